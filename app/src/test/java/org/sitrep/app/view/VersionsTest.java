package org.sitrep.app.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sitrep.app.Samples;
import org.sitrep.app.index.EventIndex;
import org.sitrep.app.store.Progress;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.claim.Annotator;
import org.sitrep.event.EventMerger;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Picture;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;
import org.sitrep.picture.PictureMaker;
import org.sitrep.picture.Weights;
import org.sitrep.story.Stories;
import org.sitrep.story.StoryFormer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article that its outlet changes shows what it was, and its figures as updates.
class VersionsTest {
  private static final String TEXT =
      "An explosion killed DEAD people in Lyon on Tuesday, police said.\n\n"
          + "Firefighters searched the house near the station.MORE";

  private static Store store = SqliteStore.temporary();
  private static Optional<Answers> answers = Optional.empty();

  private static Article article(String id, String hour, String dead, String more) {
    Publication told = Publication.UNTOLD;
    return new Article(
        id,
        Optional.empty(),
        Optional.of("Paper " + id),
        Optional.empty(),
        PartialDate.parse("2017-09-05"),
        Optional.of("Blast in Lyon"),
        TEXT.replace("DEAD", dead).replace("MORE", more),
        new Publication(
            told.at(),
            Optional.of(hour)
                .filter(time -> !time.isEmpty())
                .map(
                    time ->
                        new PublishedTime(
                            LocalDateTime.parse("2017-09-05T" + time),
                            Optional.of(ZoneOffset.ofHours(2)))),
            told.zone(),
            told.canonical(),
            List.of(),
            told.agency(),
            List.of(),
            false,
            Map.of()));
  }

  private static Article inOslo(Article article) {
    return new Article(
        article.id(),
        article.url(),
        article.outlet(),
        article.language(),
        article.published(),
        Optional.of("Blast in Oslo"),
        article.text().replace("Lyon", "Oslo").replace("Tuesday", "Monday"),
        article.publication());
  }

