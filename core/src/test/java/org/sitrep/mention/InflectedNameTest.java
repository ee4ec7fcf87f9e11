package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.GrownLanguage;
import org.sitrep.Packs;
import org.sitrep.RandomText;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Language;
import org.sitrep.knowledge.NameEndings;
import org.sitrep.model.Mention;
import org.sitrep.pack.Fold;
import org.sitrep.text.CleanText;
import org.sitrep.text.Document;
import org.sitrep.text.Matcher;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokenizer;
import org.sitrep.text.Tokens;

/// Names are found in the forms a language gives them.
class InflectedNameTest {
  private static final List<String> ENDINGS =
      List.of("issa\ti", "vyn\tvy", "yyn\tyy", "ssa\t", "än\tä", "in\ti", "n\t", "a\t");

  private static Language language(String... settings) {
    return GrownLanguage.of(List.of(settings), ENDINGS);
  }

  private static Document document(Language language, String text) {
    Tokens tokens = Tokenizer.split(text, language);
    Matches matches = new Matcher(language).match(tokens);
    CleanText clean = new CleanText("", text, Optional.empty(), Optional.empty(), "");
    return new Document(clean, language, tokens, matches);
  }

  private static OpenNames.Found open(
      Document document, Occupied taken, List<Mention.OfPerson> known) {
    FamilyEndings families = new FamilyEndings(Packs.knowledge().familyEndings());
    NameContext context =
        new NameContext(document.tokens(), document.matches(), new LongSet(0), false);
    return new OpenNames(families).find(document, context, taken, List.of(), known);
  }

  /// The names of the gazetteer, with their first bearers.
  private static List<String> places(Language language, String text) {
    Gazetteer gazetteer = Packs.knowledge().gazetteer();
    Document document = document(language, text);
    Tokens tokens = document.tokens();
    NameMatcher names = new NameMatcher(gazetteer, language);
    List<String> places = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      NameMatcher.Found found =
          tokens.capital(i) || i + 1 < tokens.count() && tokens.capital(i + 1)
              ? names.at(tokens, document.matches(), i)
              : NameMatcher.NOTHING;
      if (!found.equals(NameMatcher.NOTHING)) {
        String words = text.substring(tokens.start(i), found.end());
        places.add(words + "=" + gazetteer.place(gazetteer.bearer(found.posting())).name());
        i = found.to() - 1;
      }
    }
    return places;
  }

  private static List<String> people(String text) {
    Document document = document(language(), text);
    List<Mention.OfPerson> known =
        new ActorFinder(Packs.knowledge().actors())
            .find(document, "").stream()
                .filter(Mention.OfPerson.class::isInstance)
                .map(Mention.OfPerson.class::cast)
                .toList();
    Occupied taken = new Occupied(document.tokens());
    taken.addAll(known);
    return open(document, taken, known).people().stream()
        .map(person -> person.text() + "=" + person.person().ref())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An explosion in Mosulissa and in Damascusssa. | Damascusssa=Damascus",
        "He left for Aleppon. | Aleppon=Aleppo",
        "In Deir ez-Zorissa, in Deir ez-Zorssa | Deir ez-Zorssa=Deir ez-Zor",
        "Floods in Germanyssa | Germanyssa=Germany",
        "They went to Sanaan | Sanaan=Sanaa",
      })
  void placesAreFoundInflected(String text, String expected) {
    assertThat(places(language(), text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in L'Aquila | L'Aquila=L'Aquila",
        "Coeur d’Alene burns | Coeur d’Alene=Coeur d'Alene",
        "the mayor of d'Aleppo | Aleppo=Aleppo",
      })
  void namesWithAnElisionAreOneAndOthersAreFoundBehindIt(String text, String expected) {
    assertThat(places(language("elision: l'; d'"), text)).containsExactly(expected);
  }

  @Test
  void endingsBehindAnApostropheLeaveNamesWhole() {
    assertThat(places(language("apostrophe-endings: yes"), "in Ankara'da and Sana'a"))
        .hasSize(2)
        .first()
        .isEqualTo("Ankara=Ankara");
  }

  @Test
  void onePersonInAllForms() {
    assertThat(people("President Veltmarn spoke. President Veltmar left. Later Veltmara said no"))
        .containsExactly(
            "Veltmarn=person:veltmar", "Veltmar=person:veltmar", "Veltmara=person:veltmar");
  }

  @Test
  void withoutTheBasicFormTheShortestStands() {
    assertThat(people("President Veltmarssa spoke. President Veltmarn left."))
        .containsExactly("Veltmarssa=person:veltmarn", "Veltmarn=person:veltmarn");
  }

  @Test
  void peopleTheActorsKnowAreKnownInflected() {
    assertThat(people("Vladimirssa Putinssa trip. Later Putinn said no; Putinssa, Putin."))
        .isNotEmpty()
        .allMatch(person -> person.endsWith("=person:vladimir-putin"));
  }

  @Test
  void endingsAskForAStem() {
    NameEndings endings = NameEndings.of(List.of("ssa\t", "n\t", "\ta"));

    assertThat(endings.of("Ossa", 0, 4)).as("the stem is too short").containsExactly(2);
    assertThat(endings.of("Abn", 0, 3)).as("the word is too short").isEmpty();
    assertThat(endings.of("xABONx", 1, 5)).as("capitals end alike").containsExactly(1, 2);
    assertThat(endings.basic(1, "Bonn", 0, 4)).isEqualTo("Bon");
    assertThat(endings.hash(Fold.NAME, 2, "Àfin", 0, 4)).isEqualTo(Fold.NAME.hash("afina"));
    assertThat(NameEndings.NONE.of("Bonn", 0, 4)).isEmpty();
  }

  @Test
  void randomTextLeavesEveryNameWhereItSays() {
    Language language =
        GrownLanguage.of(
            List.of("elision: l'; d'", "apostrophe-endings: yes", "verb-final: yes"), ENDINGS);
    RandomText random = new RandomText(7, RandomText.wordsOf("en"));
    for (int n = 0; n < 100; n++) {
      String text = random.next();
      Document document = document(language, text);
      assertThat(places(language, text)).doesNotContain("");
      Occupied taken = new Occupied(document.tokens());
      for (Mention person : open(document, taken, List.of()).people()) {
        assertThat(person.span().of(document.text())).isEqualTo(person.text()).isNotEmpty();
      }
    }
  }
}
