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
    return new LanguageIdentifier(Packs.knowledge().languageModel()).identify(text);
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
        "12345 67890 2026-11-22 14:30 +47 22 33 44 55",
        "洪水过后，数百人被迫离开家园，桥梁已经关闭。",
        "बाढ़ के बाद सैकड़ों लोगों को घर छोड़ने पड़े।",
        "Ο ποταμός ανέβηκε δύο μέτρα από τη Δευτέρα.",
        "A folyó hétfő óta két métert emelkedett, több száz embernek kellett elhagynia otthonát.",
        "Râul a crescut cu doi metri de luni, sute de oameni au fost nevoiți să își părăsească"
            + " locuințele, iar podul a fost închis.",
        "La rivero altiĝis je du metroj ekde lundo, centoj da homoj devis forlasi siajn hejmojn.",
        "Řeka od pondělí stoupla o dva metry, stovky lidí musely opustit své domovy.",
        "Jõgi on esmaspäevast saadik kaks meetrit tõusnud, sajad inimesed pidid kodudest lahkuma.",
        "Sungai naik dua meter sejak Senin, ratusan orang harus meninggalkan rumah mereka.",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nb | Vi har ikke fått noe svar fra selskapet.",
        "nn | Vi har ikkje fått noko svar frå selskapet.",
        "da | Vi har ikke fået noget svar fra selskabet.",
        "sv | Vi har inte fått något svar från bolaget.",
        "nb | Hun sier at ingen visste hvor han var.",
        "nn | Ho seier at ingen visste kvar han var.",
        "da | Hun siger, at ingen vidste, hvor han var.",
        "sv | Hon säger att ingen visste var han var.",
        "es | No hemos recibido ninguna respuesta de la empresa.",
        "pt | Não recebemos nenhuma resposta da empresa.",
        "it | Non abbiamo ricevuto nessuna risposta dalla società.",
        "ru | Мы не получили никакого ответа от компании.",
        "uk | Ми не отримали жодної відповіді від компанії.",
        "nl | We hebben geen antwoord van het bedrijf gekregen.",
        "de | Wir haben keine Antwort von dem Unternehmen bekommen.",
      })
  void neighboursAreToldApartByOneSentence(String tag, String text) {
    assertThat(identify(text)).isEqualTo(tag);
  }

  @Test
  void theSameTextHasTheSameLanguageEveryTime() {
    String text = "Vi har sett det før, men denne gangen er det alvor.";
    assertThat(identify(text)).isEqualTo(identify(text)).isEqualTo(identify(text + " " + text));
  }
}
