package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Packs;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;

/// What date lines and bylines above an article tell, in the words of its language.
class PageHeadTest {
  private static final String TEXT =
      "\n\n"
          + "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor"
          + " incididunt ut labore et dolore magna aliqua ut enim.\n\n"
          + "Quis nostrud exercitation ullamco laboris nisi ut aliquip ex ea commodo consequat duis"
          + " aute irure dolor in reprehenderit.";

  private static PageHead head(String tag, String lines) {
    return new Cleaner(Packs.knowledge().language(tag))
        .clean(Article.ofText("a", lines.replace("//", "\n\n") + TEXT))
        .head();
  }

  private static String iso(Optional<PublishedTime> time) {
    return time.map(PublishedTime::iso).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Published: Nov. 22, 2023 at 2:05 PM EST; 2023-11-22T14:05:00-05:00; ''",
        "en; Posted 22 November 2023, 14:05 GMT; 2023-11-22T14:05:00Z; ''",
        "de; Erstellt: 22.11.2023, 14:05 Uhr; 2023-11-22T14:05:00; ''",
        "de; Veröffentlicht am 22. November 2023 um 14:05 Uhr (MEZ); 2023-11-22T14:05:00+01:00; ''",
        "de; Veröffentlicht am 22. Juli 2023 um 14:05 Uhr MESZ; 2023-07-22T14:05:00+02:00; ''",
        "fr; Publié le 22 novembre 2023 à 14h05, modifié le 22 novembre 2023 à 17h12;"
            + " 2023-11-22T14:05:00; 2023-11-22T17:12:00",
        "fr; Publié le 22 novembre 2023 à 14h05 heure de Paris; 2023-11-22T14:05:00+01:00; ''",
        "it; Pubblicato il 2 febbraio 2022 alle 18:21; 2022-02-02T18:21:00; ''",
        "es; Publicado el 22 de noviembre de 2023 a las 14:05 (hora peninsular);"
            + " 2023-11-22T14:05:00+01:00; ''",
        "pt; Lages, quinta-feira, 12 de outubro de 2023 às 21h05 (horário de Brasília);"
            + " 2023-10-12T21:05:00-03:00; ''",
        "nl; Gepubliceerd op 22 nov. 2023 om 14:05 Bijgewerkt op 22 nov. 2023 om 16:10;"
            + " 2023-11-22T14:05:00; 2023-11-22T16:10:00",
        "sv; Publicerad 22 november 2023 kl. 14.05; 2023-11-22T14:05:00; ''",
        "da; Publiceret 22. november 2023 kl. 14.05; 2023-11-22T14:05:00; ''",
        "nb; Publisert 22. november 2023 kl. 14.05 // Sist oppdatert kl. 16.40;"
            + " 2023-11-22T14:05:00; 2023-11-22T16:40:00",
        "nn; Publisert 22. november 2023 kl. 14.05; 2023-11-22T14:05:00; ''",
        "fi; 22.11.2023 klo 14.05 | Päivitetty klo 16.10; 2023-11-22T14:05:00;"
            + " 2023-11-22T16:10:00",
        "ru; 22 ноября 2023, 14:05 (МСК); 2023-11-22T14:05:00+03:00; ''",
        "ru; 14:05 04.03.2020 (обновлено: 16:10 04.03.2020); 2020-03-04T14:05:00;"
            + " 2020-03-04T16:10:00",
        "uk; 14 лютого 2024, 10:27 за Києвом; 2024-02-14T10:27:00+02:00; ''",
        "pl; Data utworzenia: 15 listopada 2021, 8:12 Data aktualizacji: 15 listopada 2021,"
            + " 13:37; 2021-11-15T08:12:00; 2021-11-15T13:37:00",
        "tr; Giriş: 22 Kasım 2023 Çarşamba, 14:05 Güncelleme: 23 Kasım 2023 Perşembe, 09:32;"
            + " 2023-11-22T14:05:00; 2023-11-23T09:32:00",
        "ar; الأربعاء ٢٢ تشرين الثاني ٢٠٢٣ - ١٤:٠٥; 2023-11-22T14:05:00; ''",
        "ar; تاريخ النشر: 22 نوفمبر 2023 - 02:05 م; 2023-11-22T14:05:00; ''",
        "ar; 12/11/2014 | 18:22 (GMT+3); 2014-11-12T18:22:00+03:00; ''",
      })
  void dateLinesTellTheClockAndItsZone(String tag, String lines, String at, String updated) {
    PageHead head = head(tag, lines);

    assertThat(iso(head.at())).isEqualTo(at);
    assertThat(iso(head.updated())).isEqualTo(updated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; Updated: 3 hours ago",
        "pt; Atualizado há 3 horas",
        "de; 5 Min. Lesezeit",
        "fr; Temps de lecture : 3 min.",
      })
  void whatHasNoDayOfItsOwnTellsNoTime(String tag, String line) {
    assertThat(head(tag, line).at()).isEmpty();
    assertThat(head(tag, line).updated()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; By Delia Barrow and Marcus Teague; Delia Barrow|Marcus Teague",
        "en; By Jane Barrow, health correspondent; Jane Barrow",
        "de; Von Friederike Möllenbeck, RSF; Friederike Möllenbeck",
        "fr; Par Maud Delteil (Bordeaux, correspondante) et Yann Kerdoncuff;"
            + " Maud Delteil|Yann Kerdoncuff",
        "it; di Ginevra Bastianoni e Ulisse Carpita; Ginevra Bastianoni|Ulisse Carpita",
        "da; Af Mikkel Thorhauge og Signe Bjerreskov Senest opdateret 5. marts 2020 kl. 14.32;"
            + " Mikkel Thorhauge|Signe Bjerreskov",
        "nl; Door Sjors Hendrickx en Naïma el Kadi; Sjors Hendrickx|Naïma el Kadi",
        "pl; oprac. Kinga Wojnarowska; Kinga Wojnarowska",
        "ru; Автор: Инна Глебова; Инна Глебова",
        "uk; 14 лютого 2024, 10:27 Автор: Оксана Лагодюк Переглядів: 5 316; Оксана Лагодюк",
        "tr; Muhabir: Temel KESKİNER; Temel KESKİNER",
        "ar; كتبت: ميرنا الشعراني; ميرنا الشعراني",
      })
  void bylinesNamePeople(String tag, String line, String names) {
    assertThat(head(tag, line).authors()).isEqualTo(List.of(names.split("\\|")));
  }

  private static PageHead told(String tag, String lines, String... authors) {
    Publication publication =
        new Publication(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(authors),
            Optional.empty(),
            List.of(),
            false,
            Map.of());
    Article article = Article.ofText("a", lines + TEXT);
    return new Cleaner(Packs.knowledge().language(tag))
        .clean(
            new Article(
                article.id(),
                article.url(),
                article.outlet(),
                article.language(),
                article.published(),
                article.title(),
                article.text(),
                publication))
        .head();
  }

  @Test
  void authorsToldWithAnArticleAreTidied() {
    assertThat(told("en", "", "Delia Barrow and Marcus Teague").authors())
        .containsExactly("Delia Barrow", "Marcus Teague");
    assertThat(told("pt", "", "Por Janaína Czelusniak, Rafael Wosniak").authors())
        .containsExactly("Janaína Czelusniak", "Rafael Wosniak");
    assertThat(told("es", "", "José Ortega y Gasset").authors())
        .containsExactly("José Ortega y Gasset");
    assertThat(told("nl", "", "Roos van Aken").authors()).containsExactly("Roos van Aken");
  }

  @Test
  void aDeskGivesWayToPeople() {
    assertThat(told("nl", "Door Sjors Hendrickx", "Onze redactie binnenland").authors())
        .containsExactly("Sjors Hendrickx");
    assertThat(told("nl", "", "Onze redactie binnenland").authors())
        .containsExactly("Onze redactie binnenland");
    assertThat(told("en", "By Jane Barrow", "Max Roe").authors()).containsExactly("Max Roe");
  }

  @Test
  void aLastLineOfNamesIsASignature() {
    String text = TEXT.strip() + "\n\nMarzena Dojlida, Krzysztof Sawko (PAP)";
    CleanText clean =
        new Cleaner(Packs.knowledge().language("pl")).clean(Article.ofText("a", text));

    assertThat(clean.head().authors()).containsExactly("Marzena Dojlida", "Krzysztof Sawko");
    assertThat(clean.credit()).contains("PAP");
    assertThat(clean.text()).endsWith("reprehenderit.");
  }

  @Test
  void theClockOfADateLineIsTakenForADayThatIsTold() {
    Article article = Article.ofText("a", "Publié le 22 novembre 2023 à 14h05" + TEXT);
    PageHead head = head("fr", "Publié le 22 novembre 2023 à 14h05");

    assertThat(iso(head.fill(on(article, "2023-11-22")).at())).isEqualTo("2023-11-22T14:05:00");
    assertThat(iso(head.fill(on(article, "2023-11-20")).at())).isEmpty();
  }

  private static Article on(Article article, String day) {
    return new Article(
        article.id(),
        article.url(),
        article.outlet(),
        article.language(),
        PartialDate.parse(day),
        article.title(),
        article.text(),
        article.publication());
  }
}
