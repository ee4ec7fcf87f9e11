package org.sitrep.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only the public internet is asked, and what the list names.
class AddressRulesTest {
  private static final AddressRules RULES = rules(Set.of(), List.of());

  private static AddressRules rules(Set<String> hosts, List<Block> blocks) {
    Source source =
        new Source(
            "x",
            URI.create("http://odd.example:8081/feed"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Sources.EVERY,
            true);
    return new AddressRules(
        new Sources(Optional.empty(), hosts, blocks, Sources.PER_HOST, List.of(source)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.7",
        "100.64.0.1",
        "100.127.255.254",
        "127.0.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.3",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "::127.0.0.1",
        "64:ff9b::10.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "2002:a00:7::",
        "3fff::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1"
      })
  void insideIsClosed(String address) {
    assertThat(RULES.allows("some.example", InetAddress.ofLiteral(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "169.253.1.1",
        "192.1.0.1",
        "223.255.255.1",
        "::ffff:8.8.8.8",
        "64:ff9b::8.8.8.8",
        "2002:808:808::1",
        "2606:4700::1111",
        "2a00:1450:400f::1"
      })
  void outsideIsOpen(String address) {
    assertThat(RULES.allows("some.example", InetAddress.ofLiteral(address))).isTrue();
  }

  @Test
  void aMappedAddressThatAResolverMakesItselfIsClosed() throws UnknownHostException {
    byte[] mapped = new byte[16];
    mapped[10] = (byte) 0xff;
    mapped[11] = (byte) 0xff;
    mapped[12] = 10;
    InetAddress six = java.net.Inet6Address.getByAddress("x.example", mapped, -1);
    assertThat(six).isInstanceOf(java.net.Inet6Address.class);
    assertThat(RULES.allows("x.example", six)).isFalse();
  }

  @Test
  void whatTheListNamesIsOpen() {
    AddressRules rules = rules(Set.of("intranet.example"), List.of(Block.of("10.1.0.0/16")));
    assertThat(rules.allows("Intranet.example", InetAddress.ofLiteral("192.168.0.5"))).isTrue();
    assertThat(rules.allows("other.example", InetAddress.ofLiteral("10.1.9.9"))).isTrue();
    assertThat(rules.allows("other.example", InetAddress.ofLiteral("64:ff9b::10.1.9.9"))).isTrue();
    assertThat(rules.allows("other.example", InetAddress.ofLiteral("10.2.0.1"))).isFalse();
    assertThat(rules.allows("other.example", InetAddress.ofLiteral("192.168.0.5"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a.example/",
        "file:///etc/passwd",
        "http:///x",
        "http://me:secret@a.example/",
        "http://a.example:22/",
        "http://a.example:0/",
        "mailto:a@b.example"
      })
  void otherAddressesAreRefused(String address) {
    assertThat(RULES.refusal(URI.create(address))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example/",
        "https://a.example:443/x",
        "http://a.example:8081/",
        "HTTPS://A.example"
      })
  void usualAddressesAreNot(String address) {
    assertThat(RULES.refusal(URI.create(address))).isEmpty();
  }

  /// A name that leads outside when it is looked up first, and inside when it is connected to.
  @Test
  void aNameIsJudgedEachTimeItIsLookedUp() throws UnknownHostException {
    List<String> answers = new java.util.ArrayList<>(List.of("8.8.8.8", "127.0.0.1"));
    GuardedResolver guarded =
        new GuardedResolver(
            new DnsResolver() {
              @Override
              public InetAddress[] resolve(String host) {
                return new InetAddress[] {InetAddress.ofLiteral(answers.removeFirst())};
              }

              @Override
              public String resolveCanonicalHostname(String host) {
                return host;
              }
            },
            RULES);
    assertThat(guarded.resolve("two.example")).hasSize(1);
    assertThatThrownBy(() -> guarded.resolve("two.example"))
        .isInstanceOf(GuardedResolver.Forbidden.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.0/33", "10.0.0/8", "a.example", "fd00::/129", "/8", "10.0.0.0/x", ""})
  void otherTextsAreNoBlocks(String text) {
    assertThat(Block.parse(text)).isEmpty();
  }
}
