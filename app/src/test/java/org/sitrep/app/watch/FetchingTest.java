package org.sitrep.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sitrep.app.Samples;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.WatchMemory.RobotsCopy;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.app.watch.Wires.Answer;
import org.sitrep.app.watch.Wires.Asked;
import org.sitrep.app.watch.Wires.Manner;

/// One request at a time: redirects, rules for robots, bounds.
@NullMarked
class FetchingTest {
  private static final Instant NOW = Instant.parse("2026-03-14T12:00:00Z");

  private final PlayedTime time = new PlayedTime(NOW);
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private final Store store = SqliteStore.temporary();
  private Function<Asked, Answer> robots = any -> Answer.of(404);
  private Function<Asked, Answer> pages = any -> Answer.text("text/html", "hello");
  private String inside = "127.0.0.1";
  private final Wires wires =
      new Wires(
          request -> {
            asked.add(request);
            return (request.path().equals("/robots.txt") ? robots : pages).apply(request);
          });

  @AfterEach
  void end() throws IOException {
    wires.close();
    store.close();
  }

  private String at(String host, String path) {
    return "http://" + host + ":" + wires.port() + path;
  }

  private Fetched fetch(String path) throws Exception {
    return fetch(path, Duration.ZERO);
  }

  /// @param after how much later than noon
  private Fetched fetch(String path, Duration after) throws Exception {
    DnsResolver resolver =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            if (host.equals("missing.example")) {
              throw new UnknownHostException(host);
            }
            boolean literal = host.indexOf(':') >= 0 || Character.isDigit(host.charAt(0));
            String to = host.equals("turning.example") ? inside : "127.0.0.1";
            return new InetAddress[] {InetAddress.getByName(literal ? host : to)};
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    Sources sources =
        SourcesReader.read(
            "s.yaml",
            "allow-private: [127.0.0.1/32]\nsources:\n  - url: " + at("a.example", "/feed"));
    Limits limits =
        new Limits(Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofSeconds(5), 100_000);
    WatchSetting setting =
        new WatchSetting("1.0", Set.of("en"), Samples.addresses(), 3, limits, 4, time, resolver);
    AtomicReference<Fetched> fetched = new AtomicReference<>();
    time.stopAt(NOW.plus(Duration.ofDays(3)));
    try (Kit kit = new Kit(sources, store.watching(), setting)) {
      kit.turns.start(
          "test",
          () -> {
            kit.turns.sleep(NOW.plus(after));
            String address = path.startsWith("http") ? path : at("a.example", path);
            fetched.set(
                kit.fetcher.fetch(
                    Addresses.parse(address).orElseThrow(), Map.of(), Fetcher.FEED, "*/*"));
          });
      kit.turns.join();
    }
    return fetched.get();
  }

  private List<String> paths() {
    return asked.stream().map(Asked::path).toList();
  }

  @Test
  void aDocumentComesWithTheAddressItWasAt() throws Exception {
    pages =
        request ->
            switch (request.path()) {
              case "/old" -> Answer.redirect(301, "/new?x=1#top");
              case "/new?x=1" -> Answer.redirect(302, at("b.example", "/newest"));
              default -> Answer.text("text/plain; charset=\"iso-8859-1\"", "hello");
            };
    Fetched.Document document = (Fetched.Document) fetch("/old");
    assertThat(document.address()).hasToString(at("b.example", "/newest"));
    assertThat(document.moved().orElseThrow()).hasToString(at("a.example", "/new?x=1"));
    assertThat(document.reply().charset()).contains("iso-8859-1");
    assertThat(paths())
        .containsExactly("/robots.txt", "/old", "/new?x=1", "/robots.txt", "/newest");
    assertThat(asked.getFirst().header("user-agent")).isEqualTo("Sitrep/1.0");
    assertThat(asked.getFirst().header("accept-encoding")).isEqualTo("gzip");
  }

  @Test
  void redirectsEnd() throws Exception {
    pages = request -> Answer.redirect(302, request.path().equals("/a") ? "/b" : "/a");
    assertThat(((Fetched.Never) fetch("/a")).what()).contains("circle");
    assertThat(paths()).containsExactly("/robots.txt", "/a", "/b");

    asked.clear();
    pages = request -> Answer.redirect(302, request.path() + "x");
    assertThat(((Fetched.Never) fetch("/")).what()).contains("more than 10 times");
    assertThat(paths()).filteredOn(path -> path.startsWith("/x")).hasSize(10);
  }

  @Test
  void redirectsDoNotLeadInside() throws Exception {
    for (String to :
        List.of(
            "http://169.254.169.254/latest/meta-data",
            "http://[::1]:" + wires.port() + "/x",
            "http://[::ffff:10.0.0.1]/",
            "http://2130706434/",
            "file:///etc/passwd",
            "http://user:pass@b.example/",
            at("b.example", "/").replace(Integer.toString(wires.port()), "22"))) {
      pages = request -> request.path().equals("/go") ? Answer.redirect(302, to) : Answer.of(200);
      asked.clear();
      Fetched fetched = fetch("/go");
      assertThat(fetched).as(to).isNotInstanceOf(Fetched.Document.class);
      assertThat(paths()).as(to).contains("/go").isSubsetOf("/robots.txt", "/go");
    }
  }

