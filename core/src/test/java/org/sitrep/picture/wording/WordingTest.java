package org.sitrep.picture.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Actor;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Precision;
import org.sitrep.model.Quantity;

/// Numbers, dates and labels in every language that reports are written in.
class WordingTest {
  private static Knowledge knowledge;

  @BeforeAll
  static void open() throws IOException {
    knowledge =
        Knowledge.open(Path.of(System.getProperty("sitrep.knowledge", "../knowledge/target/pack")));
  }

  @Test
  void theInterfaceHasTheSameKeysInEveryLanguage() {
    var english = knowledge.language("en").phrases().all().keySet();

    assertThat(Wording.languages(knowledge)).contains("en", "nb", "sv");
    for (String tag : Wording.languages(knowledge)) {
      assertThat(knowledge.language(tag).phrases().all().keySet())
          .as(tag)
          .containsExactlyInAnyOrderElementsOf(english);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nb", "sv"})
  void everyEventTypeHasALabelAndAStatement(String tag) {
    var report = knowledge.language(tag).report();

    assertThat(knowledge.ontology().all())
        .extracting(EventType::id)
        .allSatisfy(id -> assertThat(report.all()).containsKeys("type." + id, "statement." + id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 70     |        | false | at least 70
          en |        | 70     | false | at most 70
          en | 5000   | 10000  | false | 5,000\u201310,000
          en | 100000 | 100000 | true  | about 100,000
          en | 2.5    | 2.5    | false | 2.5
          nb | 5000   | 10000  | false | 5000\u201310\u00a0000
          sv | 2.5    | 2.5    | true  | omkring 2,5
          """)
  void boundsAreWrittenAsTheLanguageDoes(
      String tag, String low, String high, boolean approximate, String expected) {
    Quantity quantity = new Quantity("killed", number(low), number(high), approximate, "", "some");

    assertThat(new Amounts(wording(tag)).text(quantity)).isEqualTo(expected);
  }

  private static OptionalDouble number(String text) {
    return text == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  @Test
  void openBoundsKeepTheWords() {
    Quantity quantity =
        new Quantity("killed", OptionalDouble.empty(), OptionalDouble.empty(), true, "", "many");

    assertThat(new Amounts(wording("en")).text(quantity)).isEqualTo("many");
  }

  @Test
  void datesAreNoMoreExactThanTheyAreKnown() {
    Dates dates = new Dates(wording("en"));
    LocalDate day = LocalDate.of(2017, 9, 5);

    assertThat(dates.text(PartialDate.day(day))).isEqualTo("5 September 2017");
    assertThat(dates.text(PartialDate.month(YearMonth.of(2017, 9)))).isEqualTo("September 2017");
    assertThat(dates.text(PartialDate.year(2014))).isEqualTo("2014");
    assertThat(dates.text(PartialDate.range(day, day.plusDays(1), Precision.DAY)))
        .isEqualTo("5\u20136 September 2017");
    assertThat(dates.text(PartialDate.range(day, day.plusMonths(1), Precision.DAY)))
        .isEqualTo("5 September 2017 \u2013 5 October 2017");
    assertThat(dates.text(PartialDate.UNKNOWN)).isEqualTo("no date");
  }

  @Test
  void statementsFallBackToTheLabel() {
    Wording wording = wording("en");
    Map<String, String> nothing = Map.of();

    for (EventType type : knowledge.ontology().all()) {
      assertThat(wording.statement(type.id(), nothing))
          .as(type.id())
          .isNotBlank()
          .doesNotContain("{", "[");
    }
  }

  @Test
  void forcesOfAStateAreNamedInTheReadersLanguage() {
    Actor army = new Actor("state:FR:military", "les soldats", "FR", "military");
    Actor crowd = new Actor("", "la foule", "", "people");

    assertThat(new Names(knowledge, wording("en")).of(army, false))
        .isEqualTo("France\u2019s military");
    assertThat(new Names(knowledge, wording("nb")).of(army, false))
        .isEqualTo("milit\u00e6ret i Frankrike");
    assertThat(new Names(knowledge, wording("en")).of(crowd, false)).isEmpty();
    assertThat(new Names(knowledge, wording("en")).of(crowd, true)).isEqualTo("la foule");
  }

  @Test
  void listsEndAsTheLanguageDoes() {
    assertThat(wording("sv").join(List.of("A", "B", "C"))).isEqualTo("A, B och C");
    assertThat(wording("en").join(List.of("A"))).isEqualTo("A");
  }

  private static Wording wording(String tag) {
    return Wording.of(knowledge, tag);
  }
}
