package org.sitrep.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.app.Samples;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.StoreState;
import org.sitrep.app.store.Version;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.claim.Annotator;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;

/// One article is one, under whatever address it comes; what may be another stays another.
class IdentityTest {
  private static final Knowledge KNOWLEDGE = knowledge();
  private static final String SITE = "https://paper.example/";
  private static final String TEXT =
      "Floods cut off the road between the two towns in the valley on Tuesday, and the mayor asked"
          + " people to stay at home. Rescuers brought 12 people to safety during the night.";

  private final SqliteStore store = SqliteStore.temporary();
  private final Room room = open();

  private static Knowledge knowledge() {
    try {
      return Samples.knowledge();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Room open() {
    return Room.open(
        store,
        KNOWLEDGE,
        "s",
        e -> {
          throw new IllegalStateException(e);
        });
  }

  @AfterEach
  void close() {
    room.close();
  }

  /// What a test varies of an article.
  private record Made(
      String id, String outlet, String day, String canonical, String updated, String text) {
    static Made at(String path) {
      return new Made(path.isEmpty() ? "" : SITE + path, "", "", "", "", TEXT);
    }

    Made saying(String other) {
      return new Made(id, outlet, day, canonical, updated, other);
    }

    Made of(String other) {
      return new Made(id, other, day, canonical, updated, text);
    }

    Made on(String other) {
      return new Made(id, outlet, other, canonical, updated, text);
    }

    Made canonical(String path) {
      return new Made(id, outlet, day, SITE + path, updated, text);
    }

    Made updated(String time) {
      return new Made(id, outlet, day, canonical, time, text);
    }

    Article article() {
      Publication told = Publication.UNTOLD;
      return new Article(
          id,
          given(id).filter(url -> url.startsWith("http")),
          given(outlet),
          Optional.empty(),
          given(day).flatMap(PartialDate::parse),
          Optional.empty(),
          text,
          new Publication(
              told.at(),
              given(updated)
                  .map(t -> new PublishedTime(LocalDateTime.parse(t), Optional.of(ZoneOffset.UTC))),
              told.zone(),
              given(canonical),
              List.of(),
              told.agency(),
              List.of(),
              false,
              Map.of()));
    }

    private static Optional<String> given(String value) {
      return Optional.of(value).filter(v -> !v.isEmpty());
    }
  }

  private List<String> take(Made... articles) {
    List<Article> all = List.of(articles).stream().map(Made::article).toList();
    return room.take(all).stream().map(IdentityTest::told).toList();
  }

  private static String told(Taken taken) {
    Outcome outcome = ((Taken.Stored) taken).outcome();
    return outcome.id() + " " + taken.id().replace(SITE, "");
  }

  @ParameterizedTest
  @CsvSource({"a?utm_source=x", "a/", "a?fbclid=1&utm_medium=z#top"})
  void anAddressThatNamesNoMoreIsTheSame(String variant) {
    assertThat(take(Made.at("a"))).containsExactly("new a");
    assertThat(take(Made.at(variant))).containsExactly("unchanged a");
    assertThat(room.state().articles()).isOne();
  }

  @Test
  void otherWordsUnderAVariantTakeTheOldOnesPlace() throws InterruptedException {
    take(Made.at("a"));
    String later = TEXT.replace("12", "15");
    assertThat(take(Made.at("a?utm_source=x").saying(later))).containsExactly("replaced a");
    assertThat(take(Made.at("a?utm_source=y").saying(later))).containsExactly("unchanged a");
    room.awaitIdle();
    assertThat(store.versions(SITE + "a")).hasSize(1);
    assertThat(store.article(SITE + "a").orElseThrow().value().text()).contains("15");
    assertThat(store.check()).isEmpty();
  }

  @Test
  void inOneBatchTheSameIsTrue() {
    String later = TEXT.replace("12", "15");
    assertThat(
            take(
                Made.at("a"),
                Made.at("a?fbclid=1"),
                Made.at("a?fbclid=2").saying(later),
                Made.at("b").saying(TEXT.replace("towns", "villages"))))
        .containsExactly("new a", "unchanged a", "replaced a", "new b");
  }

  @Test
  void aPageInAnotherFormIsTheOneItsOutletNames() {
    take(Made.at("a").updated("2020-01-01T10:00:00"));
    Made phone = Made.at("amp/a").canonical("a").saying(TEXT + " Read more on our site.");
    assertThat(take(phone)).containsExactly("unchanged a");
    assertThat(take(phone.updated("2020-01-01T10:00:00"))).containsExactly("unchanged a");
    assertThat(take(phone.updated("2020-01-01T11:00:00"))).containsExactly("replaced a");
  }

  @Test
  void oneCanonicalAddressForAllIsAMistake() {
    Made other =
        Made.at("b")
            .canonical("news")
            .saying(
                "A ferry ran aground near an island; nobody was hurt, its owner said. ".repeat(2));
    assertThat(take(Made.at("a").canonical("news"), other)).containsExactly("new a", "new b");
  }

  @Test
  void anOlderStateChangesNothing() {
    take(Made.at("a").updated("2020-01-01T10:00:00"));
    Made older = Made.at("a").saying(TEXT.replace("12", "9")).updated("2020-01-01T09:00:00");
    assertThat(take(older)).containsExactly("unchanged a");
    assertThat(take(older.updated("2020-01-01T10:00:01"))).containsExactly("replaced a");
  }

  private List<String> past(SqliteStore held) {
    return held.versions(SITE + "a").stream()
        .map(version -> version.source().publication().updated().orElseThrow().iso())
        .map(time -> time.substring(11, 16) + " ")
        .toList();
  }

  @Test
  void olderStatesGoIntoTheHistoryInTheOrderOfTheirTimes() throws InterruptedException {
    Made a = Made.at("a");
    take(a.saying(TEXT.replace("12", "4")).updated("2020-01-01T10:00:00"));
    take(a.saying(TEXT.replace("12", "6")).updated("2020-01-01T12:00:00"));
    Made first = a.saying(TEXT.replace("12", "2")).updated("2020-01-01T09:00:00");
    Made third = Made.at("a?utm_source=x").saying(TEXT.replace("12", "5"));
    third = third.updated("2020-01-01T11:00:00");
    room.awaitIdle();
    StoreState before = store.state();
    assertThat(take(third, first, first, third)).containsOnly("unchanged a");
    assertThat(take(first)).containsExactly("unchanged a");
    assertThat(past(store)).containsExactly("09:00 ", "10:00 ", "11:00 ");
    assertThat(store.versions(SITE + "a").stream().map(Version::late))
        .containsExactly(true, false, true);
    assertThat(store.state().revision()).isEqualTo(before.revision() + 1);
    assertThat(store.state().pending()).isEqualTo(before.pending());
    assertThat(store.article(SITE + "a").orElseThrow().value().text()).contains("6 people");
  }

  @Test
  void anOlderStateWithTheWordsOfTodayIsNoVersion() {
    take(Made.at("a").updated("2020-01-01T10:00:00"));
    take(Made.at("a").updated("2020-01-01T09:00:00"));
    assertThat(store.versions(SITE + "a")).isEmpty();
  }

  @Test
  void olderStatesOutliveTheProgramAndAreReadAnew(@TempDir Path folder)
      throws InterruptedException {
    Path file = folder.resolve("s.sitrep");
    Made a = Made.at("a");
    Made older = a.saying(TEXT.replace("12", "9")).updated("2020-01-01T09:00:00");
    try (Room first = Room.open(SqliteStore.open(file), KNOWLEDGE, "s", e -> {})) {
      first.take(List.of(a.updated("2020-01-01T10:00:00").article()));
      first.take(List.of(older.article()));
      first.take(
          List.of(a.saying(TEXT + " It still rains.").updated("2020-01-01T11:00:00").article()));
    }
    SqliteStore again = SqliteStore.open(file);
    try (Room second = Room.open(again, KNOWLEDGE, "t", e -> {})) {
      second.awaitIdle();
      assertThat(past(again)).containsExactly("09:00 ", "10:00 ");
      Version version = again.versions(SITE + "a").getFirst();
      assertThat(version.read().orElseThrow().text()).contains(" 9 ");
      assertThat(version.arrived()).isGreaterThan(again.versions(SITE + "a").get(1).arrived());
      second.take(List.of(older.article()));
      assertThat(past(again)).hasSize(2);
      assertThat(again.check()).isEmpty();
    }
  }

  @Test
  void theSameWordsOfOneOutletAreOneArticle() {
    take(Made.at("a").of("Paper"));
    assertThat(take(Made.at("news/b").of("PAPER "))).containsExactly("unchanged a");
    assertThat(take(Made.at("news/b?utm_source=x").of("Paper").saying(TEXT + " It still rains.")))
        .containsExactly("replaced a");
    assertThat(room.state().articles()).isOne();
  }

  @Test
  void whatMayBeAnotherArticleIsAnother() {
    take(Made.at("a").of("Paper").on("2020-01-01"));
    assertThat(
            take(
                Made.at("b").of("Other Paper"),
                Made.at("c").of("Paper").on("2020-01-02"),
                Made.at("d").of("Paper").saying(TEXT + " More."),
                new Made("given", "Paper", "2020-01-01", "", "", TEXT),
                new Made("given too", "Paper", "2020-01-01", "", "", TEXT)))
        .containsExactly("new b", "new c", "new d", "new given", "new given too");
  }

  @Test
  void entriesOfALivePageStayApart() {
    assertThat(take(Made.at("live#1"), Made.at("live#2").saying(TEXT.replace("12", "15"))))
        .containsExactly("new live#1", "new live#2");
  }

  @Test
  void shortTextsComeAgainByChance() {
    assertThat(take(Made.at("a").saying("Rain."), Made.at("b").saying("Rain.")))
        .containsExactly("new a", "new b");
  }

  @Test
  void readingAllAnewKeepsWhatArticlesAreKnownBy() throws InterruptedException {
    take(Made.at("a"));
    take(Made.at("a").saying(TEXT.replace("12", "15")));
    List<AnnotatedArticle> before = new ArrayList<>();
    store.readings(before::add);
    new Rebuilding(
            store, new Annotating(KNOWLEDGE), new Identity(KNOWLEDGE), "t", new ReentrantLock())
        .run(Work.Listener.silent());
    assertThat(store.versions(SITE + "a").getFirst().read().orElseThrow().text()).contains("12");
    assertThat(take(Made.at("b").saying(TEXT.replace("12", "15")))).containsExactly("unchanged a");
    room.awaitIdle();
    assertThat(store.check()).isEmpty();
  }

  @Test
  void inOneRunCopiesAreLeftOut() {
    Copies copies = new Copies(KNOWLEDGE);
    Annotator annotator = new Annotator(KNOWLEDGE);
    List<Boolean> copy =
        List.of(
                Made.at("a"),
                Made.at("b"),
                Made.at("c").saying(TEXT + " More."),
                new Made("given", "", "", "", "", TEXT),
                Made.at("d").of("Paper"),
                Made.at("e").of("paper"))
            .stream()
            .map(made -> copies.isCopy(annotator.annotate(made.article())))
            .toList();
    assertThat(copy).containsExactly(false, true, false, false, false, true);
    assertThat(copies.count()).isEqualTo(2);
  }
}
