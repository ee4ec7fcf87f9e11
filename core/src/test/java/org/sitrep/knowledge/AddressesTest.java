package org.sitrep.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.Packs;

/// Addresses of one page have one form, those of two have two.
class AddressesTest {
  private static final Addresses ADDRESSES = Packs.knowledge().addresses();
  private static final String PLAIN = "example.org/news/a-b?id=7";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/news/a-b?id=7",
        "http://EXAMPLE.org/news/a-b?id=7",
        "https://example.org:443/news/a-b?id=7#comments",
        "http://example.org.:80/news/a-b/?id=7",
        " https://example.org/news/a-b?utm_source=rss&id=7&UTM_Medium=feed&fbclid=x ",
        "https://example.org/news/a-b?id=7&&at_custom1=y"
      })
  void whatNamesNothingMakesNoDifference(String address) {
    assertThat(ADDRESSES.form(address)).contains(PLAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/news/a-B?id=7",
        "https://example.org/news/a-b?id=8",
        "https://example.org/news/a-b",
        "https://example.org:8443/news/a-b?id=7",
        "http://example.org:443/news/a-b?id=7",
        "https://m.example.org/news/a-b?id=7"
      })
  void whatMayNameAnotherPageDoes(String address) {
    assertThat(ADDRESSES.form(address)).isPresent().get().isNotEqualTo(PLAIN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a1",
        "https://example.org",
        "https://example.org/?utm_source=x",
        "ftp://example.org/a",
        "urn:newsml:a",
        "http://",
        "https://exa mple.org/a",
        "mailto:a@example.org"
      })
  void whatIsNoPageOfAnArticleHasNone(String address) {
    assertThat(ADDRESSES.form(address)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"https://a.org/live#e1, a.org/live#e1", "https://a.org/live#, a.org/live"})
  void entriesOfOnePageAreTold(String address, String form) {
    assertThat(ADDRESSES.formWithFragment(address)).contains(form);
  }

  @ParameterizedTest
  @CsvSource({
    "dw.com, maca=5&b=%20, b=%20",
    "www.dw.com, b=%20&MACA=5, b=%20",
    "notdw.com, maca=5, maca=5",
    "dw.com.example.org, maca=5, maca=5",
    "www.lemonde.fr, ref=5&utm_campaign=z, ''",
    "example.org, ref=5&utm_campaign=z, ref=5",
    "example.org, '&&srnd=x&id&hsa_acc=1&=3', id&=3",
  })
  void someNamesAreTakenOutForSomeHosts(String host, String query, String kept) {
    assertThat(ADDRESSES.withoutTracking(host, query)).isEqualTo(kept);
  }

  @Test
  void theHostIsInLowerCase() {
    assertThat(ADDRESSES.host("HTTPS://WWW.Example.ORG/I")).contains("www.example.org");
  }
}
