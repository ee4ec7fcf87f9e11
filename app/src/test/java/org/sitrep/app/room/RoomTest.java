package org.sitrep.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.app.Samples;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreState;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.claim.Annotator;
import org.sitrep.event.EventMerger;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;
import org.sitrep.model.Event;
import org.sitrep.model.Picture;
import org.sitrep.picture.PictureMaker;
import org.sitrep.story.Stories;
import org.sitrep.story.StoryFormer;

/// A room's picture is a fresh build's, however its articles came.
class RoomTest {
  private static final Knowledge KNOWLEDGE = knowledge();
  private static final List<Article> ARTICLES = articles();

  private final List<Throwable> troubles = Collections.synchronizedList(new ArrayList<>());

  private static Knowledge knowledge() {
    try {
      return Samples.knowledge();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Article> articles() {
    Path folder = Path.of(System.getProperty("sitrep.samples", "../samples")).resolve("articles");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().limit(12).map(RoomTest::article).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Article article(Path file) {
    try {
      return Article.ofText(file.getFileName().toString(), Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Picture fresh(List<Article> articles) {
    Annotator annotator = new Annotator(KNOWLEDGE);
    Stories stories =
        new StoryFormer(KNOWLEDGE).form(articles.stream().map(annotator::annotate).toList());
    return new PictureMaker().make(stories, new EventMerger(KNOWLEDGE).merge(stories));
  }

  private Room open(Store store, String stamp) {
    return Room.open(store, KNOWLEDGE, stamp, troubles::add);
  }

  private static List<Event> events(Room room) {
    var rows = room.index().rows(EventFilter.ALL, Sort.DATE, Paging.first(10_000)).items();
    return room.store().events(rows).stream().map(Kept::value).toList();
  }

  private void assertFresh(Room room, List<Article> articles) {
    Picture picture = fresh(articles);
    assertThat(events(room)).containsExactlyInAnyOrderElementsOf(picture.events());
    assertThat(room.state().articles()).isEqualTo(articles.size());
    assertThat(room.state().stories()).isEqualTo(picture.stories().size());
    assertThat(room.state().figures()).isEqualTo(picture.figures().size());
    assertThat(room.state().pending()).isZero();
    assertThat(room.work()).isEmpty();
    assertThat(troubles).isEmpty();
  }

  @Test
  void thePictureIsAFreshBuildsForAnyOrderAndAnyPieces() throws InterruptedException {
    for (int seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      List<Article> mixed = new ArrayList<>(ARTICLES);
      Collections.shuffle(mixed, random);
      try (Room room = open(SqliteStore.temporary(), "s")) {
        for (int from = 0; from < mixed.size(); ) {
          int to = Math.min(mixed.size(), from + 1 + random.nextInt(5));
          room.take(mixed.subList(from, to));
          from = to;
        }
        room.awaitIdle();
        assertFresh(room, ARTICLES);
      }
    }
  }

  @Test
  void whatComesTwiceChangesNothing() throws InterruptedException {
    try (Room room = open(SqliteStore.temporary(), "s")) {
      assertThat(room.take(ARTICLES)).allMatch(taken -> outcome(taken) == Outcome.NEW);
      room.awaitIdle();
      StoreState before = room.state();
      assertThat(room.take(ARTICLES)).allMatch(taken -> outcome(taken) == Outcome.UNCHANGED);
      List<Taken> again = new ArrayList<>();
      room.takeAll(ARTICLES, again::add);
      assertThat(again).hasSameSizeAs(ARTICLES).allMatch(t -> outcome(t) == Outcome.UNCHANGED);
      room.awaitIdle();
      assertThat(room.state()).isEqualTo(before);
    }
  }

  @Test
  void anArticleTakesThePlaceOfItsOldForm() throws InterruptedException {
    Article first = ARTICLES.getFirst();
    Article other = Article.ofText(first.id(), ARTICLES.getLast().text() + "\n\nMore rain fell.\n");
    try (Room room = open(SqliteStore.temporary(), "s")) {
      room.take(List.of(first));
      room.awaitIdle();
      assertThat(room.take(List.of(other))).allMatch(taken -> outcome(taken) == Outcome.REPLACED);
      room.awaitIdle();
      assertFresh(room, List.of(other));
    }
  }

  @Test
  void burstsMakeFewPicturesAndTheLastHoldsAll() throws InterruptedException {
    AtomicInteger pictures = new AtomicInteger();
    try (Room room = open(SqliteStore.temporary(), "s")) {
      room.listen(
          new RoomListener() {
            @Override
            public void changed() {
              pictures.incrementAndGet();
            }

            @Override
            public void working(Work work) {}
          });
      for (Article article : ARTICLES) {
        room.take(List.of(article));
      }
      room.awaitIdle();
      assertFresh(room, ARTICLES);
      assertThat(pictures.get()).isPositive().isLessThanOrEqualTo(ARTICLES.size());
    }
  }

  @Test
  void aStoreReadWithOtherKnowledgeIsReadAnew(@TempDir Path folder) throws InterruptedException {
    Path file = folder.resolve("store.sitrep");
    try (Room room = open(SqliteStore.open(file), "old")) {
      room.take(ARTICLES);
      room.awaitIdle();
    }
    try (Room room = open(SqliteStore.open(file), "new")) {
      room.awaitIdle();
      assertThat(room.state().stamp()).isEqualTo("new");
      assertFresh(room, ARTICLES);
    }
    try (Room room = open(SqliteStore.open(file), "new")) {
      room.awaitIdle();
      assertFresh(room, ARTICLES);
    }
  }

  private static Outcome outcome(Taken taken) {
    return ((Taken.Stored) taken).outcome();
  }
}
