package org.sitrep.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sitrep.app.Samples;
import org.sitrep.app.archive.Warcs;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Sort;
import org.sitrep.app.read.ArticleInputs;
import org.sitrep.app.read.Problem;
import org.sitrep.app.read.Receiver;
import org.sitrep.app.read.Where;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;
import org.sitrep.model.Event;

/// Articles are stored while they are read, a bounded batch at a time.
class IntakeTest {
  private static final Knowledge KNOWLEDGE = knowledge();
  private static final Intake.Limits SMALL = new Intake.Limits(16, 1_000_000);

  /// A batch, the pages that wait to be read, and what the buffers of bytes hold.
  private static final int HELD = 200;

  private final List<Throwable> troubles = Collections.synchronizedList(new ArrayList<>());
  private final Room room = Room.open(SqliteStore.temporary(), KNOWLEDGE, "s", troubles::add);

  private static Knowledge knowledge() {
    try {
      return Samples.knowledge();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void close() {
    room.close();
    assertThat(troubles).isEmpty();
  }

  private static Article article(int number, int sentences) {
    return Article.ofText(
        "n" + number,
        "A bomb killed "
            + number
            + " people in Lyon on Tuesday."
            + " It rained.".repeat(sentences));
  }

  private static List<Article> articles(int count, int sentences) {
    return IntStream.range(0, count).mapToObj(n -> article(n, sentences)).toList();
  }

  private List<Taken> takeIn(Intake.Limits limits, List<Article> articles) {
    List<Taken> taken = new ArrayList<>();
    try (Intake intake = room.intake(limits, taken::add)) {
      articles.forEach(intake::add);
      intake.flush();
    }
    assertThat(taken.stream().map(Taken::id)).containsExactlyElementsOf(ids(articles));
    return taken;
  }

  private static List<String> ids(List<Article> articles) {
    return articles.stream().map(Article::id).toList();
  }

  /// How many articles came in at a time: a batch is one revision of the store.
  private List<Integer> batches(List<Article> articles) {
    Map<Long, Integer> sizes = new TreeMap<>();
    articles.forEach(
        article ->
            sizes.merge(room.store().article(article.id()).orElseThrow().added(), 1, Integer::sum));
    return List.copyOf(sizes.values());
  }

  @Test
  void aBatchHoldsSoManyArticles() {
    List<Article> articles = articles(40, 0);
    takeIn(new Intake.Limits(16, 1_000_000), articles);
    assertThat(batches(articles)).containsExactly(16, 16, 8);
  }

  @Test
  void theFirstBatchesAreSmaller() {
    List<Article> articles = articles(200, 0);
    takeIn(new Intake.Limits(130, 1_000_000), articles);
    assertThat(batches(articles)).containsExactly(64, 128, 8);
  }

  @Test
  void aBatchHoldsSoManyCharacters() {
    List<Article> articles = new ArrayList<>(articles(5, 0));
    articles.addAll(2, List.of(Article.ofText("large", article(7, 100).text())));
    takeIn(new Intake.Limits(16, 150), articles);
    assertThat(batches(articles)).containsExactly(2, 1, 3);
  }

  @Test
  void whatTheStoreHoldsJustSoIsNotReadAgain() {
    List<Article> articles = articles(6, 0);
    takeIn(SMALL, articles);
    long before = room.store().state().revision();
    Article other = article(2, 1);
    List<Article> mixed = List.of(articles.get(1), other, article(9, 0), articles.get(2));
    assertThat(outcomes(takeIn(SMALL, mixed)))
        .containsExactly(Outcome.UNCHANGED, Outcome.REPLACED, Outcome.NEW, Outcome.REPLACED);
    assertThat(room.store().state().revision()).isGreaterThan(before);
  }

  private static List<Outcome> outcomes(List<Taken> taken) {
    return taken.stream().map(one -> ((Taken.Stored) one).outcome()).toList();
  }

  /// An archive that is made while it is read, so that what is held of it can be told.
  private final class Growing extends InputStream {
    private static final int RECORDS = 600;

    private final AtomicInteger stored;
    private byte[] record = new byte[0];
    private int at;
    private int made;
    private int furthest;
    private int shownHalfway;

    Growing(AtomicInteger stored) {
      this.stored = stored;
    }

    @Override
    public int read() {
      if (at == record.length && !next()) {
        return -1;
      }
      return record[at++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (at == record.length && !next()) {
        return -1;
      }
      int count = Math.min(length, record.length - at);
      System.arraycopy(record, at, into, from, count);
      at += count;
      return count;
    }

    private boolean next() {
      if (made == RECORDS) {
        return false;
      }
      if (made == RECORDS / 2) {
        shownHalfway = shown();
      }
      furthest = Math.max(furthest, made - stored.get());
      record = record(made++);
      at = 0;
      return true;
    }

    private int shown() {
      try {
        room.awaitIdle();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return events(room).size();
    }
  }

  private static byte[] record(int number) {
    String[] towns = {"Lyon", "Valencia", "Oslo", "Odesa", "Tampere"};
    String page = Warcs.page("Flood number " + number, towns[number % towns.length]);
    byte[] answer = Warcs.ok(page.replace("forty", String.valueOf(30 + number)));
    return Warcs.record(
        "response",
        "application/http; msgtype=response",
        "https://example.org/news/" + number,
        "2024-05-08T00:00:00Z",
        answer,
        answer.length);
  }

  private static List<Event> events(Room room) {
    var rows = room.index().rows(EventFilter.ALL, Sort.DATE, Paging.first(10_000)).items();
    return room.store().events(rows).stream().map(Kept::value).toList();
  }

  /// Reads the archive into the room, in small batches, and gathers it whole as well.
  private List<Article> readIn(Growing archive, AtomicInteger stored) {
    List<Article> all = new ArrayList<>();
    try (Intake intake = room.intake(SMALL, taken -> stored.incrementAndGet())) {
      new ArticleInputs(Set.of("en"), archive)
          .read(
              List.of("-"),
              new Receiver() {
                @Override
                public void article(Where where, Article article) {
                  all.add(article);
                  intake.add(article);
                }

                @Override
                public void problem(Problem problem) {
                  throw new IllegalStateException(problem.line());
                }
              });
      intake.flush();
    }
    return all;
  }

  @Test
  void anArchiveIsNeverFarAheadOfTheStoreAndIsSeenBeforeItEnds() throws InterruptedException {
    AtomicInteger stored = new AtomicInteger();
    Growing archive = new Growing(stored);
    List<Article> all = readIn(archive, stored);
    assertThat(stored.get()).isEqualTo(Growing.RECORDS).isEqualTo(all.size());
    assertThat(archive.furthest).isBetween(SMALL.articles(), HELD);
    assertThat(archive.shownHalfway).isPositive();
    room.awaitIdle();
    try (Room other = Room.open(SqliteStore.temporary(), KNOWLEDGE, "s", troubles::add)) {
      other.take(all);
      other.awaitIdle();
      assertThat(events(room))
          .hasSizeGreaterThan(Growing.RECORDS / 2)
          .containsExactlyInAnyOrderElementsOf(events(other));
    }
  }
}
