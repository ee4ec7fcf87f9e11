package org.sitrep.app.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.FigureFilter;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.PlaceFilter;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoryFilter;
import org.sitrep.model.Story;

/// Stories, figures, warnings, control and names are found by what is known of them.
class PictureReadsTest {
  private static final Store STORE = SqliteStore.temporary();
  private static final Paging MANY = Paging.first(500);
  private static final List<String> NONE = List.of();

  @BeforeAll
  static void fill() {
    new MadePicture(40, 3).into(STORE);
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static List<String> stories(
      String words,
      List<String> places,
      List<String> countries,
      List<String> languages,
      String line) {
    StoryFilter filter =
        new StoryFilter(
            words, Optional.empty(), Optional.empty(), places, countries, languages, line, 0);
    Page<String> page = map(STORE.stories(filter, MANY));
    assertThat(page.total()).isEqualTo(page.items().size());
    Page<String> second = map(STORE.stories(filter, new Paging(1, Optional.of("1"))));
    assertThat(second.total()).isEqualTo(page.total());
    assertThat(second.items()).isEqualTo(page.items().stream().skip(1).limit(1).toList());
    return page.items();
  }

  private static Page<String> map(Page<Kept<Story>> page) {
    return new Page<>(
        page.items().stream().map(kept -> kept.value().id()).toList(), page.next(), page.total());
  }

  @Test
  void storiesAreFoundByWhatIsInThem() {
    assertThat(stories("", NONE, NONE, NONE, "")).hasSize(20).startsWith("s19", "s18");
    assertThat(stories("word7", NONE, NONE, NONE, "")).containsExactly("s3");
    assertThat(stories("?", NONE, NONE, NONE, "")).isEmpty();
    assertThat(stories("", List.of("about:1"), NONE, NONE, ""))
        .containsExactly("s17", "s13", "s9", "s5", "s1");
    assertThat(stories("", List.of("place:49"), NONE, NONE, "")).containsExactly("s16", "s8");
    assertThat(stories("", NONE, List.of("FJ"), NONE, "")).hasSize(20);
    assertThat(stories("", NONE, List.of("XX"), NONE, "")).isEmpty();
    assertThat(stories("", NONE, NONE, List.of("nb"), "")).hasSize(10);
    assertThat(stories("", NONE, NONE, NONE, "l2")).containsExactly("s11", "s10", "s9", "s8");
    assertThat(STORE.storyline("l2"))
        .extracting(kept -> kept.value().id())
        .containsExactly("s8", "s9", "s10", "s11");
    assertThat(STORE.storiesById(List.of("s4", "x", "s2")))
        .extracting(kept -> kept.value().id())
        .containsExactly("s4", "s2");
    assertThat(STORE.story("s4").orElseThrow().value().title()).isEqualTo("Story 4");
    assertThat(STORE.story("x")).isEmpty();
    StoryFilter days =
        new StoryFilter(
            "",
            Optional.of(LocalDate.of(2017, 9, 6)),
            Optional.of(LocalDate.of(2017, 9, 6)),
            NONE,
            NONE,
            NONE,
            "",
            0);
    assertThat(map(STORE.stories(days, MANY)).items()).containsExactly("s2");
  }

  private static List<String> figures(
      String words,
      List<String> measures,
      List<String> agreements,
      String story,
      String event,
      String article) {
    FigureFilter filter =
        new FigureFilter(words, measures, agreements, NONE, NONE, story, "", event, article, 0);
    return STORE.figures(filter, MANY).items().stream().map(kept -> kept.value().id()).toList();
  }

  @Test
  void figuresInConflictComeFirstThenThoseWithMostValues() {
    List<String> all = figures("", NONE, NONE, "", "", "");
    assertThat(all).hasSize(40).startsWith("f20", "f32", "f8", "f11");
    assertThat(figures("", List.of("killed"), List.of("conflict"), "", "", ""))
        .startsWith("f20")
        .allMatch(id -> Integer.parseInt(id.substring(1)) % 6 == 2);
    assertThat(figures("word12", NONE, NONE, "", "", "")).containsExactly("f12");
    assertThat(figures("", NONE, NONE, "s6", "", "")).containsExactlyInAnyOrder("f12", "f13");
    assertThat(figures("", NONE, NONE, "", "e12", "")).containsExactly("f12");
    assertThat(figures("", NONE, NONE, "", "", "a12")).containsExactly("f12");
    assertThat(STORE.figure("f3").orElseThrow().value().id()).isEqualTo("f3");
    assertThat(STORE.figure("x")).isEmpty();
  }

  @Test
  void warningsAndControlHaveTheirPlaces() {
    assertThat(STORE.warnings("", "", Paging.first(7)).items()).hasSize(7);
    assertThat(STORE.warnings("", "", Paging.first(7)).total()).isEqualTo(40);
    assertThat(STORE.warnings("a3", "", MANY).items()).hasSize(1);
    assertThat(STORE.warnings("", "s1", MANY).items())
        .extracting(w -> w.article())
        .containsExactly("a2", "a3");
    assertThat(STORE.warnings("a9", "s1", MANY).items()).isEmpty();
    assertThat(STORE.control(NONE)).hasSize(40);
    assertThat(STORE.control(List.of("place:4", "x")))
        .extracting(c -> c.place().ref())
        .containsExactly("place:4");
  }

  @Test
  void namesAreFoundByTheirWords() {
    assertThat(STORE.places(new PlaceFilter("", NONE, Optional.empty()), MANY).total())
        .isEqualTo(50);
    assertThat(
            STORE
                .places(new PlaceFilter("SENOR spot1", List.of("SY"), Optional.empty()), MANY)
                .items())
        .extracting(row -> row.place().name())
        .contains("Spot10 Señor", "Spot18 Señor")
        .allMatch(name -> name.startsWith("Spot1"));
    assertThat(STORE.places(new PlaceFilter("*", NONE, Optional.empty()), MANY).items()).isEmpty();
    Box box = new Box(170, -30, -170, 30);
    assertThat(STORE.places(new PlaceFilter("", NONE, Optional.of(box)), MANY).items())
        .isNotEmpty()
        .allMatch(row -> box.contains(row.place().lat(), row.place().lon()));
    assertThat(STORE.place("place:3").orElseThrow().events()).isPositive();
    assertThat(STORE.place("x")).isEmpty();
    assertThat(STORE.actors("agent", 4)).hasSize(4);
    assertThat(STORE.actors("agent7", 4))
        .extracting(row -> row.actor().ref())
        .containsExactly("actor:7");
    assertThat(STORE.actors("%", 4)).isEmpty();
    assertThat(STORE.origins("", List.of("agency"), MANY).items()).hasSize(11);
    assertThat(STORE.origins("voice origin3", NONE, MANY).items())
        .extracting(row -> row.key())
        .containsExactly("origin3");
    assertThat(STORE.origins("", List.of("police"), MANY).items()).isEmpty();
    assertThat(STORE.origin("origin3").orElseThrow().languages()).isNotEmpty();
    assertThat(STORE.origin("x")).isEmpty();
  }
}
