package org.sitrep.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HintsTest {
  private final Hints hints = Hints.load();

  @Test
  void severalNamesSayWhatEachSays() {
    Hint both = of("class='c-share byline'");

    assertThat(both.weight(Role.JUNK))
        .isEqualTo(of("class='c-share'").weight(Role.JUNK))
        .isEqualTo(3);
    assertThat(both.is(Role.BYLINE)).isTrue();
    assertThat(of("class='c-share byline'")).isEqualTo(both);
  }

  @Test
  void namesOfAllAttributesCount() {
    Hint hint = of("id='articleBody' class='x' data-testid='byline'");

    assertThat(hint.weight(Role.BODY)).isEqualTo(3);
    assertThat(hint.is(Role.BYLINE)).isTrue();
    assertThat(of("")).isEqualTo(Hint.NONE);
  }

  @Test
  void theSurerOfTwoCountsForEachRole() {
    Hint one = Hint.NONE.with(Role.BODY, 1).with(Role.CONSENT, 2);
    Hint other = Hint.NONE.with(Role.BODY, 3).with(Role.CONSENT, 1).with(Role.DATE, 2);

    Hint both = one.and(other);

    assertThat(both.weight(Role.BODY)).isEqualTo(3);
    assertThat(both.weight(Role.CONSENT)).isEqualTo(2);
    assertThat(both.weight(Role.DATE)).isEqualTo(2);
    assertThat(both).isEqualTo(other.and(one));
  }

  private Hint of(String attributes) {
    Element element = Jsoup.parse("<div " + attributes + ">x</div>").expectFirst("div");
    return hints.of(element, Attrs.of(element));
  }
}
