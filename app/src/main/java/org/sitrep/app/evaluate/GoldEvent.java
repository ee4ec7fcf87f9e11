package org.sitrep.app.evaluate;

import java.util.List;
import java.util.Map;

/// A sentence and the event that people coded in it, in the PLOVER ontology.
///
/// Categories of the draft of 2016 are read as those of the manual that followed it.
///
/// @param event the category
/// @param mode its finer kind, empty if none is given
/// @param sources who did it
/// @param targets whom it was done to; empty where all sources act on each other
record GoldEvent(
    String text, String event, String mode, List<GoldActor> sources, List<GoldActor> targets) {
  private static final Map<String, String> RENAMED =
      Map.of(
          "DEMAND", "REQUEST",
          "DISAPPROVE", "ACCUSE",
          "INVESTIGATE", "ACCUSE",
          "FIGHT", "ASSAULT");

  GoldEvent {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /// An actor as coded.
  ///
  /// @param words its words in the sentence
  /// @param code ISO 3166-1 alpha-3, or a code of the corpus for what is no country
  record GoldActor(String words, String code) {}

  static GoldEvent of(GoldRecord line) {
    String event = line.text("event");
    return new GoldEvent(
        line.text("text"),
        RENAMED.getOrDefault(event, event),
        line.optional("mode").orElse(""),
        actors(line.objects("source")),
        actors(line.objects("target")));
  }

  private static List<GoldActor> actors(List<GoldRecord> records) {
    return records.stream()
        .map(a -> new GoldActor(a.text("actorText"), a.optional("code").orElse("")))
        .toList();
  }
}
