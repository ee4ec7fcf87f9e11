package org.sitrep.app.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.app.Samples;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.StoreException;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Picture;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;
import org.sitrep.model.Story;
import org.sitrep.model.TimeExpression;
import org.sitrep.model.Warning;
import tools.jackson.dataformat.smile.SmileMapper;

/// What is read is equal to what was written.
class RecordCodecTest {
  private static final int ARTICLES = 36;

  private final RecordCodec codec = new RecordCodec();

  @Test
  void recordsOfTheSamplesComeBackEqual() throws IOException {
    Wire wire = Wire.open();
    List<Reading> readings = wire.readings(0, ARTICLES);
    Picture picture = wire.picture(readings.stream().map(Reading::read).toList());

    readings.forEach(reading -> comesBack(reading.source(), Article.class));
    readings.forEach(reading -> comesBack(reading.read(), AnnotatedArticle.class));
    all(picture);
    assertThat(picture.events()).isNotEmpty();
    assertThat(picture.figures()).isNotEmpty();
  }

  @Test
  void handMadeRecordsComeBackEqual() {
    all(Samples.picture());
    comesBack(
        new Article(
            "id \u0000\uD83D\uDE00",
            Optional.of("u"),
            Optional.of(""),
            Optional.of("ar"),
            Optional.of(PartialDate.UNKNOWN),
            Optional.of("t"),
            "\u062F\u064A\u0631 ".repeat(2000)),
        Article.class);
  }

  private static Article told() {
    return new Article(
        "a",
        Optional.of("https://a.example/x"),
        Optional.empty(),
        Optional.empty(),
        PartialDate.parse("2026-03-04"),
        Optional.empty(),
        "text",
        new Publication(
            Optional.of(
                new PublishedTime(
                    LocalDateTime.of(2026, 3, 4, 9, 15, 1), Optional.of(ZoneOffset.ofHours(-3)))),
            Optional.of(new PublishedTime(LocalDateTime.of(2026, 3, 4, 9, 16), Optional.empty())),
            Optional.of(ZoneId.of("America/Sao_Paulo")),
            Optional.of("https://a.example/y"),
            List.of("A", "B"),
            Optional.of("AFP"),
            List.of("A picture."),
            true,
            Map.of("title", "json-ld", "authors", "text")));
  }

  @Test
  void whatIsToldOfAnArticleComesBackEqual() {
    comesBack(told(), Article.class);
    AnnotatedArticle plain = Samples.picture().articles().getFirst();
    comesBack(with(plain, told().publication()), AnnotatedArticle.class);
    assertThat(Digests.ofSource(told()))
        .isNotEqualTo(
            Digests.ofSource(told().withPublication(told().published(), plain.publication())));
  }

  private static AnnotatedArticle with(AnnotatedArticle a, Publication publication) {
    return new AnnotatedArticle(
        a.id(),
        a.url(),
        a.outlet(),
        a.title(),
        a.language(),
        a.published(),
        a.publishedFrom(),
        a.text(),
        a.credit(),
        a.mentions(),
        a.topics(),
        a.quotes(),
        a.claims(),
        a.figures(),
        a.warnings(),
        publication);
  }

  /// As it was written before articles had a publication.
  @Test
  void anArticleOfAnOlderSitrepIsRead() {
    Map<String, Object> old = new LinkedHashMap<>();
    old.put("id", "a");
    old.put("url", "u");
    old.put("outlet", null);
    old.put("language", null);
    old.put("published", List.of(17414, 17414, "DAY"));
    old.put("title", null);
    old.put("text", "words");
    Article article = codec.read(new SmileMapper().writeValueAsBytes(old), Article.class);
    assertThat(article)
        .isEqualTo(
            new Article(
                "a",
                Optional.of("u"),
                Optional.empty(),
                Optional.empty(),
                PartialDate.parse("2017-09-05"),
                Optional.empty(),
                "words"));
  }