  @BeforeAll
  static void open() throws IOException {
    Knowledge knowledge = Samples.knowledge();
    Annotator annotator = new Annotator(knowledge);
    for (Article article :
        List.of(
            article("a", "10:00", "12", ""),
            article("b", "", "15", ""),
            article("a", "11:00", "14", " <b>Nobody</b> lives there."),
            article("a", "11:30", "14", " <b>Nobody</b> lives there."),
            article("a", "12:00", "15", " <b>Nobody</b> lives there."))) {
      store.take(List.of(new Reading(article, annotator.annotate(article))), "test");
    }
    Article now = inOslo(article("late", "12:00", "6", " Nobody lives there."));
    store.take(List.of(new Reading(now, annotator.annotate(now))), "test");
    for (Article older :
        List.of(
            inOslo(article("late", "10:00", "4", "")), inOslo(article("late", "09:00", "3", "")))) {
      store.keepOlder(List.of(new Reading(older, annotator.annotate(older))));
    }
    List<AnnotatedArticle> read = new ArrayList<>();
    store.readings(read::add);
    Stories stories = new StoryFormer(knowledge).form(read);
    Picture picture = new PictureMaker().make(stories, new EventMerger(knowledge).merge(stories));
    store.put(picture, new Weights(knowledge)::of, store.state().revision(), Progress.silent());
    EventIndex index = EventIndex.of(store, knowledge.ontology());
    answers = Optional.of(new Answers(knowledge, store, () -> index));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Answers ask() {
    return answers.orElseThrow();
  }

  private static JsonNode json(byte[] answer) {
    return JsonMapper.shared().readTree(new String(answer, UTF_8));
  }

  @Test
  void theHistoryTellsWhatChangedAndWhen() {
    JsonNode items = json(ask().versions("a").orElseThrow()).get("items");
    assertThat(items.valueStream().map(item -> item.get("updatedAt").asString()))
        .containsExactly(
            "2017-09-05T10:00:00+02:00", "2017-09-05T11:00:00+02:00", "2017-09-05T12:00:00+02:00");
    assertThat(items.valueStream().map(item -> item.get("wordsAdded").asInt()))
        .containsExactly(0, 4, 1);
    assertThat(items.valueStream().map(item -> item.get("wordsRemoved").asInt()))
        .containsExactly(0, 1, 1);
    assertThat(items.valueStream().map(item -> item.get("current").asBoolean()))
        .containsExactly(false, false, true);
    assertThat(items.valueStream().map(item -> item.get("revision").asLong())).isSorted();
  }

  @Test
  void whatCameLateStandsInTheHistoryWhereItBelongs() {
    List<JsonNode> items =
        json(ask().versions("late").orElseThrow()).get("items").valueStream().toList();
    assertThat(items.stream().map(item -> item.get("updatedAt").asString().substring(11, 16)))
        .containsExactly("09:00", "10:00", "12:00");
    List<Long> revisions = items.stream().map(item -> item.get("revision").asLong()).toList();
    assertThat(revisions.get(0)).isGreaterThan(revisions.get(1));
    assertThat(revisions.get(1)).isGreaterThan(revisions.get(2));
    assertThat(items.getLast().get("current").asBoolean()).isTrue();
    List<String> updates =
        json(ask().article("late", "en").orElseThrow())
            .get("figures")
            .valueStream()
            .filter(one -> one.has("updates"))
            .flatMap(one -> one.get("updates").valueStream())
            .map(update -> update.at("/from/low").asInt() + " to " + update.at("/to/low").asInt())
            .toList();
    assertThat(updates).containsExactly("3 to 4", "4 to 6");
  }

  @Test
  void anArticleThatNeverChangedHasOneVersion() {
    JsonNode items = json(ask().versions("b").orElseThrow()).get("items");
    assertThat(items.size()).isOne();
    assertThat(items.get(0).get("updatedAt").isNull()).isTrue();
    assertThat(ask().versions("c")).isEmpty();
  }

  @Test
  void aVersionShowsItsDifference() {
    JsonNode version = json(ask().version("a", 2).orElseThrow());
    List<String> changed =
        version
            .get("changes")
            .valueStream()
            .filter(change -> !change.get("kind").asString().equals("same"))
            .map(change -> change.get("kind").asString() + " " + change.get("text").asString())
            .toList();
    assertThat(changed)
        .containsExactly("removed 12 ", "added 14 ", "added <b>Nobody</b> lives there.");
    assertThat(version.get("text").asString()).contains("killed 14 people");
    assertThat(ask().version("a", 0)).isEmpty();
    assertThat(ask().version("a", 4)).isEmpty();
  }

  @Test
  void aChangedFigureIsAnUpdateAndNoConflict() {
    JsonNode article = json(ask().article("a", "en").orElseThrow());
    JsonNode figure =
        article
            .get("figures")
            .valueStream()
            .filter(one -> one.get("measure").asString().equals("killed"))
            .findFirst()
            .orElseThrow();
    assertThat(figure.get("agreement").asString()).isEqualTo("agree");
    List<String> updates =
        figure
            .get("updates")
            .valueStream()
            .map(
                update ->
                    update.get("article").asString()
                        + " "
                        + update.at("/from/low").asInt()
                        + " "
                        + update.at("/to/low").asInt()
                        + " "
                        + update.get("updatedAt").asString())
            .toList();
    assertThat(updates)
        .containsExactly("a 12 14 2017-09-05T11:00:00+02:00", "a 14 15 2017-09-05T12:00:00+02:00");
    JsonNode alone = json(ask().figure(figure.get("id").asString(), "nb").orElseThrow());
    assertThat(alone.get("updates").size()).isEqualTo(2);
    assertThat(alone.at("/updates/0/from/amount").asString()).isNotBlank();
  }

  @Test
  void aFigureThatNeverChangedHasNoUpdates() {
    JsonNode figures = json(ask().article("b", "en").orElseThrow()).get("figures");
    assertThat(figures.isEmpty()).isFalse();
    assertThat(figures.valueStream().filter(figure -> figure.has("updates")))
        .allSatisfy(
            figure -> assertThat(figure.at("/updates/0/article").asString()).isEqualTo("a"));
  }
}
