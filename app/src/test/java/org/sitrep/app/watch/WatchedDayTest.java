package org.sitrep.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.app.watch.Newsroom.MORNING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.app.Samples;
import org.sitrep.app.room.Taken;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.app.watch.Newsroom.Hit;
import org.sitrep.app.watch.Newsroom.Story;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PublishedFrom;

/// A day with 200 feeds on 40 hosts, most of the hosts with a fault, and a restart at noon.
@NullMarked
class WatchedDayTest {
  private static final Duration EVERY = Duration.ofMinutes(30);
  private static final Duration PACE = Duration.ofSeconds(5);
  private static final Duration QUIETEST = Duration.ofMinutes(80);
  private static final Duration AFTER_SPELL = Duration.ofMinutes(170);

  @TempDir private static Path folder;

  private static final PlayedTime TIME = new PlayedTime(MORNING);
  private static final Newsroom ROOM = new Newsroom(TIME, 7);
  private static final List<String> TOLD = Collections.synchronizedList(new ArrayList<>());
  private static final Map<String, Integer> NEW = new ConcurrentHashMap<>();
  private static final Map<String, List<String>> TEXTS = new ConcurrentHashMap<>();
  private static Sources sources =
      new Sources(Optional.empty(), Set.of(), List.of(), PACE, List.of());

  @BeforeAll
  static void play() throws Exception {
    sources = SourcesReader.read("day.yaml", list());
    Path file = folder.resolve("day.sitrep");
    watchUntil(file, MORNING.plus(Duration.ofHours(12)));
    watchUntil(file, MORNING.plus(Duration.ofHours(24)));
  }

  @AfterAll
  static void end() throws IOException {
    ROOM.close();
  }

  private static String list() {
    StringBuilder list = new StringBuilder("contact: mailto:desk@example.org\n");
    list.append("allow-private: [127.0.0.0/8, \"::1\"]\nsources:\n");
    for (int host = 0; host < Newsroom.HOSTS; host++) {
      for (int feed = 0; feed < Newsroom.FEEDS; feed++) {
        list.append("  - url: ").append(ROOM.feed(host, feed)).append("\n    every: 30m\n");
      }
    }
    return list.toString();
  }

  private static void watchUntil(Path file, Instant moment) throws InterruptedException {
    Limits limits =
        new Limits(Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(8), 1_000_000);
    WatchSetting setting =
        new WatchSetting(
            "1.0", Set.of("en"), Samples.addresses(), 3, limits, 16, TIME, ROOM.resolver());
    TIME.stopAt(moment);
    try (Store store = SqliteStore.open(file);
        Watch watch =
            new Watch(
                sources, store.watching(), articles -> take(store, articles), setting, TOLD::add)) {
      watch.start();
      TIME.awaitStop();
    }
  }

