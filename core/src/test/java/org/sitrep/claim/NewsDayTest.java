package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.Packs;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.PartialDate;

/// What day a claim is of that names none, or names a weekday.
class NewsDayTest {
  private static final String WEDNESDAY = "2024-10-30";

  private static List<String> days(String text) {
    return claims(text).stream().map(claim -> claim.date().iso()).toList();
  }

  private static List<Claim> claims(String text) {
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            PartialDate.parse(WEDNESDAY),
            Optional.empty(),
            text);
    return new Annotator(Packs.knowledge()).annotate(article).claims();
  }

  @Test
  void undatedNewsIsOfTheDayOfPublicationOrTheDayBefore() {
    assertThat(days("Gunmen attacked a village in northern Mali."))
        .contains("2024-10-29/2024-10-30");
  }

  @Test
  void theDayOfSayingDoesNotDateWhatAnEarlierDayDates() {
    List<String> days =
        days(
            "Gunmen attacked a village in northern Mali on Sunday.\n\n"
                + "The army said on Tuesday that 12 people were killed.");
    assertThat(days).isNotEmpty().allMatch("2024-10-27"::equals);
  }

  @Test
  void recalledHappeningsShareTheirDay() {
    List<Claim> claims =
        claims(
            "Gunmen attacked a village in northern Mali on Sunday.\n\n"
                + "On 4 March 2012, rebels attacked the same village. They killed 30 people.");
    assertThat(claims.getLast().background()).isTrue();
    assertThat(claims.getLast().date().iso()).isEqualTo("2012-03-04");
  }
}
