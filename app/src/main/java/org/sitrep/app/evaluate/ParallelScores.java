package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.app.read.Where;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;

/// Compares the event types of translations, and counts claims of violence where there is none.
final class ParallelScores {
  private static final String MEASURE = "en";
  private static final double THOUSAND = 1000;

  private final Setting setting;
  private final SortedMap<String, List<Told>> byLanguage = new TreeMap<>();

  ParallelScores(Setting setting) {
    this.setting = setting;
  }

  /// A text and what was read out of it.
  record Told(Where where, GoldStory story, AnnotatedArticle read) {
    Set<String> types() {
      return read.claims().stream().map(Claim::type).collect(Collectors.toSet());
    }
  }

  void add(Told told) {
    byLanguage.computeIfAbsent(told.story().language(), l -> new ArrayList<>()).add(told);
  }

  /// `agreement` by language, and `peaceful` of the stories that tell of no violence.
  List<Table> tables() {
    Map<String, Told> measure = measure();
    List<Row> agreement = new ArrayList<>();
    List<Row> peaceful = new ArrayList<>();
    byLanguage.forEach(
        (language, texts) -> {
          agreement.add(Row.of("language", language, agreement(texts, measure)));
          peaceful.add(Row.of("language", language, peaceful(texts)));
        });
    return List.of(new Table("agreement", agreement), new Table("peaceful", peaceful));
  }

  private Map<String, Told> measure() {
    return byLanguage.getOrDefault(MEASURE, List.of()).stream()
        .collect(Collectors.toMap(told -> told.story().story(), told -> told, (a, b) -> a));
  }

  private static SequencedMap<String, Figure> agreement(
      List<Told> texts, Map<String, Told> measure) {
    Tally tally = new Tally();
    for (Told told : texts) {
      Told english = measure.get(told.story().story());
      if (english != null) {
        Set<String> both = told.types();
        both.retainAll(english.types());
        tally.add(english.types().size(), told.types().size(), both.size());
      }
    }
    return tally.figures();
  }

  private SequencedMap<String, Figure> peaceful(List<Told> texts) {
    long sentences = 0;
    long violent = 0;
    for (Told told : texts) {
      if (setting.peaceful().contains(told.story().story())) {
        sentences += told.story().sentences();
        violent += told.read().claims().stream().filter(this::violent).count();
      }
    }
    SequencedMap<String, Figure> figures = new LinkedHashMap<>();
    figures.put("sentences", new Figure.Count(sentences));
    figures.put("violent", new Figure.Count(violent));
    figures.put(
        "perThousand",
        new Figure.Amount(
            sentences == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(THOUSAND * violent / sentences)));
    return figures;
  }

  private boolean violent(Claim claim) {
    return setting.ontology().type(claim.type()).violent();
  }

  /// Types that a translation lacks or has too many, and claims of violence in peaceful stories.
  List<Example> examples() {
    Map<String, Told> measure = measure();
    List<Example> examples = new ArrayList<>();
    byLanguage.forEach(
        (language, texts) ->
            texts.forEach(
                told -> {
                  Told english = measure.get(told.story().story());
                  if (english != null && english != told) {
                    differing("lacks", language, english, told, examples);
                    differing("exceeds", language, told, english, examples);
                  }
                  if (setting.peaceful().contains(told.story().story())) {
                    told.read().claims().stream()
                        .filter(this::violent)
                        .forEach(c -> examples.add(example("violent", language, told, c)));
                  }
                }));
    return examples;
  }

  /// The first claim of each type that one text has and the other has not.
  private static void differing(
      String kind, String language, Told one, Told other, List<Example> examples) {
    Set<String> known = other.types();
    for (Claim claim : one.read().claims()) {
      if (known.add(claim.type())) {
        examples.add(example(kind, language, one, claim));
      }
    }
  }

  private static Example example(String kind, String language, Told told, Claim claim) {
    String text = told.read().text();
    String context = Context.of(text, claim.trigger());
    return new Example(
        kind + " " + language,
        told.where(),
        claim.trigger().of(text),
        context,
        told.story().story(),
        claim.type(),
        OptionalDouble.empty());
  }
}
