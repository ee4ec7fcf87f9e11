package org.sitrep.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitrep.story.Sketch.article;
import static org.sitrep.story.Sketch.dayOfYear;
import static org.sitrep.story.Sketch.days;
import static org.sitrep.story.Sketch.weekday;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Story;

class StoryFormerTest {
  private static Stories form(List<AnnotatedArticle> articles) {
    return TestTypes.former().form(articles);
  }

  private static Set<Set<String>> partition(Stories stories) {
    return stories.stories().stream()
        .map(story -> Set.copyOf(story.articles()))
        .collect(Collectors.toSet());
  }

  @Test
  void tellsTheNewsFromItsRecollection() {
    Stories stories = form(Scenes.siege());

    assertThat(partition(stories))
        .containsExactlyInAnyOrder(Set.of("000", "001", "002", "003"), Set.of("004"));
    assertThat(stories.stories())
        .extracting(Story::storyline)
        .containsOnly(stories.stories().getFirst().storyline());
  }

  @Test
  void keepsTwoEarthquakesApartInOneStoryline() {
    Stories stories = form(Scenes.quakes());

    assertThat(partition(stories))
        .containsExactlyInAnyOrder(Set.of("q1", "q2"), Set.of("q3", "q4"));
    assertThat(stories.stories())
        .extracting(Story::storyline)
        .containsOnly(stories.stories().getFirst().storyline());
  }

  @Test
  void keepsFloodsInTwoTownsApart() {
    Stories stories =
        form(
            List.of(
                article("a")
                    .published("2024-10-30")
                    .claim("flood", c -> c.in(Scenes.COAST).on(weekday(DayOfWeek.TUESDAY)))
                    .build(),
                article("b")
                    .published("2024-10-31")
                    .claim("flood", c -> c.in(Scenes.COAST).on(dayOfYear(10, 29)))
                    .build(),
                article("c")
                    .published("2024-11-13")
                    .claim("flood", c -> c.in(Scenes.COAST_TWO).on(days(0)))
                    .claim("flood", c -> c.in(Scenes.COAST).on(dayOfYear(10, 29)).recalled())
                    .build()));

    assertThat(partition(stories)).containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"));
  }

  @Test
  void leavesWhatHasNothingInCommonAlone() {
    Stories stories = form(Scenes.mixed(30));

    assertThat(stories.stories()).hasSize(30).allMatch(story -> story.articles().size() == 2);
    assertThat(stories.stories()).extracting(Story::storyline).doesNotHaveDuplicates();
  }

  @Test
  void givesTheSameStoriesInWhateverOrder() {
    List<AnnotatedArticle> articles = new ArrayList<>(Scenes.siege());
    articles.addAll(Scenes.quakes());
    articles.addAll(Scenes.mixed(20));
    Stories expected = form(articles);

    for (int seed = 1; seed <= 20; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertThat(form(articles)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void saysWhatBindsAStory() {
    Story story =
        form(Scenes.siege()).stories().stream()
            .filter(s -> s.articles().contains("001"))
            .findFirst()
            .orElseThrow();

    assertThat(story.reasons())
        .contains("event siege-broken @ town:Karvan (000, 001, 002, 003)")
        .anyMatch(reason -> reason.startsWith("published 001 2017-09-05: siege @ XA 2017-09-05"));
    assertThat(story.title()).isEqualTo("Army breaks long siege");
    assertThat(story.places()).first().isEqualTo("town:Karvan");
    assertThat(story.languages()).containsExactly("en", "nb", "sv");
  }

  @Test
  void titlesAStoryWithoutHeadlinesByItsFirstWords() {
    Stories stories = form(List.of(article("x").says("Nothing much happened").build()));

    assertThat(stories.stories().getFirst().title()).isEqualTo("Nothing much happened.");
  }

  @Test
  void copesWithNothingAndWithTheEmptyArticle() {
    assertThat(form(List.of()).stories()).isEmpty();
    assertThat(form(List.of(article("x").build())).stories().getFirst().title()).isEqualTo("x");
  }

  @Test
  void bindsTheSameTextAThousandTimes() {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int n = 0; n < 1000; n++) {
      articles.add(
          article(String.format(Locale.ROOT, "c%04d", n))
              .published("2022-03-01")
              .claim("flood", c -> c.in(Scenes.COAST).on(days(0)))
              .person("Ada Lund")
              .build());
    }

    assertThat(form(articles).stories()).hasSize(1);
  }

  @Test
  void doesNotWorkHarderPerArticleAsTheArchiveGrows() {
    double few = work(1250) / 2500.0;

    assertThat(work(2500) / 5000.0).isLessThan(1.5 * few);
    assertThat(work(2500)).isLessThan(5000L * 1200);
  }

  private static long work(int happenings) {
    StoryStream stream = TestTypes.former().stream(stories -> {});
    Scenes.mixed(happenings).forEach(stream::add);
    stream.finish();
    return stream.work();
  }
}
