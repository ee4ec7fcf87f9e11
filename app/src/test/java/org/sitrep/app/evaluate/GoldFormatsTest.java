package org.sitrep.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a line of each gold format may be, and what is told of one that is not.
class GoldFormatsTest {
  private static final Setting SETTING = Golds.setting();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[1]                                                     | is no JSON object",
        "{}                                                      | lacks 'text', a text",
        "{'text': 5}                                             | has a 'text' that is not a text",
        "{'text': 'In Lyon'}                                     | lacks 'toponyms', a list",
        "{'text': 'In Lyon', 'toponyms': {}}                     | has a 'toponyms' that is not a"
            + " list",
        "{'text': 'In Lyon', 'toponyms': [3]}                    | toponyms 1 is no JSON object",
        "{'text': 'In Lyon', 'toponyms': [{'start': 3}]}         | toponyms 1 lacks 'end', a whole"
            + " number",
        "{'text': 'In Lyon', 'toponyms': [{'start': 3.5, 'end': 7}]} | toponyms 1 has a 'start'"
            + " that is not a whole number",
        "{'text': 'In Lyon', 'toponyms': [{'start': 3, 'end': 8}]} | toponyms 1 reaches from 3 to 8"
            + " in a text of 7",
        "{'text': 'In Lyon', 'toponyms': [{'start': -1, 'end': 2}]} | toponyms 1 reaches from -1 to"
            + " 2 in a text of 7",
        "{'text': 'In Lyon', 'toponyms': [{'start': 3, 'end': 3}]} | toponyms 1 reaches from 3 to 3"
            + " in a text of 7",
        "{'text': 'In Lyon', 'toponyms': [{'start': 0, 'end': 2, 'phrase': 'Lyon'}]} | says 'Lyon'"
            + " where the text has 'In' at 0",
        "{'text': 'In Lyon', 'toponyms': [{'start': 3, 'end': 7, 'lat': 91, 'lon': 4}]} | has a"
            + " toponym at latitude 91.0, longitude 4.0",
        "{'text': 'In Lyon', 'toponyms': [{'start': 3, 'end': 7, 'lat': '45', 'lon': 4}]} |"
            + " toponyms 1 has a 'lat' that is not a number",
        "{'text': 'In Lyon', 'toponyms': [{'start': 3, 'end': 7}, {'start': 3, 'end': 7}]} | marks"
            + " 'Lyon' twice at 3",
        "{'text': 'In Lyon', 'toponyms': [], 'date': 'soon'}     | has the date 'soon'",
        "{'text': 'In Lyon', 'toponyms': [], 'lang': 'xx'}       | is in the language 'xx', which"
            + " is not read"
      })
  void placesThatAreNoGold(String line, String message) {
    refused(GoldArticle::of, line, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'text': 'In Lyon', 'lang': 'nb', 'tokens': ['In'], 'tags': []}       | has 1 tokens and 0"
            + " tags",
        "{'text': 'In Lyon', 'lang': 'nb', 'tokens': ['In'], 'tags': [1]}      | has a 'tags' that"
            + " is not a list of texts",
        "{'text': 'In Lyon', 'tokens': ['In'], 'tags': ['O']}                  | lacks 'lang'",
        "{'text': 'In Lyon', 'lang': 'nb', 'tokens': ['In', 'Oslo'], 'tags': ['O', 'O']} | token 2,"
            + " 'Oslo', is not in its text at 3",
        "{'text': 'In Lyon', 'lang': 'nb', 'tokens': [''], 'tags': ['O']}      | token 1, '', is"
            + " not in its text at 0",
        "{'text': 'In Lyon', 'lang': 'nb', 'tokens': ['In', 'Lyon'], 'tags': ['O', 'LOC']} | tag 2"
            + " is 'LOC'",
        "{'text': 'In Lyon', 'lang': 'nb', 'tokens': ['In', 'Lyon'], 'tags': ['O', 'B-TOWN']} | tag"
            + " 2 is 'B-TOWN'"
      })
  void namesThatAreNoGold(String line, String message) {
    refused(GoldSentence::of, line, message);
  }

  @Test
  void textsWithoutALanguageAreNoGold() {
    refused(GoldText::of, "{'text': 'In Lyon'}", "lacks 'lang'");
  }

  @Test
  void aLanguageGivenForAllIsTakenWhereTheLineSaysNone() {
    Setting given = Golds.setting(Optional.of("sv"), false);

    assertThat(GoldText.of(Golds.line("{'text': 'x'}"), given).language()).isEqualTo("sv");
    assertThat(GoldText.of(Golds.line("{'text': 'x', 'lang': 'en-GB'}"), given).language())
        .isEqualTo("en");
    assertThat(GoldText.of(Golds.line("{'text': 'x', 'lang': 'xx'}"), given).language())
        .isEqualTo("und");
  }

  @Test
  void entitiesAreCutAsTheTagsSay() {
    GoldSentence sentence =
        GoldSentence.of(
            Golds.line(
                """
                {'text': 'Ola Vik Per, Lyon\u00a0Sud', 'lang': 'nb',
                 'tokens': ['Ola', 'Vik', 'Per', ',', 'Lyon', 'Sud'],
                 'tags': ['B-PER', 'I-PER', 'B-PER', 'O', 'I-LOC', 'I-ORG']}\
                """),
            SETTING);

    assertThat(sentence.names())
        .extracting(name -> name.span().of(sentence.text()), GoldSentence.Name::type)
        .containsExactly(
            tuple("Ola Vik", "PER"),
            tuple("Per", "PER"),
            tuple("Lyon", "LOC"),
            tuple("Sud", "ORG"));
  }

  @Test
  void aHeadlineThatTheTextRepeatsIsNotGivenTwice() {
    assertThat(title("{'title': 'Rain', 'text': 'Rain. It fell.', 'toponyms': []}")).isEmpty();
    assertThat(title("{'title': 'Rain', 'text': 'It fell.', 'toponyms': []}")).contains("Rain");
  }

  private static Optional<String> title(String line) {
    return GoldArticle.of(Golds.line(line), SETTING).title();
  }

  private static void refused(
      BiFunction<GoldRecord, Setting, ?> format, String line, String message) {
    assertThatThrownBy(() -> format.apply(Golds.line(line), SETTING))
        .isInstanceOf(BadGold.class)
        .hasMessageStartingWith(Golds.json(message))
        .hasMessageEndingWith(".");
  }
}
