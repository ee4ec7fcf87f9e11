package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.Packs;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Span;
import org.sitrep.model.Topic;

/// Texts as no editor would let them pass: read without a crash, all offsets within the text.
class BadTextTest {
  private static final Annotator ANNOTATOR = new Annotator(Packs.knowledge());
  private static final String REPORT =
      "Police said on Monday that seven people were killed in a bomb attack in Lyon. ";
  private static final int MANY = 200_000;

  static Stream<String> texts() {
    return Stream.of(
        "",
        " \n\n \t ",
        REPORT.toUpperCase(Locale.ROOT).repeat(5),
        REPORT.replace(" ", "").repeat(50),
        REPORT.replace(".", "").replace(",", "").repeat(300),
        Normalizer.normalize(
            "Une explosion a tué sept personnes à Besançon. ".repeat(9), Normalizer.Form.NFD),
        REPORT.replace(" ", "\u200B "),
        REPORT.replace("e", "\u0435").repeat(4),
        "\u202E" + REPORT + "\u200F\u202C".repeat(30),
        "قتل سبعة أشخاص في \u200Eالانفجار\u200F في ليون. ".repeat(20),
        "e\u0301\u0301\u0301".repeat(500),
        "«“„‘".repeat(400) + REPORT,
        "(((".repeat(900) + REPORT + ")))".repeat(900),
        "1,2,3.4.5-6/7:8 ".repeat(900),
        "\uD83D\uDE00 \uD83D\uDE00" + REPORT + "\uD800",
        "a".repeat(MANY),
        "A".repeat(MANY) + " said",
        "-".repeat(MANY),
        "A-".repeat(MANY / 2),
        "Lyon ".repeat(MANY / 20),
        "the and of ".repeat(MANY / 40),
        longSentence(),
        "“He said ‘she said “they said «he added ".repeat(300) + REPORT,
        "Killed | Injured | Arrested | 12 | 40 | 3 | Lyon | Monday | ".repeat(400));
  }

  /// A sentence of 5,000 words.
  private static String longSentence() {
    return "police said that rebels attacked the town and ".repeat(625) + "left.";
  }

  static Stream<String> nothingHappened() {
    return Stream.of(
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt"
            + " ut labore et dolore magna aliqua. Ut enim ad minim veniam, quis nostrud.",
        "ARIES. Mars fires you up this week, but do not go to war with a colleague on Tuesday. A"
            + " bombshell of a letter may explode your plans. TAURUS. Venus strikes a deal with"
            + " Saturn, and your heart surrenders.",
        "The wind attacks the shore at night,\nthe waves lay siege to stone,\nand every star, a"
            + " soldier bright,\nhas fallen, all alone.",
        "HOST: So, how did you begin?\nGUEST: I was ten. My mother gave me a violin.\nHOST: And"
            + " then?\nGUEST: Then I practised. (laughs)\nHOST: We will be right back.");
  }

  @ParameterizedTest
  @MethodSource("nothingHappened")
  void textsOfNoNewsTellLittle(String text) {
    assertThat(ANNOTATOR.annotate(Article.ofText("a", text), "en").claims()).hasSizeLessThan(3);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isReadWithOffsetsThatHold(String text) {
    AnnotatedArticle read = ANNOTATOR.annotate(Article.ofText("bad", text));
    String clean = read.text();
    for (Mention mention : read.mentions()) {
      assertThat(mention.span().of(clean)).isEqualTo(mention.text()).isNotEmpty();
    }
    for (Claim claim : read.claims()) {
      assertThat(claim.span().of(clean)).isEqualTo(claim.text());
    }
    for (Topic topic : read.topics()) {
      assertThat(topic.first()).satisfies(span -> inside(span, clean));
    }
  }

  private static void inside(Span span, String text) {
    assertThat(span.start()).isNotNegative().isLessThan(span.end());
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }

  @Test
  void capitalsThroughoutStillTellTheLanguage() {
    assertThat(ANNOTATOR.language(Article.ofText("a", REPORT.toUpperCase(Locale.ROOT))))
        .isEqualTo("en");
  }

  @Test
  void combiningMarksInEitherFormAreOneLanguage() {
    String text = "L'année dernière, la mairie a rénové l'école où il étudiait.";
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      assertThat(ANNOTATOR.language(Article.ofText("a", Normalizer.normalize(text, form))))
          .isEqualTo("fr");
    }
  }

  @Test
  void theTextTellsTheLanguageWhateverIsDeclared() {
    Article declared =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.of("ru"),
            Optional.<PartialDate>empty(),
            Optional.empty(),
            REPORT);
    assertThat(ANNOTATOR.annotate(declared).language()).isEqualTo("en");
  }

  @Test
  void aQuotedPassageInAnotherLanguageLeavesTheArticleInItsOwn() {
    String text =
        REPORT.repeat(3)
            + "«Nous avons vu la fumée et nous avons couru», said a resident. "
            + REPORT;
    assertThat(ANNOTATOR.language(Article.ofText("a", text))).isEqualTo("en");
  }
}
