package org.sitrep.knowledge;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.sitrep.pack.PackFile;
import org.sitrep.pack.PhraseTable;
import org.sitrep.pack.Romanisation;

/// The names of places by their sound.
///
/// Under a skeleton stand the fine keys that occur with it, and under both together the bearers.
/// What is looked for is the fine key next to that of the name heard, over all readings of it.
final class HeardNames {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final int STEP = 2;
  private static final int LAST = 1;

  /// The best so far is one number, the smallest being the best: the distance, then the weightiest
  /// bearer (numbers rise as weight falls), then the posting.
  private static final long NOTHING = Long.MAX_VALUE;

  /// A name heard in a text whose country is not known must be so much nearer than the limit.
  private static final int STRICTER = 10;

  /// What a reading costs that is not a letter's usual one.
  private static final int UNUSUAL = 6;

  private static final int BEARER_SHIFT = 30;
  private static final int DISTANCE_SHIFT = 55;
  private static final int POSTING_MASK = (1 << BEARER_SHIFT) - 1;

  private final Romanisation romanisation;
  private final PhraseTable names;
  private final MemorySegment postings;
  private final MemorySegment countries;
  private final int[] romanised;

  /// The heard names of a gazetteer, empty if it was made without.
  static Optional<HeardNames> in(PackFile pack) {
    return pack.has("heard.keys") ? Optional.of(new HeardNames(pack)) : Optional.empty();
  }

  private HeardNames(PackFile pack) {
    romanisation = new Romanisation(pack.strings("heard.rules").all());
    names = pack.phrases("heard");
    postings = pack.section("postings");
    countries = pack.section("place.country");
    romanised = pack.ints("heard.countries");
  }

  /// The rules by which names are heard.
  Romanisation romanisation() {
    return romanisation;
  }

  /// The posting of the name that sounds most like `text[start, end)`, or [Gazetteer#NONE].
  ///
  /// @param country where a bearer must be, 0 for anywhere
  int posting(CharSequence text, int start, int end, int country) {
    long best = NOTHING;
    for (int reading = 0; reading < Romanisation.READINGS; reading++) {
      long skeleton = romanisation.skeleton(text, start, end, reading);
      if (skeleton == 0) {
        break;
      }
      int fineKeys = find(skeleton);
      if (fineKeys != Gazetteer.NONE) {
        long heard = romanisation.fine(text, start, end, reading);
        int extra = reading == 0 ? 0 : UNUSUAL;
        best = Math.min(best, nearest(skeleton, fineKeys, heard, extra, country));
      }
    }
    return best == NOTHING ? Gazetteer.NONE : (int) best & POSTING_MASK;
  }

  /// Whether the names of a country are here.
  boolean covers(int country) {
    return Arrays.binarySearch(romanised, country) >= 0;
  }

  private int find(long key) {
    int cell = names.find(key);
    return cell == PhraseTable.ABSENT || !PhraseTable.isPhrase(cell)
        ? Gazetteer.NONE
        : PhraseTable.posting(cell);
  }

  private long nearest(long skeleton, int fineKeys, long heard, int extra, int country) {
    long best = NOTHING;
    int limit = Romanisation.limit(heard) - (country == 0 ? STRICTER : 0);
    for (int at = fineKeys; ; at += STEP) {
      int fine = number(at);
      long distance = Romanisation.distance(heard, fine) + extra;
      if (distance <= limit && distance <= best >>> DISTANCE_SHIFT) {
        int bearers = find(Romanisation.chained(skeleton, fine));
        long bearer = bearer(bearers, country);
        if (bearer >= 0) {
          best = Math.min(best, distance << DISTANCE_SHIFT | bearer << BEARER_SHIFT | bearers);
        }
      }
      if (last(at)) {
        return best;
      }
    }
  }

  /// The weightiest bearer in a country, or [Gazetteer#NONE].
  private int bearer(int posting, int country) {
    for (int at = posting; ; at += STEP) {
      int place = number(at);
      if (country == 0 || countries.get(INT, place * 4L) == country) {
        return place;
      }
      if (last(at)) {
        return Gazetteer.NONE;
      }
    }
  }

  private int number(int at) {
    return postings.get(INT, at * 4L);
  }

  private boolean last(int at) {
    return (postings.get(INT, at * 4L + 4) & LAST) != 0;
  }
}
