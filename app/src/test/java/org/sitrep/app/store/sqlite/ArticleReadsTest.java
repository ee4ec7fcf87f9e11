package org.sitrep.app.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.app.store.ArticleFilter;
import org.sitrep.app.store.ArticleHead;
import org.sitrep.app.store.ArticleHead.Piece;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Store;

/// Articles are found, listed and quoted.
class ArticleReadsTest {
  private static final Store STORE = SqliteStore.temporary();
  private static final ArticleFilter ALL = filter("", List.of(), "", "");

  @BeforeAll
  static void fill() {
    new MadePicture(40, 2).into(STORE);
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static ArticleFilter filter(
      String words, List<String> languages, String story, String storyline) {
    return new ArticleFilter(
        words, Optional.empty(), Optional.empty(), languages, "", story, storyline, 0);
  }

  private static List<String> ids(ArticleFilter filter) {
    Page<ArticleHead> page = STORE.articles(filter, Paging.first(100));
    assertThat(page.total()).isEqualTo(page.items().size());
    return page.items().stream().map(ArticleHead::id).toList();
  }

  @Test
  void theLatestComeFirstAndUndatedLast() {
    List<String> ids = ids(ALL);

    assertThat(ids).hasSize(40).startsWith("a38", "a37").endsWith("a19", "a29", "a39", "a9");
    List<String> pieces = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<ArticleHead> page = STORE.articles(ALL, new Paging(7, after));
      page.items().forEach(head -> pieces.add(head.id()));
      after = page.next();
    } while (after.isPresent());
    assertThat(pieces).isEqualTo(ids);
  }

  @Test
  void everyPartOfTheFilterCounts() {
    assertThat(ids(filter("", List.of("nb", "x"), "", ""))).hasSize(13).contains("a2", "a38");
    assertThat(ids(filter("", List.of(), "s3", ""))).containsExactly("a7", "a6");
    assertThat(ids(filter("", List.of(), "", "l1"))).hasSize(8);
    assertThat(ids(filter("word8", List.of("nb"), "", ""))).containsExactly("a8");
    assertThat(ids(filter("word8", List.of("en"), "", ""))).isEmpty();
    assertThat(ids(filter("!", List.of(), "", ""))).isEmpty();
    ArticleFilter days =
        new ArticleFilter(
            "",
            Optional.of(LocalDate.of(2017, 9, 3)),
            Optional.of(LocalDate.of(2017, 9, 5)),
            List.of(),
            "Outlet 0",
            "",
            "",
            0);
    assertThat(ids(days)).containsExactly("a3");
  }

  @Test
  void theBestHitsComeFirst() {
    assertThat(ids(filter("title7", List.of(), "", ""))).containsExactly("a7");
    assertThat(ids(filter("word3 word", List.of(), "", ""))).hasSize(6).startsWith("a3");
    assertThat(ids(filter("lodz cafe resume", List.of(), "", ""))).isEmpty();
    assertThat(ids(filter("CAFE resume", List.of(), "", ""))).hasSize(40);
  }

  @Test
  void aSnippetMarksTheWordsAndLeavesOutTheTitle() {
    ArticleHead head =
        STORE
            .articles(filter("word12 cafe", List.of(), "", ""), Paging.first(1))
            .items()
            .getFirst();

    assertThat(head.title()).isEqualTo("Title12 heads the Łódź report");
    assertThat(head.story()).isEqualTo("s6");
    assertThat(head.claims()).isEqualTo(2);
    assertThat(head.snippet().getFirst()).isEqualTo(new Piece("First paragraph, ", false));
    assertThat(head.snippet().stream().filter(Piece::hit).map(Piece::text))
        .containsExactly("word12", "Café");
    assertThat(STORE.heads(List.of("a5", "none", "a4")))
        .extracting(ArticleHead::id)
        .containsExactly("a5", "a4");
  }

  @Test
  void aPassageIsTheParagraph() {
    String text = MadePicture.text(3);
    int at = text.indexOf("Café");

    assertThat(STORE.passage("a3", at, at + 4).orElseThrow().text())
        .isEqualTo("First paragraph, word3 and word3: Café résumé.");
    assertThat(STORE.passage("none", 0, 1)).isEmpty();
    assertThat(STORE.article("a3").orElseThrow().value().text()).isEqualTo(text);
    assertThat(STORE.article("none")).isEmpty();
  }
}