  @Test
  void anArticleOfWhichNothingIsToldIsWrittenAndDigestedAsBefore() throws Exception {
    Article article =
        new Article(
            "a",
            Optional.of("u"),
            Optional.empty(),
            Optional.empty(),
            PartialDate.parse("2017-09-05"),
            Optional.empty(),
            "words");
    String before =
        "{\"id\":\"a\",\"url\":\"u\",\"outlet\":null,\"language\":null,\"published\":"
            + "{\"from\":17414,\"to\":17414,\"precision\":\"DAY\"},\"title\":null,\"text\":\"words\"}";
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(before.getBytes(UTF_8));
    assertThat(Digests.ofSource(article)).isEqualTo(Bytes.of(digest));

    AnnotatedArticle read = Samples.picture().articles().getFirst();
    List<?> written = new SmileMapper().readValue(codec.plain(read), List.class);
    assertThat(written).hasSize(15);
    assertThat(codec.read(codec.write(read), AnnotatedArticle.class)).isEqualTo(read);
  }

  static Stream<TimeExpression> times() {
    return Stream.of(
        new TimeExpression.None(),
        new TimeExpression.Absolute(PartialDate.day(LocalDate.of(-1, 1, 1))),
        new TimeExpression.DayOfYear(MonthDay.of(2, 29), MonthDay.of(3, 1), true),
        new TimeExpression.MonthOfYear(12, 1, 31, false),
        new TimeExpression.Weekday(DayOfWeek.SUNDAY, true, 3),
        new TimeExpression.Offset(-2, ChronoUnit.DECADES),
        new TimeExpression.PartOfYear(-1, 1, 3),
        new TimeExpression.Since(new TimeExpression.Since(new TimeExpression.Vague(false))),
        new TimeExpression.Length(3, ChronoUnit.HALF_DAYS),
        new TimeExpression.Vague(true));
  }

  @ParameterizedTest
  @MethodSource("times")
  void everyExpressionOfTimeComesBackEqual(TimeExpression time) {
    comesBack(time, TimeExpression.class);
  }

  @Test
  void everyExpressionOfTimeIsTried() {
    assertThat(times().map(Object::getClass).distinct().count())
        .isEqualTo(TimeExpression.class.getPermittedSubclasses().length);
  }

  @Test
  void halfOfASurrogatePairIsReplaced() {
    Article odd = Article.ofText("a", "x\uD800y\uDC00");

    assertThat(codec.read(codec.write(odd), Article.class).text()).isEqualTo("x\uFFFDy\uFFFD");
  }

  @Test
  void longBlobsAreDeflated() {
    Article article = Article.ofText("a", "the same words again ".repeat(1000));

    assertThat(codec.write(article)).hasSizeLessThan(codec.plain(article).length / 10);
  }

  @Test
  void whatIsNoRecordIsRefused() {
    byte[] whole = codec.write(Article.ofText("a", "some words of a text ".repeat(200)));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

    assertThatThrownBy(() -> codec.read(half, Article.class)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> codec.read(whole, Story.class)).isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> codec.read(new byte[0], Story.class))
        .isInstanceOf(StoreException.class);
  }

  private void all(Picture picture) {
    picture.articles().forEach(record -> comesBack(record, AnnotatedArticle.class));
    picture.stories().forEach(record -> comesBack(record, Story.class));
    picture.events().forEach(record -> comesBack(record, Event.class));
    picture.figures().forEach(record -> comesBack(record, Figure.class));
    picture.control().forEach(record -> comesBack(record, Control.class));
    picture.warnings().forEach(record -> comesBack(record, Warning.class));
  }

  private <T> void comesBack(T record, Class<T> type) {
    T back = codec.read(codec.write(record), type);
    assertThat(back).isEqualTo(record);
    assertThat(codec.plain(back)).isEqualTo(codec.plain(record));
  }
}
