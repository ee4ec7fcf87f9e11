package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Packs;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.text.CleanText;
import org.sitrep.text.Document;
import org.sitrep.text.Matcher;
import org.sitrep.text.Tokenizer;
import org.sitrep.text.Tokens;

/// People and organisations that no list knows.
class OpenNamesTest {
  private static List<Mention> mentions(String tag, String text) {
    Language language = Packs.knowledge().language(tag);
    Tokens tokens = Tokenizer.split(text, language);
    CleanText clean = new CleanText("", text, Optional.empty(), Optional.empty(), "");
    Document document = new Document(clean, language, tokens, new Matcher(language).match(tokens));
    return new MentionFinder(Packs.knowledge()).find(document, PartialDate.UNKNOWN).all();
  }

  private static List<String> people(String tag, String text) {
    return mentions(tag, text).stream()
        .filter(Mention.OfPerson.class::isInstance)
        .map(Mention::text)
        .toList();
  }

  private static List<String> refs(List<Mention> mentions) {
    return mentions.stream()
        .filter(Mention.OfPerson.class::isInstance)
        .map(mention -> ((Mention.OfPerson) mention).person().ref())
        .toList();
  }

  private static List<String> bodies(String tag, String text) {
    return mentions(tag, text).stream()
        .filter(Mention.OfOrganization.class::isInstance)
        .map(Mention::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | Per W. Tveitane | Det mente Per W. Tveitane før møtet.",
        "nn | Gunnhild Kvåle | I går opna Gunnhild Kvåle utstillinga.",
        "sv | Lisbet Fagerqvist | Enligt Lisbet Fagerqvist dröjer svaret.",
        "en | Marguerite Oduya | The house belongs to Marguerite Oduya.",
        "fr | Clémence Vautrin | Le maire a reçu Clémence Vautrin.",
        "es | Rosario Villalonga | La vecina Rosario Villalonga vive allí.",
        "de | Annegret Hofschulte | Gewonnen hat Annegret Hofschulte.",
        "pl | Zbigniew Modrzewski | Wygrał Zbigniew Modrzewski.",
        "tr | Hatice Karaboğa | Ödülü Hatice Karaboğa aldı.",
      })
  void aNameIsAPersons(String tag, String name, String text) {
    assertThat(people(tag, text)).containsExactly(name);
  }

  @Test
  void aShortNameIsThePersonOfTheFullOne() {
    List<Mention> found =
        mentions("nb", "Gunnhild Kvåle åpnet utstillingen. Kvåles bilder er store.");
    assertThat(refs(found)).containsExactly("person:gunnhild-kvale", "person:gunnhild-kvale");
  }

  @Test
  void peopleOfOneSurnameStayApart() {
    List<Mention> found = mentions("en", "Marguerite Oduya met Samuel Oduya in the morning.");
    assertThat(refs(found)).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void aBodyBeforeANameEndsBeforeTheGivenName() {
    assertThat(people("sv", "Det bekräftar Hallbergas Andreas Thuresson."))
        .contains("Andreas Thuresson");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | Fjordrådet | I går vedtok Fjordrådet å vente.",
        "sv | Kalmar oljemuseum | Hon arbetar vid Kalmar oljemuseum.",
        "en | Northern Fishermen Association | She wrote to the Northern Fishermen Association.",
      })
  void aNameIsAnOrganisations(String tag, String name, String text) {
    assertThat(bodies(tag, text)).containsExactly(name);
  }

  @Test
  void ordinaryOpenersOfSentencesAreNoNames() {
    assertThat(people("nb", "Brannen spredte seg raskt. Naboene ble evakuert.")).isEmpty();
    assertThat(people("en", "Flooding closed the road. Engineers were sent.")).isEmpty();
  }
}
