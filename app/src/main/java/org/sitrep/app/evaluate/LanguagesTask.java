package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.sitrep.app.read.Where;
import org.sitrep.claim.Annotator;
import org.sitrep.model.Article;

/// Telling the language of documents and of single sentences.
final class LanguagesTask implements Task<GoldText> {
  private static final double NANOS = 1e9;

  @Override
  public String name() {
    return "languages";
  }

  @Override
  public String about() {
    return "the language of documents, and of single sentences";
  }

  @Override
  public GoldText read(GoldRecord line, Setting setting) {
    return GoldText.of(line, setting);
  }

  @Override
  public Report score(List<Item<GoldText>> gold, Setting setting) {
    List<GoldText> documents = gold.stream().map(Item::value).toList();
    List<GoldText> sentences = documents.stream().flatMap(d -> d.sentences().stream()).toList();
    Identified whole = identify(documents, setting.annotator());
    Identified single = identify(sentences, setting.annotator());
    List<Example> examples = new ArrayList<>();
    whole.errors("document", gold.stream().map(Item::where).toList(), examples);
    single.errors(
        "sentence",
        gold.stream()
            .flatMap(item -> item.value().sentences().stream().map(s -> item.where()))
            .toList(),
        examples);
    List<Row> confusions = new ArrayList<>();
    whole.confusions("documents", confusions);
    single.confusions("sentences", confusions);
    return new Report(
        name(),
        List.of(
            new Table("documents", whole.rows()),
            new Table("sentences", single.rows()),
            new Table("confusions", confusions),
            new Table("speed", List.of(single.speed()))),
        examples);
  }

  private static Identified identify(List<GoldText> texts, Annotator annotator) {
    long start = System.nanoTime();
    List<String> told =
        texts.stream().map(t -> annotator.language(Article.ofText("text", t.text()))).toList();
    return new Identified(texts, told, (System.nanoTime() - start) / NANOS);
  }

  /// Texts with the languages that were told.
  private record Identified(List<GoldText> texts, List<String> told, double seconds) {
    List<Row> rows() {
      Map<String, long[]> byLanguage = new TreeMap<>();
      long[] all = new long[2];
      for (int i = 0; i < texts.size(); i++) {
        String wanted = texts.get(i).language();
        int right = told.get(i).equals(wanted) ? 1 : 0;
        for (long[] counts : List.of(all, byLanguage.computeIfAbsent(wanted, tag -> new long[2]))) {
          counts[0]++;
          counts[1] += right;
        }
      }
      List<Row> rows = new ArrayList<>(List.of(row(Row.ALL, all)));
      byLanguage.forEach((tag, counts) -> rows.add(row(tag, counts)));
      return rows;
    }

    private static Row row(String language, long[] counts) {
      SequencedMap<String, Figure> figures = new LinkedHashMap<>();
      figures.put("texts", new Figure.Count(counts[0]));
      figures.put("correct", new Figure.Count(counts[1]));
      figures.put("accuracy", Figure.Share.of(counts[1], counts[0]));
      return Row.of("language", language, figures);
    }

    /// Pairs of language and language told, the commonest first.
    void confusions(String level, List<Row> rows) {
      Map<List<String>, Integer> pairs =
          new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
      for (int i = 0; i < texts.size(); i++) {
        if (!told.get(i).equals(texts.get(i).language())) {
          pairs.merge(List.of(texts.get(i).language(), told.get(i)), 1, Integer::sum);
        }
      }
      pairs.entrySet().stream()
          .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
          .forEach(
              pair -> {
                SequencedMap<String, String> labels = new LinkedHashMap<>();
                labels.put("in", level);
                labels.put("language", pair.getKey().getFirst());
                labels.put("told", pair.getKey().getLast());
                SequencedMap<String, Figure> figures = new LinkedHashMap<>();
                figures.put("texts", new Figure.Count(pair.getValue()));
                rows.add(new Row(labels, figures));
              });
    }

    void errors(String level, List<Where> where, List<Example> examples) {
      for (int i = 0; i < texts.size(); i++) {
        GoldText text = texts.get(i);
        if (!told.get(i).equals(text.language())) {
          examples.add(
              new Example(
                  "wrong " + level,
                  where.get(i),
                  text.beginning(),
                  text.beginning(),
                  text.language(),
                  told.get(i),
                  OptionalDouble.empty()));
        }
      }
    }

    Row speed() {
      SequencedMap<String, Figure> figures = new LinkedHashMap<>();
      OptionalDouble rate =
          texts.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(texts.size() / seconds);
      figures.put("sentencesPerSecond", new Figure.Amount(rate));
      return Row.of("language", Row.ALL, figures);
    }
  }
}
