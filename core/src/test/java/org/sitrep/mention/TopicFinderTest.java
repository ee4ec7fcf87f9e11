package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.Packs;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Span;
import org.sitrep.model.Topic;
import org.sitrep.text.Tokenizer;

class TopicFinderTest {
  private static List<Topic> find(String tag, String text) {
    Language language = Packs.knowledge().language(tag);
    return new TopicFinder(language).find(Tokenizer.split(text, language));
  }

  private static List<String> ids(String tag, String text) {
    return find(tag, text).stream().map(Topic::id).toList();
  }

  /// The same subject in all languages, in whatever form the sentence asks for.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Thousands of asylum seekers reached the island.",
        "nb | Tusenvis av asylsøkere nådde øya.",
        "nn | Tusenvis av asylsøkjarar nådde øya.",
        "sv | Tusentals asylsökande nådde ön.",
        "da | Tusindvis af asylansøgere nåede øen.",
        "de | Tausende Asylbewerber erreichten die Insel.",
        "fr | Des milliers de demandeurs d'asile ont atteint l'île.",
        "es | Miles de solicitantes de asilo llegaron a la isla.",
        "it | Migliaia di richiedenti asilo hanno raggiunto l'isola.",
        "pt | Milhares de requerentes de asilo chegaram à ilha.",
        "nl | Duizenden asielzoekers bereikten het eiland.",
        "ar | وصل آلاف من طالبي اللجوء إلى الجزيرة.",
        "ru | Тысячи просителей убежища добрались до острова.",
        "uk | Тисячі шукачів притулку дісталися острова.",
        "tr | Binlerce sığınmacı adaya ulaştı.",
        "pl | Na wyspę dotarły tysiące osób ubiegających się o azyl.",
        "fi | Tuhannet turvapaikanhakijat saapuivat saarelle.",
      })
  void aTopicIsFoundInEveryLanguage(String tag, String text) {
    assertThat(ids(tag, text)).contains("asylum-seeker");
  }

  @Test
  void whereItStandsFirstAndHowOftenIsKept() {
    String text = "The asylum seeker waited. Another asylum seeker was sent back.";
    assertThat(find("en", text)).contains(new Topic("asylum-seeker", new Span(4, 17), 2));
  }

  @Test
  void aCompoundIsFoundByItsEnd() {
    assertThat(ids("nb", "Sluttrapporten omtaler Mjøsaflommen.")).contains("flood");
  }

  @Test
  void functionWordsAreNoTopics() {
    assertThat(ids("nl", "Hij was er bij en zij ook.")).isEmpty();
    assertThat(ids("nn", "Det var eit av dei som vart att.")).isEmpty();
  }

  static Stream<String> languages() {
    return Packs.knowledge().tags().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasWordsForNearlyAllTopics(String tag) {
    int all = Packs.knowledge().topics().size();
    assertThat(all).isGreaterThanOrEqualTo(2_500);
    assertThat(Packs.knowledge().language(tag).topics().covered())
        .isGreaterThanOrEqualTo((int) Math.ceil(0.95 * all));
  }
}
