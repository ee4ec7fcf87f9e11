package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.Packs;
import org.sitrep.model.Article;
import org.sitrep.model.Claim;
import org.sitrep.model.Status;

/// What a negation denies, and what it only says more of.
class NegationTest {
  private static final Annotator ANNOTATOR = new Annotator(Packs.knowledge());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Six pupils were hurt, none of them seriously.     | ASSERTED",
        "de | Sechs Schüler wurden verletzt, keiner davon schwer. | ASSERTED",
        "it | Sei ragazzi sono rimasti feriti, nessuno in modo grave. | ASSERTED",
        "en | Six pupils were not hurt.                         | DENIED",
        "it | Nessuno è rimasto ferito.                         | DENIED",
      })
  void aCommaEndsIt(String language, String text, Status status) {
    List<Claim> claims = ANNOTATOR.annotate(Article.ofText("a", text), language).claims();

    assertThat(claims)
        .filteredOn(claim -> claim.type().equals("injuries"))
        .extracting(Claim::status)
        .containsExactly(status);
  }
}
