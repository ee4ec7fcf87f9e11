package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Packs;

/// Every language on two sentences of our own.
class LanguageIdentifierTest {
  private static String identify(String text) {
    return new LanguageIdentifier(Packs.knowledge().frequent()).identify(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The river has risen by two metres since Monday. Hundreds of people had to leave their"
            + " homes, and the bridge was closed.",
        "nb | Elva har steget to meter siden mandag. Flere hundre mennesker måtte forlate hjemmene"
            + " sine, og broen ble stengt.",
        "nn | Elva har stige to meter sidan måndag. Fleire hundre menneske måtte forlate heimane"
            + " sine, og ho sa at ingen var skadde, men dei veit ikkje kvar alle er.",
        "sv | Floden har stigit två meter sedan i måndags. Flera hundra människor har tvingats"
            + " lämna sina hem, och bron är avstängd.",
        "da | Floden er steget to meter siden mandag. Flere hundrede mennesker måtte forlade deres"
            + " hjem, og broen blev lukket efter at politiet havde advaret om faren.",
        "de | Der Fluss ist seit Montag um zwei Meter gestiegen. Hunderte Menschen mussten ihre"
            + " Häuser verlassen, und die Brücke wurde gesperrt.",
        "fr | Le fleuve est monté de deux mètres depuis lundi. Des centaines de personnes ont dû"
            + " quitter leur maison et le pont a été fermé.",
        "es | El río ha subido dos metros desde el lunes. Cientos de personas tuvieron que"
            + " abandonar sus casas y el puente fue cerrado.",
        "it | Il fiume è salito di due metri da lunedì. Centinaia di persone hanno dovuto lasciare"
            + " le loro case e il ponte è stato chiuso.",
        "pt | O rio subiu dois metros desde segunda-feira. Centenas de pessoas tiveram de deixar as"
            + " suas casas e a ponte foi fechada, mas não há feridos.",
        "nl | De rivier is sinds maandag twee meter gestegen. Honderden mensen moesten hun huizen"
            + " verlaten en de brug werd gesloten.",
        "ar | ارتفع النهر مترين منذ يوم الاثنين. واضطر مئات الأشخاص إلى مغادرة منازلهم، وقالت"
            + " الشرطة إن الجسر الذي يقع في المدينة أغلق.",
        "ru | Река поднялась на два метра с понедельника. Сотни людей были вынуждены покинуть свои"
            + " дома, и мост был закрыт, но никто не пострадал.",
        "uk | Річка піднялася на два метри з понеділка. Сотні людей були змушені залишити свої"
            + " домівки, і міст було закрито, але ніхто не постраждав.",
        "tr | Nehir pazartesi gününden bu yana iki metre yükseldi. Yüzlerce kişi evlerini terk"
            + " etmek zorunda kaldı ve köprü kapatıldı, ancak yaralanan olmadı.",
        "pl | Rzeka podniosła się o dwa metry od poniedziałku. Setki osób musiały opuścić swoje"
            + " domy, a most został zamknięty, ale nikt nie ucierpiał.",
        "fi | Joki on noussut kaksi metriä maanantaista lähtien. Sadat ihmiset joutuivat jättämään"
            + " kotinsa, ja silta suljettiin, mutta kukaan ei ole loukkaantunut.",
      })
  void twoSentencesAreEnough(String tag, String text) {
    assertThat(identify(text)).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "...",
        "12345 67890",
        "Zxqv wrtk plmn bvcx hjkl qwrt zxcv",
        "\uD83D\uDE00\uD83D\uDE00",
        "\uD83D",
        "Reuters Bloomberg Xinhua Kyodo",
        "a a a a",
        "\u0000\u0001"
      })
  void whatIsNoLanguageIsUndetermined(String text) {
    assertThat(identify(text)).isEqualTo(LanguageIdentifier.UNDETERMINED);
  }

  @Test
  void capitalsDoNotMatter() {
    assertThat(identify("THE RIVER HAS RISEN BY TWO METRES SINCE MONDAY, AND IT IS NOT OVER."))
        .isEqualTo("en");
  }
}
