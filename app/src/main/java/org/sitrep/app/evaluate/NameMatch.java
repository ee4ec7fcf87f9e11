package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Mention;
import org.sitrep.model.Span;

/// What was found of one passage's names.
///
/// @param tallies one a kind
/// @param examples what went wrong
record NameMatch(String language, Map<NameKind, Tally> tallies, List<Example> examples) {
  NameMatch {
    tallies = Map.copyOf(tallies);
    examples = List.copyOf(examples);
  }

  static NameMatch of(Passage passage, AnnotatedArticle read) {
    return new Comparing(passage).run(read);
  }

  /// Compares one passage.
  private static final class Comparing {
    private final Passage passage;
    private final Map<NameKind, Spans<String>> ours = new EnumMap<>(NameKind.class);
    private final Spans<String> gold = new Spans<>();
    private final Spans<String> derived = new Spans<>();
    private final List<Example> examples = new ArrayList<>();

    Comparing(Passage passage) {
      this.passage = passage;
      for (NameKind kind : NameKind.values()) {
        ours.put(kind, new Spans<>());
      }
      for (GoldSentence.Name name : passage.names()) {
        (name.derived() ? derived : gold).put(name.span(), name.type());
      }
    }

    NameMatch run(AnnotatedArticle read) {
      Alignment alignment = new Alignment(passage.text(), read, false);
      Set<Integer> openings = passage.openings();
      for (Mention mention : read.mentions()) {
        Optional<Span> span = alignment.original(mention.span());
        span.flatMap(s -> NameKind.of(mention, openings.contains(s.start())))
            .ifPresent(kind -> take(kind, span.orElseThrow()));
      }
      Map<NameKind, Tally> tallies = new EnumMap<>(NameKind.class);
      for (NameKind kind : NameKind.values()) {
        tallies.put(kind, tally(kind));
      }
      return new NameMatch(passage.language(), tallies, examples);
    }

    private void take(NameKind kind, Span span) {
      if (!derived.cover(span)) {
        Spans<String> spans = ours.getOrDefault(kind, new Spans<>());
        spans.put(span, kind.id());
      }
    }

    private Tally tally(NameKind kind) {
      Spans<String> found = ours.getOrDefault(kind, new Spans<>());
      int wanted = 0;
      int correct = 0;
      for (Map.Entry<Span, String> name : gold.entries()) {
        if (is(kind, Optional.of(name.getValue()))) {
          boolean hit = found.exactly(name.getKey()).isPresent();
          wanted++;
          correct += hit ? 1 : 0;
          if (!hit) {
            wrong("missed " + kind.id(), name.getKey(), name.getValue(), others(name.getKey()));
          }
        }
      }
      spurious(kind, found);
      Tally tally = new Tally();
      tally.add(wanted, found.size(), correct);
      return tally;
    }

    private static boolean is(NameKind kind, Optional<String> type) {
      return type.flatMap(NameKind::ofType).equals(Optional.of(kind));
    }

    private void spurious(NameKind kind, Spans<String> found) {
      for (Map.Entry<Span, String> mention : found.entries()) {
        Span span = mention.getKey();
        if (!is(kind, gold.exactly(span))) {
          wrong("spurious " + kind.id(), span, String.join(" ", gold.overlapping(span)), kind.id());
        }
      }
    }

    private String others(Span span) {
      return String.join(
          " ", ours.values().stream().flatMap(s -> s.overlapping(span).stream()).toList());
    }

    private void wrong(String kind, Span span, String wanted, String got) {
      examples.add(
          new Example(
              kind,
              passage.sentences().getFirst().where(),
              span.of(passage.text()),
              Context.of(passage.text(), span),
              wanted,
              got,
              OptionalDouble.empty()));
    }
  }
}