  private static List<Taken> take(Store store, List<Article> articles) {
    List<Outcome> outcomes =
        store.take(articles.stream().map(it -> new Reading(it, read(it))).toList(), "test");
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      Article article = articles.get(i);
      if (outcomes.get(i) == Outcome.NEW) {
        NEW.merge(article.id(), 1, Integer::sum);
      }
      TEXTS
          .computeIfAbsent(article.id(), id -> Collections.synchronizedList(new ArrayList<>()))
          .add(article.text());
      taken.add(new Taken.Stored(article.id(), outcomes.get(i)));
    }
    return taken;
  }

  static AnnotatedArticle read(Article article) {
    return new AnnotatedArticle(
        article.id(),
        article.url(),
        article.outlet(),
        article.title().orElse(""),
        article.language().orElse("und"),
        article.published().orElse(PartialDate.UNKNOWN),
        PublishedFrom.METADATA,
        article.text(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        article.publication());
  }

  private static List<Hit> hits() {
    return List.copyOf(ROOM.log);
  }

  private static Map<Integer, List<Hit>> byHost() {
    return hits().stream()
        .collect(Collectors.groupingBy(Hit::host, TreeMap::new, Collectors.toList()));
  }

  @Test
  void noHostIsAskedFasterThanItAllows() {
    Map<Integer, Duration> shortest = new HashMap<>();
    byHost()
        .forEach(
            (host, hits) -> {
              for (int i = 1; i < hits.size(); i++) {
                Duration gap = Duration.between(hits.get(i - 1).at(), hits.get(i).at());
                shortest.merge(host, gap, (a, b) -> a.compareTo(b) < 0 ? a : b);
              }
            });
    assertThat(shortest).hasSize(Newsroom.HOSTS);
    shortest.forEach(
        (host, gap) ->
            assertThat(gap)
                .as(Newsroom.name(host))
                .isGreaterThanOrEqualTo(host == Newsroom.DELAYED ? Duration.ofSeconds(30) : PACE));
  }

  @Test
  void noFeedIsPolledFasterThanTold() {
    Map<String, List<Hit>> feeds =
        hits().stream()
            .filter(hit -> hit.path().startsWith("/feed/"))
            .collect(Collectors.groupingBy(hit -> hit.host() + hit.path()));
    assertThat(feeds).hasSizeGreaterThan(190);
    feeds.forEach(
        (feed, hits) -> {
          for (int i = 1; i < hits.size(); i++) {
            boolean slow =
                hits.get(i).host() == Newsroom.SLOW_PACE
                    && hits.get(i).path().matches("/feed/[024]");
            assertThat(Duration.between(hits.get(i - 1).at(), hits.get(i).at()))
                .as(feed)
                .isGreaterThanOrEqualTo(slow ? Duration.ofHours(1) : EVERY);
          }
        });
  }

  @Test
  void whoAsksToBeLeftAloneIs() {
    assertLeftAlone(Newsroom.TOO_MANY, 429, Newsroom.TOO_MANY_FOR);
    assertLeftAlone(Newsroom.SKEWED, 503, Newsroom.BUSY_FOR);
  }

  private static void assertLeftAlone(int host, int status, Duration asked) {
    List<Hit> hits = byHost().getOrDefault(host, List.of());
    assertThat(hits).filteredOn(hit -> hit.status() == status).isNotEmpty();
    for (int i = 0; i + 1 < hits.size(); i++) {
      if (hits.get(i).status() == status) {
        assertThat(Duration.between(hits.get(i).at(), hits.get(i + 1).at()))
            .isGreaterThanOrEqualTo(asked);
      }
    }
  }

  @Test
  void nothingForbiddenIsFetched() {
    Instant rulesAgain = MORNING.plus(Duration.ofHours(3));
    assertThat(hits())
        .noneMatch(hit -> hit.host() < 0)
        .noneMatch(hit -> hit.host() == Newsroom.SECRETIVE && hit.path().startsWith("/secret"))
        .noneMatch(hit -> hit.host() == Newsroom.SECRETIVE && hit.path().equals("/feed/4"))
        .noneMatch(
            hit ->
                hit.host() == Newsroom.NO_RULES
                    && hit.at().isBefore(rulesAgain)
                    && !hit.path().equals("/robots.txt"));
    byHost().values().forEach(hits -> assertThat(hits.getFirst().path()).isEqualTo("/robots.txt"));
    assertThat(hits())
        .filteredOn(hit -> hit.path().equals("/robots.txt") && hit.status() == 200)
        .hasSizeLessThanOrEqualTo(2 * Newsroom.HOSTS);
  }

  @Test
  void noItemIsLost() {
    Set<String> missing = new TreeSet<>();
    int expected = 0;
    for (Story story : ROOM.stories) {
      if (mustBeFound(story)) {
        expected++;
        if (!NEW.containsKey(ROOM.site(story.host()) + story.path())) {
          missing.add(story.toString());
        }
      }
    }
    assertThat(expected).isGreaterThan(900);
    assertThat(missing).isEmpty();
  }

  private static boolean mustBeFound(Story story) {
    Instant last = MORNING.plus(Duration.ofHours(24)).minus(Duration.ofMinutes(10));
    Instant gone = story.published().plus(Newsroom.LISTED);
    Instant end = gone.isBefore(last) ? gone : last;
    boolean readable =
        story.feeds().stream().anyMatch(feed -> isReadable(story.host(), feed, story.published()));
    Instant from = story.published();
    Duration patience = QUIETEST;
    for (double[] spell : Newsroom.spells(story.host())) {
      Instant over = MORNING.plusMillis((long) (spell[1] * 3.6e6));
      if (!from.isAfter(over.plus(AFTER_SPELL))
          && end.isAfter(MORNING.plusMillis((long) (spell[0] * 3.6e6)))) {
        from = over.isAfter(from) ? over : from;
        patience = AFTER_SPELL;
      }
    }
    boolean vanishes = story.number() % 7 == 3;
    return readable
        && Duration.between(from, end).compareTo(vanishes ? patience.plusHours(1) : patience) > 0;
  }

  private static boolean isReadable(int host, int feed, Instant published) {
    return switch (host) {
      case Newsroom.SECRETIVE -> feed != 4;
      case Newsroom.LOOPING ->
          feed > 1 || feed == 1 && published.isBefore(MORNING.plus(Duration.ofMinutes(150)));
      case Newsroom.LEADING_INSIDE -> feed > 1;
      case Newsroom.BOMB -> feed > 0;
      default -> true;
    };
  }

  @Test
  void noItemIsStoredOrReadTwice() {
    assertThat(NEW.values()).allMatch(times -> times == 1);
    TEXTS.forEach((id, texts) -> assertThat(texts).as(id).doesNotHaveDuplicates());
    Set<String> real =
        ROOM.stories.stream()
            .map(story -> ROOM.site(story.host()) + story.path())
            .collect(Collectors.toSet());
    assertThat(real).containsAll(NEW.keySet());
  }

  @Test
  void aChangedItemIsReadAgain() {
    int changed = 0;
    for (Story story : ROOM.stories) {
      String id = ROOM.site(story.host()) + story.path();
      Instant known = story.published().plus(QUIETEST);
      boolean due =
          story.changed() > 1
              && story.host() < Newsroom.MOVED
              && story.number() % 7 != 3
              && story.changedAt().isAfter(known)
              && story.changedAt().plus(QUIETEST).isBefore(MORNING.plus(Duration.ofHours(24)));
      if (due) {
        changed++;
        List<String> texts = TEXTS.getOrDefault(id, List.of());
        assertThat(texts).as(story.toString()).hasSize(2);
        assertThat(texts.getLast()).contains("Version 2");
      }
    }
    assertThat(changed).isGreaterThan(15);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    List<Hit> unchanged = hits().stream().filter(Hit::unchanged).toList();
    long saved = unchanged.stream().filter(hit -> hit.status() == 304).count();
    assertThat(unchanged).hasSizeGreaterThan(2000);
    assertThat(saved).isEqualTo(unchanged.size());
  }

  @Test
  void textsAreReadAsTheyWereMeant() throws Exception {
    try (Store store = SqliteStore.openToRead(folder.resolve("day.sitrep"))) {
      store.sources(
          article -> assertThat(article.title().orElse("")).startsWith("Caf\u00e9 report"));
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void troubleIsToldOnceUntilItChanges() {
    Map<String, Long> times =
        TOLD.stream()
            .filter(line -> line.contains("/feed/"))
            .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
    assertThat(times.values()).allMatch(count -> count <= 4);
    for (String part :
        List.of(
            "h37.news.example:",
            "h38.news.example:",
            "h39.news.example:",
            "robots",
            "is read again")) {
      assertThat(times.keySet()).anyMatch(line -> line.contains(part));
    }
  }
}
