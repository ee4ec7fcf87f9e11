package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.GrownLanguage;
import org.sitrep.Packs;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.mention.MentionFinder;
import org.sitrep.model.Actor;
import org.sitrep.model.Claim;
import org.sitrep.model.PartialDate;
import org.sitrep.text.CleanText;
import org.sitrep.text.Document;
import org.sitrep.text.Matcher;
import org.sitrep.text.Tokenizer;
import org.sitrep.text.Tokens;

/// Where the verb comes last, subject and object stand before it, and what binds stands behind.
class VerbFinalTest {
  private static List<Claim> read(String text) {
    Knowledge knowledge = Packs.knowledge();
    Language language = GrownLanguage.of(List.of("verb-final: yes"), List.of());
    Tokens tokens = Tokenizer.split(text, language);
    CleanText clean = new CleanText("", text, Optional.empty(), Optional.empty(), "");
    Document document = new Document(clean, language, tokens, new Matcher(language).match(tokens));
    Reading reading =
        Reading.of(
            document,
            new MentionFinder(knowledge).find(document, PartialDate.UNKNOWN),
            PartialDate.UNKNOWN);
    return new ClaimReader(
            reading,
            new Triggers(language.triggers()),
            knowledge,
            new AttributionReader(reading, Optional.empty()),
            new PlaceBinder(reading, knowledge.ontology()))
        .read();
  }

  private static String told(Claim claim) {
    return claim.type()
        + " agent="
        + names(claim.agents())
        + " target="
        + names(claim.targets())
        + " place="
        + claim.place().map(place -> place.place().name()).orElse("");
  }

  private static String names(List<Actor> actors) {
    return String.join(",", actors.stream().map(Actor::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday Hamas the city of Mosul captured."
            + " | territory-captured agent=Hamas target= place=Mosul",
        "Hezbollah Hamas attacked. | attack agent=Hezbollah target=Hamas place=",
        "Hezbollah yesterday Aleppo in Hamas attacked."
            + " | attack agent=Hezbollah target=Hamas place=Aleppo",
      })
  void rolesStandBeforeTheVerb(String text, String expected) {
    assertThat(read(text)).extracting(VerbFinalTest::told).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Captured Hamas Raqqa.", "Hamas captured, and that was the city of Raqqa."})
  void whatStandsBehindIsNoObject(String text) {
    assertThat(read(text)).extracting(Claim::type).doesNotContain("territory-captured");
  }
}
