package org.sitrep.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.app.Samples;
import org.sitrep.app.room.Room;
import org.sitrep.app.room.Taken;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.app.watch.Wires.Answer;
import org.sitrep.app.watch.Wires.Asked;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;

/// From a feed to the articles of a room, whatever happens on the way.
@NullMarked
class WatchTest {
  private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");
  private static final Knowledge KNOWLEDGE = knowledge();

  @TempDir private Path folder;

  private final PlayedTime time = new PlayedTime(NOON);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> told = Collections.synchronizedList(new ArrayList<>());
  private final Wires wires = new Wires(this::answer);

  private static Knowledge knowledge() {
    try {
      return Samples.knowledge();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Answer answer(Asked request) {
    asked.add(request);
    return answers.getOrDefault(request.path(), Answer.of(404));
  }

  @AfterEach
  void end() throws IOException {
    wires.close();
  }

  private String at(String path) {
    return "http://a.example:" + wires.port() + path;
  }

  private void feed(String... items) {
    answers.put(
        "/feed",
        Answer.text(
            "application/rss+xml",
            "<rss version=\"2.0\"><channel><title>Bladet</title>"
                + String.join("", items)
                + "</channel></rss>"));
  }

  private String item(String path, String guid, String words, String date) {
    return "<item><title>"
        + words
        + "</title><link>"
        + at(path)
        + "</link><guid>"
        + guid
        + "</guid><pubDate>"
        + date
        + "</pubDate><description>In short: "
        + words
        + "</description></item>";
  }

  private void page(String path, String words) {
    StringBuilder page = new StringBuilder("<html><body><article><h1>").append(words);
    page.append("</h1>");
    for (int i = 0; i < 4; i++) {
      page.append("<p>").append(words).append(", said the police in Lyon on Friday, when the");
      page.append(" flood of the river had left ").append(20 + i);
      page.append(" people without a roof over their heads and the schools were closed.</p>");
    }
    answers.put(path, Answer.text("text/html", page.append("</article></body></html>").toString()));
  }

  private WatchSetting setting() {
    DnsResolver resolver =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    return new WatchSetting(
        "1",
        new HashSet<>(KNOWLEDGE.tags()),
        KNOWLEDGE.addresses(),
        1,
        Limits.USUAL,
        4,
        time,
        resolver);
  }

  private Sources sources(String more) throws BadSources {
    return SourcesReader.read(
        "s.yaml",
        "allow-private: [127.0.0.0/8]\nsources:\n  - url: "
            + at("/feed")
            + "\n    outlet: Bladet\n    zone: Pacific/Auckland\n"
            + more);
  }

  /// @return whether all could be read
  private boolean once(Store store, Desk desk, String more, Duration after) throws Exception {
    time.stopAt(NOON.plus(Duration.ofDays(30)));
    try (Watch watch = new Watch(sources(more), store.watching(), desk, setting(), told::add)) {
      Instant from = NOON.plus(after);
      time.jump(from);
      return watch.once();
    }
  }

  private Desk plain(Store store) {
    return articles -> {
      List<Taken> taken = new ArrayList<>();
      List<Reading> readings =
          articles.stream().map(it -> new Reading(it, WatchedDayTest.read(it))).toList();
      List<Outcome> outcomes = store.take(readings, "test");
      for (int i = 0; i < outcomes.size(); i++) {
        taken.add(new Taken.Stored(articles.get(i).id(), outcomes.get(i)));
      }
      return taken;
    };
  }

  private static List<Article> articles(Store store) {
    List<Article> articles = new ArrayList<>();
    store.sources(articles::add);
    return articles;
  }

  private static final String DATE = "Fri, 13 Mar 2026 23:30:00 +0000";

  @Test
  void whatAFeedListsComesIntoTheRoom() throws Exception {
    feed(item("/1?utm_source=rss", "a", "Seven people were killed in Lyon", DATE));
    page("/1", "Seven people were killed in Lyon");
    try (Room room =
        Room.open(SqliteStore.temporary(), KNOWLEDGE, "s", e -> told.add(e.toString()))) {
      assertThat(once(room.store(), room::take, "", Duration.ZERO)).isTrue();
      room.awaitIdle();
      assertThat(room.state().articles()).isEqualTo(1);
      assertThat(room.state().pending()).isZero();
      Article article = articles(room.store()).getFirst();
      assertThat(article.id()).isEqualTo(at("/1"));
      assertThat(article.outlet()).contains("Bladet");
      assertThat(article.published().orElseThrow().iso()).isEqualTo("2026-03-14");
      assertThat(article.publication().zone().orElseThrow().getId()).isEqualTo("Pacific/Auckland");
      assertThat(article.publication().found()).containsEntry("published", "feed");
      assertThat(article.text()).contains("without a roof").doesNotContain("In short");
    }
  }

  @Test
  void aCrashBetweenStoringAndNotingLosesNothingAndDoublesNothing() throws Exception {
    feed(item("/1", "a", "One thing happened", DATE), item("/2", "b", "Two things happened", DATE));
    page("/1", "One thing happened");
    page("/2", "Two things happened");
    Path file = folder.resolve("s.sitrep");
    AtomicInteger takes = new AtomicInteger();
    try (Store store = SqliteStore.open(file)) {
      Desk stored = plain(store);
      Desk crashing =
          articles -> {
            stored.take(articles);
            takes.incrementAndGet();
            throw new StoreException("the power is gone");
          };
      assertThat(once(store, crashing, "", Duration.ZERO)).isFalse();
      assertThat(takes.get()).isEqualTo(1);
      assertThat(store.state().articles()).isEqualTo(1);
    }
    answers.put("/feed", Answer.of(500));
    try (Store store = SqliteStore.open(file)) {
      once(store, plain(store), "", Duration.ofHours(2));
      assertThat(articles(store)).extracting(Article::id).containsExactly(at("/1"), at("/2"));
      assertThat(store.watching().wanted(at("/feed"))).isEmpty();
      assertThat(store.state().revision()).isEqualTo(2);
    }
  }

  @Test
  void whatVanishesReturnsOrIsNamedAnewIsNotReadAgain() throws Exception {
    page("/1", "One thing happened");
    page("/2", "Two things happened");
    page("/9", "One thing happened");
    try (Store store = SqliteStore.temporary()) {
      feed(item("/1", "a", "One thing happened", DATE), item("/2", "b", "Two", DATE));
      once(store, plain(store), "", Duration.ZERO);
      feed(item("/2", "b", "Two", DATE));
      once(store, plain(store), "", Duration.ofHours(1));
      feed(item("/2", "new guid", "Two", DATE), item("/1", "a", "One thing happened", DATE));
      once(store, plain(store), "", Duration.ofHours(2));
      feed(item("/9", "a", "One thing happened", DATE));
      once(store, plain(store), "", Duration.ofHours(3));
      assertThat(asked).filteredOn(it -> it.path().matches("/[0-9]")).hasSize(2);
      assertThat(store.state().articles()).isEqualTo(2);
    }
  }

  @Test
  void whatChangesIsReadAgainAndItsHistoryKept() throws Exception {
    try (Store store = SqliteStore.temporary()) {
      page("/1", "Seven are dead");
      feed(item("/1", "a", "Dead", DATE));
      once(store, plain(store), "", Duration.ZERO);
      page("/1", "Nine are dead");
      feed(item("/1", "a", "Dead", "Sat, 14 Mar 2026 12:30:00 +0000"));
      once(store, plain(store), "", Duration.ofHours(1));
      assertThat(articles(store)).hasSize(1);
      assertThat(articles(store).getFirst().text()).contains("Nine are dead");
    }
  }

  @Test
  void whereNoPageIsToBeHadTheFeedsOwnWordsAreTaken() throws Exception {
    feed(item("/gone", "a", "Bridge closed", DATE), item("/wall", "b", "Road closed", DATE));
    answers.put("/wall", Answer.of(403));
    try (Store store = SqliteStore.temporary()) {
      assertThat(once(store, plain(store), "", Duration.ZERO)).isTrue();
      assertThat(articles(store))
          .extracting(Article::text)
          .containsExactly("In short: Bridge closed", "In short: Road closed");
      assertThat(articles(store)).allMatch(article -> article.publication().excerpt());
    }
    asked.clear();
    try (Store store = SqliteStore.temporary()) {
      once(store, plain(store), "    pages: false\n", Duration.ZERO);
      assertThat(articles(store)).hasSize(2);
      assertThat(asked).extracting(Asked::path).containsExactly("/robots.txt", "/feed");
    }
  }

  @Test
  void aPageThatFailsIsTriedAgain() throws Exception {
    feed(item("/1", "a", "Bridge closed", DATE));
    answers.put("/1", Answer.of(500));
    try (Store store = SqliteStore.temporary()) {
      once(store, plain(store), "", Duration.ZERO);
      assertThat(store.state().articles()).isZero();
      page("/1", "Bridge closed");
      answers.put("/feed", Answer.of(500));
      once(store, plain(store), "", Duration.ofMinutes(20));
      assertThat(articles(store).getFirst().text()).contains("without a roof");
    }
  }

  @Test
  void aPageLeadsToItsFeedAndAnIndexToItsSitemaps() throws Exception {
    page("/1", "One thing happened");
    page("/2", "Two things happened");
    feed(item("/1", "a", "One thing happened", DATE));
    answers.put(
        "/front",
        Answer.text(
            "text/html",
            "<html><head><link rel=alternate type=application/rss+xml href=/feed></head></html>"));
    answers.put(
        "/index",
        Answer.text(
            "text/xml",
            "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                + at("/map")
                + "</loc></sitemap></sitemapindex>"));
    answers.put(
        "/map",
        Answer.text(
            "text/xml",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                + at("/2")
                + "</loc><lastmod>2026-03-14T08:00:00Z</lastmod></url><url><loc>"
                + at("/old")
                + "</loc><lastmod>2019-03-14T08:00:00Z</lastmod></url></urlset>"));
    String more = "  - url: " + at("/front") + "\n  - url: " + at("/index") + "\n";
    try (Store store = SqliteStore.temporary()) {
      assertThat(once(store, plain(store), more, Duration.ZERO)).isTrue();
      assertThat(articles(store)).extracting(Article::id).containsExactly(at("/1"), at("/2"));
      assertThat(store.watching().source(at("/front")).orElseThrow().feed()).contains(at("/feed"));
      assertThat(asked).extracting(Asked::path).doesNotContain("/old");
    }
  }

  @Test
  void checkTellsWhatEachSourceYields() throws Exception {
    feed(item("/1", "a", "Flood in Lyon", DATE), item("/2", "b", "Storm in Lyon", "no date"));
    page("/1", "Flood in Lyon");
    answers.put("/robots.txt", Answer.text("text/plain", "User-agent: *\nDisallow: /shut\n"));
    String more = "  - url: " + at("/shut/feed") + "\n  - url: " + at("/none") + "\n";
    time.stopAt(NOON.plus(Duration.ofDays(1)));
    try (Store store = SqliteStore.temporary()) {
      List<SourceCheck.Row> rows =
          SourceCheck.run(sources(more), store.watching(), setting(), article -> "en");
      StringBuilder out = new StringBuilder();
      CheckTable.write(rows, out);
      List<String> lines = out.toString().lines().toList();
      assertThat(lines.getFirst()).startsWith("source").endsWith("sample");
      assertThat(lines.get(1))
          .contains("Bladet", "rss", "50 %", "2026-03-13T23:30Z", "en", "allowed", "article,")
          .endsWith("Flood in Lyon");
      assertThat(rows).extracting(SourceCheck.Row::good).containsExactly(true, false, false);
      assertThat(rows.get(1).robots()).isEqualTo("forbidden");
      assertThat(rows.get(2).troubles().getFirst()).contains("status 404");
    }
  }
}
