package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.Packs;
import org.sitrep.RandomText;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.text.CleanText;
import org.sitrep.text.Document;
import org.sitrep.text.Matcher;
import org.sitrep.text.Tokenizer;
import org.sitrep.text.Tokens;

/// Raw text that no one would write goes through the finders: nothing fails, and every mention is
/// where it says.
class RandomMentionTest {
  private static final int TEXTS = 100;
  private static final long SEED = 42;
  private static final PartialDate DAY = PartialDate.day(LocalDate.of(2024, 2, 29));

  static Stream<String> languages() {
    return Packs.knowledge().tags().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void mentionsAreOrderedAndWhereTheySay(String tag) {
    Language language = Packs.knowledge().language(tag);
    MentionFinder finder = new MentionFinder(Packs.knowledge());
    Matcher matcher = new Matcher(language);
    RandomText random = new RandomText(SEED, language.full() ? RandomText.wordsOf(tag) : List.of());
    for (int n = 0; n < (language.full() ? TEXTS : TEXTS / 5); n++) {
      String text = random.next();
      Document document = document(text, language, matcher);
      Mentions found = finder.find(document, n % 2 == 0 ? DAY : PartialDate.UNKNOWN);

      assertThat(found.all()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
      for (Mention mention : found.all()) {
        assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
        assertThat(mention.span().of(text)).isEqualTo(mention.text()).isNotEmpty();
      }
    }
  }

  private static Document document(String text, Language language, Matcher matcher) {
    Tokens tokens = Tokenizer.split(text, language);
    CleanText clean = new CleanText("", text, Optional.empty(), Optional.empty(), "");
    return new Document(clean, language, tokens, matcher.match(tokens));
  }
}
