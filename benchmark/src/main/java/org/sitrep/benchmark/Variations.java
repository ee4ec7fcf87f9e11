package org.sitrep.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sitrep.claim.Annotator;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;

/// Makes many different articles of a few: every copy tells of other towns and other days.
///
/// All articles of one round (one copy of each) swap a town for the same other one and move by the
/// same number of days, so that stories stay stories.
final class Variations {
  private static final int LEAST_POPULATION = 20_000;
  private static final int DAYS = 730;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private final List<Article> articles;
  private final List<List<Mention.OfPlace>> towns;
  private final List<String> names;
  private final SplittableRandom random;

  Variations(Knowledge knowledge, List<Article> articles, long seed) {
    Annotator annotator = new Annotator(knowledge);
    this.articles = List.copyOf(articles);
    this.towns = articles.stream().map(article -> towns(annotator, article)).toList();
    this.names = names(knowledge.gazetteer());
    this.random = new SplittableRandom(seed);
  }

  private static List<String> names(Gazetteer gazetteer) {
    return IntStream.range(0, gazetteer.size())
        .filter(n -> gazetteer.kind(n) == PlaceKind.SETTLEMENT)
        .filter(n -> gazetteer.population(n) >= LEAST_POPULATION)
        .mapToObj(n -> gazetteer.place(n).name())
        .toList();
  }

  private static List<Mention.OfPlace> towns(Annotator annotator, Article article) {
    return annotator.annotate(article).mentions().stream()
        .filter(Mention.OfPlace.class::isInstance)
        .map(Mention.OfPlace.class::cast)
        .filter(mention -> mention.place().kind() == PlaceKind.SETTLEMENT)
        .sorted(Comparator.comparing((Mention.OfPlace mention) -> -mention.text().length()))
        .toList();
  }

  /// So many articles, each with an id of its own.
  List<Article> make(int count) {
    List<Article> made = new ArrayList<>(count);
    for (int round = 0; made.size() < count; round++) {
      Map<String, String> swaps = new HashMap<>();
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
      for (int n = 0; n < articles.size() && made.size() < count; n++) {
        made.add(vary(n, round, day, swaps));
      }
    }
    return made;
  }

  /// Gives so many articles, spread over two years, round by round in the order of their days; none
  /// is kept.
  void stream(int count, Consumer<Article> receiver) {
    int rounds = (count + articles.size() - 1) / articles.size();
    int[] days = IntStream.range(0, rounds).map(n -> random.nextInt(DAYS)).sorted().toArray();
    int left = count;
    for (int round = 0; round < rounds; round++) {
      Map<String, String> swaps = new HashMap<>();
      for (int n = 0; n < articles.size() && left > 0; n++) {
        receiver.accept(vary(n, round, FIRST_DAY.plusDays(days[round]), swaps));
        left--;
      }
    }
  }

  private Article vary(int n, int round, LocalDate day, Map<String, String> swaps) {
    Article article = articles.get(n);
    Optional<LocalDate> published = article.published().flatMap(PartialDate::from);
    LocalDate moved = day.plusDays(published.map(d -> d.getDayOfYear() % 28).orElse(0));
    return new Article(
        article.id() + "-" + round,
        article.url(),
        article.outlet(),
        article.language(),
        Optional.of(PartialDate.day(moved)),
        article.title().map(title -> swap(title, n, swaps)),
        swap(article.text(), n, swaps),
        article.publication());
  }

  private String swap(String text, int n, Map<String, String> swaps) {
    String swapped = text;
    for (Mention.OfPlace town : towns.get(n)) {
      Place place = town.place();
      String other =
          swaps.computeIfAbsent(place.ref(), ref -> names.get(random.nextInt(names.size())));
      swapped = swapped.replace(town.text(), other);
    }
    return swapped;
  }
}
