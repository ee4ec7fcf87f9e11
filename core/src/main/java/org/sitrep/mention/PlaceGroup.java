package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sitrep.knowledge.Gazetteer;

/// All mentions of one name in an article, with the places that bear it: within an article a name
/// means one place.
///
/// Bearers are numbered from 0, the most important first; those whose names only sound alike come
/// last.
final class PlaceGroup {
  /// More bearers of a name than this are beyond what an article can mean.
  private static final int MOST_BEARERS = 48;

  private static final double[] NONE = {};
  private static final byte MAIN = 1;
  private static final byte FOREIGN = 2;
  private static final byte HEARD = 4;

  final int posting;
  final List<Integer> spans = new ArrayList<>();
  private final Gazetteer gazetteer;
  private int[] places = new int[4];
  private byte[] flags = new byte[4];
  private boolean[] contained = new boolean[4];
  private int size;

  /// Share of the name's vote that each bearer has.
  private double[] shares = NONE;

  private double[] votes = NONE;
  private double[] leanings = NONE;

  /// What speaks for each bearer but its distances, once it is worked out.
  double[] points = NONE;

  PlaceSpan.Trust trust = PlaceSpan.Trust.UNLIKELY;

  /// Number of the bearer chosen, or -1.
  int chosen = -1;

  double margin;

  PlaceGroup(Gazetteer gazetteer, int posting, int language) {
    this.gazetteer = gazetteer;
    this.posting = posting;
    for (int at = posting; size < MOST_BEARERS; at += Gazetteer.STEP) {
      int main = gazetteer.main(at) ? MAIN : 0;
      int foreign = gazetteer.foreign(at, language) ? FOREIGN : 0;
      bearer(gazetteer.bearer(at), (byte) (main | foreign));
      if (gazetteer.last(at)) {
        break;
      }
    }
  }

  private void bearer(int place, byte sort) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 3);
      flags = Arrays.copyOf(flags, size * 3);
      contained = Arrays.copyOf(contained, size * 3);
    }
    places[size] = place;
    flags[size++] = sort;
  }

  /// Adds places of a country whose names only sound like this one.
  void hear(int heard, int country) {
    for (int at = heard; at != Gazetteer.NONE; at = gazetteer.last(at) ? -1 : at + Gazetteer.STEP) {
      boolean there = gazetteer.country(gazetteer.bearer(at)) == country;
      if (there && size < 2 * MOST_BEARERS && !bears(gazetteer.bearer(at))) {
        bearer(gazetteer.bearer(at), HEARD);
      }
    }
  }

  void add(int span, PlaceSpan.Trust borneOut) {
    spans.add(span);
    if (borneOut.compareTo(trust) > 0) {
      trust = borneOut;
    }
  }

  int size() {
    return size;
  }

  int place(int bearer) {
    return places[bearer];
  }

  /// Whether the name is a bearer's usual one.
  boolean main(int bearer) {
    return (flags[bearer] & MAIN) != 0;
  }

  /// Whether the name is used for a bearer in other languages only.
  boolean foreign(int bearer) {
    return (flags[bearer] & FOREIGN) != 0;
  }

  /// Whether the name only sounds like a bearer's.
  boolean heard(int bearer) {
    return (flags[bearer] & HEARD) != 0;
  }

  /// Notes that the text names what a bearer lies in right after it.
  void contain(int bearer) {
    contained[bearer] = true;
  }

  boolean contained(int bearer) {
    return contained[bearer];
  }

  /// The most important bearer.
  int top() {
    return places[0];
  }

  boolean bears(int place) {
    for (int i = 0; i < size; i++) {
      if (places[i] == place) {
        return true;
      }
    }
    return false;
  }

  /// The place chosen, or [Gazetteer#NONE].
  int chosenPlace() {
    return chosen < 0 ? Gazetteer.NONE : places[chosen];
  }

  /// Shares the name's one vote among its bearers, the more important getting more.
  void share() {
    shares = new double[size];
    double all = 0;
    for (int i = 0; i < size && !heard(i); i++) {
      shares[i] = Math.pow(10, gazetteer.weight(places[i]) / 2);
      all += shares[i];
    }
    for (int i = 0; i < size; i++) {
      shares[i] /= all;
    }
    addUp();
  }

  /// What part of the name's vote a bearer has; 0 where it has none.
  double share(int bearer) {
    return bearer < shares.length ? shares[bearer] : 0;
  }

  /// How much of the name's vote went to the area of a bearer.
  double ownVote(int bearer) {
    return bearer < votes.length ? votes[bearer] : 0;
  }

  /// How much of it went to the country of a bearer.
  double ownLeaning(int bearer) {
    return bearer < leanings.length ? leanings[bearer] : 0;
  }

  private void addUp() {
    votes = new double[size];
    leanings = new double[size];
    long[] areas = new long[size];
    int[] countries = new int[size];
    for (int i = 0; i < size; i++) {
      areas[i] = gazetteer.area(places[i]);
      countries[i] = gazetteer.country(places[i]);
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        votes[i] += areas[j] == areas[i] ? shares[j] : 0;
        leanings[i] += countries[j] == countries[i] ? shares[j] : 0;
      }
    }
  }
}
