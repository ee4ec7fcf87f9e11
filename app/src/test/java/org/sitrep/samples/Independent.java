package org.sitrep.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Picture;
import org.sitrep.model.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Scores what is made of reports that tell the same happenings independently, in several languages
/// each: `samples/independent`.
public final class Independent {
  private static final int THOUSAND = 1000;

  private final Map<String, Score> scores = new LinkedHashMap<>();
  private final Map<String, AnnotatedArticle> articles = new HashMap<>();
  private final Map<String, Story> storyOf = new HashMap<>();
  private final Map<String, Set<String>> wanted = new LinkedHashMap<>();
  private final Picture picture;

  private Independent(Picture picture) {
    this.picture = picture;
    picture.articles().forEach(article -> articles.put(article.id(), article));
    picture.stories().forEach(story -> story.articles().forEach(id -> storyOf.put(id, story)));
  }

  /// Prints the scores of a folder, or else of `samples/independent`, and the misses of the kinds
  /// named.
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean named = args.length > 0 && Files.isDirectory(Path.of(args[0]));
    List<Score> scores = named ? score(Path.of(args[0])) : score();
    out.print(Scorer.table(scores));
    scores.stream()
        .filter(score -> List.of(args).contains(score.kind()))
        .forEach(score -> score.misses().forEach(miss -> out.println(score.kind() + " " + miss)));
  }

  static List<Score> score() throws IOException {
    return score(Pipeline.samples().resolve("independent"));
  }

  /// @param folder with the reports, and `expected.jsonl`, which tells what is in them
  static List<Score> score(Path folder) throws IOException {
    Independent scorer = new Independent(Pipeline.picture(Pipeline.knowledge(), folder));
    JsonMapper mapper = JsonMapper.builder().build();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
      lines.add(mapper.readTree(line));
    }
    lines.stream().filter(line -> kind(line).equals("story")).forEach(scorer::want);
    lines.forEach(scorer::score);
    scorer.linking();
    return List.copyOf(scorer.scores.values());
  }

  private static String kind(JsonNode line) {
    return line.path("kind").asString();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private Score of(String kind) {
    return scores.computeIfAbsent(kind, Score::new);
  }

  private void want(JsonNode story) {
    wanted.put(story.path("name").asString(), new TreeSet<>(texts(story.path("articles"))));
  }

  private void score(JsonNode line) {
    switch (kind(line)) {
      case "story" -> apart(line);
      case "published" -> published(line);
      case "event" -> event(line);
      case "figure" -> figure(line);
      case "copies" -> copies(line);
      default -> throw new IllegalArgumentException("an unknown kind: " + line);
    }
  }

  private Story storyOf(String article) {
    return Objects.requireNonNull(storyOf.get(article), article);
  }

  /// No story may hold reports of two stories that are easily taken for one.
  private void apart(JsonNode line) {
    String name = line.path("name").asString();
    Set<String> mine = wanted.getOrDefault(name, Set.of());
    for (String other : texts(line.path("apart"))) {
      Set<Story> theirs =
          wanted.getOrDefault(other, Set.of()).stream()
              .map(this::storyOf)
              .collect(Collectors.toSet());
      List<String> mixed = mine.stream().filter(id -> theirs.contains(storyOf(id))).toList();
      of("apart").count(mixed.isEmpty(), name + " and " + other + ": " + mixed);
    }
  }

  /// B-cubed, in thousandths.
  private void linking() {
    double precision = 0;
    double recall = 0;
    int all = 0;
    for (Map.Entry<String, Set<String>> story : wanted.entrySet()) {
      Set<List<String>> found = new TreeSet<>(Comparator.comparing(List::toString));
      for (String id : story.getValue()) {
        List<String> together = storyOf(id).articles();
        double both = together.stream().filter(story.getValue()::contains).count();
        precision += both / together.size();
        recall += both / story.getValue().size();
        found.add(together);
        all++;
      }
      boolean exact = found.size() == 1 && story.getValue().containsAll(found.iterator().next());
      of("story").count(exact, story.getKey() + ": " + found);
    }
    of("b-cubed-precision").count((int) (THOUSAND * precision / all), THOUSAND);
    of("b-cubed-recall").count((int) (THOUSAND * recall / all), THOUSAND);
  }

  private void published(JsonNode line) {
    String id = line.path("article").asString();
    PartialDate found = Objects.requireNonNull(articles.get(id), id).published();
    String range = line.path("from").asString() + " to " + line.path("to").asString();
    of("published")
        .count(found.isDay() && within(found, line), id + " " + found.iso() + ": " + range);
    of("published-not-wrong")
        .count(!found.isKnown() || found.overlaps(range(line)), id + " " + found.iso());
  }

  private static PartialDate range(JsonNode line) {
    return PartialDate.range(
        LocalDate.parse(line.path("from").asString()),
        LocalDate.parse(line.path("to").asString()),
        org.sitrep.model.Precision.DAY);
  }

  private static boolean within(PartialDate day, JsonNode line) {
    return range(line).contains(day);
  }

  /// Which share of the reports that tell a happening stand in the one event that most stand in.
  private void event(JsonNode line) {
    List<String> tellers = texts(line.path("articles"));
    Set<String> types = Set.copyOf(texts(line.path("types")));
    String name = line.path("story").asString() + " " + types;
    Optional<Event> best =
        picture.events().stream()
            .filter(event -> types.contains(event.type()))
            .filter(event -> !event.date().isKnown() || event.date().overlaps(range(line)))
            .max(
                Comparator.comparingLong((Event event) -> told(event, tellers))
                    .thenComparing(Event::id));
    long told = best.map(event -> told(event, tellers)).orElse(0L);
    of("event").count(told > 0, name);
    of("event-merged").count((int) told, tellers.size());
    of("event-whole").count(told == tellers.size(), name + ": " + told + " of " + tellers.size());
  }

  private static long told(Event event, List<String> tellers) {
    return event.claims().stream()
        .map(c -> c.article())
        .distinct()
        .filter(tellers::contains)
        .count();
  }

  private void figure(JsonNode line) {
    Map<String, String> figureOf = new LinkedHashMap<>();
    List<JsonNode> values = line.path("values").valueStream().toList();
    int found = 0;
    for (JsonNode value : values) {
      Optional<String> figure =
          picture.figures().stream()
              .filter(f -> f.claims().stream().anyMatch(claim -> tells(claim, value)))
              .map(f -> f.id())
              .findFirst();
      figure.ifPresent(id -> figureOf.put(value.toString(), id));
      found += figure.isPresent() ? 1 : 0;
    }
    of("figure-value").count(found, values.size());
    int pairs = found * (found - 1) / 2;
    int together = 0;
    List<String> ids = List.copyOf(figureOf.values());
    for (int i = 0; i < ids.size(); i++) {
      for (int k = 0; k < i; k++) {
        together += ids.get(i).equals(ids.get(k)) ? 1 : 0;
      }
    }
    of("figure-pairs").count(together, pairs);
  }

  private static boolean tells(org.sitrep.model.Figure.Reported claim, JsonNode value) {
    return claim.article().equals(value.path("article").asString())
        && claim.figure().text().contains(digits(value.path("text").asString()));
  }

  private static String digits(String text) {
    String digits = text.strip();
    int end = digits.length();
    int start = 0;
    while (start < end && !Character.isDigit(digits.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isDigit(digits.charAt(end - 1))) {
      end--;
    }
    return start == end ? digits : digits.substring(start, end);
  }

  /// Two reports of one despatch are one origin wherever both tell a happening without a source of
  /// their own.
  private void copies(JsonNode line) {
    List<String> pair = texts(line.path("articles"));
    List<Set<String>> met =
        picture.events().stream()
            .filter(event -> told(event, pair) == 2)
            .map(event -> origins(event, pair))
            .toList();
    of("copies").count(met.stream().anyMatch(one -> one.size() == 1), pair + " " + met);
  }

  private static Set<String> origins(Event event, List<String> articles) {
    return event.claims().stream()
        .filter(claim -> articles.contains(claim.article()))
        .map(claim -> claim.origin())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