  @Test
  void aNameThatTurnsInsideIsCaughtWhenItIsConnectedTo() throws Exception {
    String address = at("turning.example", "/x");
    assertThat(fetch(address)).isInstanceOf(Fetched.Document.class);
    inside = "10.0.0.9";
    Fetched.Never never = (Fetched.Never) fetch(address);
    assertThat(never.what()).contains("turning.example").contains("10.0.0.9");
  }

  @Test
  void rulesHoldForEveryHop() throws Exception {
    robots =
        request ->
            Answer.text(
                "text/plain",
                "User-agent: *\n"
                    + "Allow: /\n\n"
                    + "User-Agent: SITREP\n"
                    + "Disallow: /shut\n"
                    + "Allow: /shut/not\n");
    pages = request -> Answer.redirect(302, "/shut/it");
    assertThat(((Fetched.Never) fetch("/open")).what()).contains("forbidden to robots");
    assertThat(paths()).containsExactly("/robots.txt", "/open");
    pages = request -> Answer.of(200);
    assertThat(fetch("/shut/not")).isInstanceOf(Fetched.Document.class);
  }

  @Test
  void whoHasNoRulesForbidsNothing() throws Exception {
    for (int status : List.of(400, 401, 403, 404, 410)) {
      robots = request -> Answer.of(status);
      assertThat(fetch(at("s" + status + ".example", "/x")))
          .as("%d", status)
          .isInstanceOf(Fetched.Document.class);
    }
  }

  @Test
  void rulesThatCannotBeFetchedForbidEverything() throws Exception {
    for (int status : List.of(500, 502, 503, 429)) {
      robots = request -> Answer.of(status);
      asked.clear();
      assertThat(fetch(at("s" + status + ".example", "/x"))).isInstanceOf(Fetched.Later.class);
      assertThat(paths()).containsExactly("/robots.txt");
    }
    robots = request -> Answer.of(0).in(Manner.HUNG_UP);
    assertThat(fetch(at("hung.example", "/x"))).isInstanceOf(Fetched.Later.class);
    assertThat(paths()).containsOnly("/robots.txt");
    assertThat(fetch("http://missing.example/")).isInstanceOf(Fetched.Later.class);
  }

  @Test
  void anOldCopyHoldsWhileTheRulesCannotBeFetched() throws Exception {
    byte[] rules = "User-agent: *\nDisallow: /shut\n".getBytes(StandardCharsets.UTF_8);
    Instant old = NOW.minus(Duration.ofDays(20));
    store.watching().put(new RobotsCopy(at("a.example", ""), old, false, rules));
    robots = request -> Answer.of(500);
    assertThat(fetch("/open")).isInstanceOf(Fetched.Document.class);
    assertThat(fetch("/shut")).isInstanceOf(Fetched.Never.class);
    assertThat(paths()).contains("/robots.txt").doesNotContain("/shut");
  }

  @Test
  void rulesAreFetchedOnceADay() throws Exception {
    fetch("/1");
    fetch("/2", Duration.ofHours(23));
    assertThat(paths()).containsExactly("/robots.txt", "/1", "/2");
    fetch("/3", Duration.ofHours(25));
    assertThat(paths()).endsWith("/robots.txt", "/3");
  }

  @Test
  void tooManyRedirectsOfRulesAreNoRules() throws Exception {
    robots = request -> Answer.redirect(302, "/robots1");
    pages =
        request ->
            request.path().startsWith("/robots")
                ? Answer.redirect(302, request.path() + "1")
                : Answer.of(200);
    assertThat(fetch("/x")).isInstanceOf(Fetched.Document.class);
    assertThat(paths()).hasSize(7);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void bodiesAreBounded() throws Exception {
    byte[] bomb = gzip(new byte[50_000_000]);
    assertThat(bomb.length).isLessThan(100_000);
    pages = request -> Answer.of(200).with("Content-Encoding", "gzip").with(bomb);
    assertThat(((Fetched.Never) fetch("/bomb")).what()).contains("longer than");

    pages = request -> Answer.of(200).with(new byte[200_000]);
    assertThat(((Fetched.Never) fetch("/long")).what()).contains("longer than");

    byte[] packed = gzip("many words".repeat(1000).getBytes(StandardCharsets.UTF_8));
    pages = request -> Answer.of(200).with(packed);
    Fetched gz = fetch("/feed.xml.gz");
    assertThat(gz).isInstanceOf(Fetched.Document.class);
    Reply unpacked = ((Fetched.Document) gz).reply();
    assertThat(unpacked.body()).hasSize(10_000);
    assertThat(unpacked.cut()).isFalse();

    pages = request -> Answer.of(200).with(packed).in(Manner.CUT);
    assertThat(((Fetched.Document) fetch("/cut")).reply().cut()).isTrue();
  }

  @Test
  void aServerThatKeepsSilentIsGivenUp() throws Exception {
    pages = request -> Answer.of(0).in(Manner.SILENT);
    Fetched.Later later = (Fetched.Later) fetch("/x");
    assertThat(later.what()).contains("does not answer in time");
    assertThat(later.until()).isAfter(NOW);
  }
}
