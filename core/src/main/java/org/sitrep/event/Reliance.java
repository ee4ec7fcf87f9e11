package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sitrep.model.Claim;
import org.sitrep.model.Quantity;
import org.sitrep.model.Status;

/// Whose word the claims of a happening are in the end.
///
/// What an article says in its own voice is its own knowledge only if nothing shows whom it has it
/// from. It shows, in this order: the article names its source for the happening elsewhere, as
/// below a headline; it has the same number from someone; it gives a number that a named source
/// gives in another report; it credits no agency but has its news from one.
final class Reliance {
  private static final int SAME_WORDS = 40;

  private final List<Item> items;
  private final Origins origins;
  private final List<Voice> said;
  private final Map<String, List<Integer>> sourced = new HashMap<>();
  private final Map<String, List<Citation>> citations = new HashMap<>();
  private final Map<String, Voice> byWords = new HashMap<>();
  private final Map<Quantity, Voice> byNumber = new HashMap<>();

  /// @param items the claims of one happening, in a canonical order
  Reliance(List<Item> items, Origins origins) {
    this.items = items;
    this.origins = origins;
    this.said =
        items.stream()
            .map(item -> origins.voice(item.article(), item.claim().attribution()))
            .toList();
    for (int n = 0; n < items.size(); n++) {
      if (!isOwn(n) && says(items.get(n))) {
        sourced.computeIfAbsent(items.get(n).article().id(), a -> new ArrayList<>()).add(n);
        learnNumbers(items.get(n).claim(), said.get(n));
      }
    }
  }

  private void learnNumbers(Claim claim, Voice voice) {
    if (!voice.carrier()) {
      claim.quantities().forEach(quantity -> byNumber.putIfAbsent(bare(quantity), voice));
    }
  }

  private static Quantity bare(Quantity q) {
    return new Quantity(q.measure(), q.low(), q.high(), false, q.unit(), "");
  }

  private static boolean says(Item item) {
    return !item.isTentative() && item.claim().status() != Status.DENIED;
  }

  /// Whether a claim is made in the article's own voice, or that of the agency it credits.
  private boolean isOwn(int n) {
    Item item = items.get(n);
    return said.get(n).key().equals(origins.carrier(item.article()).key());
  }

  /// The voice behind each claim, in the order of the claims.
  List<Voice> voices() {
    List<Voice> voices = new ArrayList<>();
    for (int n = 0; n < items.size(); n++) {
      voices.add(voice(n));
    }
    return voices;
  }

  private Voice voice(int n) {
    Item item = items.get(n);
    if (!isOwn(n) || item.claim().status() == Status.DENIED) {
      return said.get(n);
    }
    return namedHere(item)
        .or(() -> sameNumberHere(item))
        .or(() -> sameNumberElsewhere(item))
        .or(() -> agency(item))
        .orElseGet(() -> sameWords(item, said.get(n)));
  }

  /// The source the article names for the happening, nearest to the claim.
  private Optional<Voice> namedHere(Item item) {
    return sourced.getOrDefault(item.article().id(), List.of()).stream()
        .min(
            Comparator.comparingInt(
                (Integer k) ->
                    Math.abs(items.get(k).claim().span().start() - item.claim().span().start())))
        .map(said::get);
  }

  private List<Citation> citations(Item item) {
    return citations.computeIfAbsent(
        item.article().id(), id -> Citation.of(item.article(), origins));
  }

  private Optional<Voice> sameNumberHere(Item item) {
    return item.claim().background()
        ? Optional.empty()
        : citations(item).stream()
            .filter(citation -> citation.sharesNumber(item.claim().quantities()))
            .map(Citation::voice)
            .findFirst();
  }

  private Optional<Voice> sameNumberElsewhere(Item item) {
    return item.claim().quantities().stream()
        .filter(quantity -> Citation.same(quantity, quantity))
        .flatMap(quantity -> Stream.ofNullable(byNumber.get(bare(quantity))))
        .findFirst();
  }

  private Optional<Voice> agency(Item item) {
    return item.claim().background() || item.article().credit().isPresent()
        ? Optional.empty()
        : citations(item).stream()
            .filter(Citation::isAgency)
            .map(Citation::voice)
            .findFirst()
            .or(() -> origins.agencyNamedIn(item.article()));
  }

  /// Two carriers that print a sentence in the same words have it from one origin.
  private Voice sameWords(Item item, Voice voice) {
    String words = item.claim().text();
    if (words.length() < SAME_WORDS) {
      return voice;
    }
    Voice known = byWords.putIfAbsent(words, voice);
    return known == null ? voice : known;
  }
}
