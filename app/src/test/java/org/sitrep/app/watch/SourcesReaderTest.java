package org.sitrep.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A list of sources is read whole, or everything that is wrong with it is told with its line.
class SourcesReaderTest {
  @Test
  void everythingThatCanBeSaidIsRead() throws BadSources {
    Sources sources =
        SourcesReader.read(
            "s.yaml",
            """
            contact: https://desk.example/robots
            per-host: 8
            allow-private: [intranet.example, 10.1.0.0/16, "fd00::/8"]
            sources:
              # one with everything
              - url: https://Nyheter.example/rss?a=b#top
                outlet: Nyheter
                language: no
                country: NO
                zone: Europe/Oslo
                every: 2h
                pages: false
              - url: https://blåbær.example/strøm av nytt.xml
            """);
    assertThat(sources.contact()).contains("https://desk.example/robots");
    assertThat(sources.perHost()).isEqualTo(Duration.ofSeconds(8));
    assertThat(sources.privateHosts()).containsExactly("intranet.example");
    assertThat(sources.privateBlocks()).hasSize(2);
    Source first = sources.sources().getFirst();
    assertThat(first.address()).hasToString("https://nyheter.example/rss?a=b");
    assertThat(first.outlet()).contains("Nyheter");
    assertThat(first.language()).contains("no");
    assertThat(first.zone()).contains(ZoneId.of("Europe/Oslo"));
    assertThat(first.every()).isEqualTo(Duration.ofHours(2));
    assertThat(first.pages()).isFalse();
    Source second = sources.sources().getLast();
    assertThat(second.address())
        .hasToString("https://xn--blbr-roah.example/str%C3%B8m%20av%20nytt.xml");
    assertThat(second.every()).isEqualTo(Sources.EVERY);
    assertThat(second.pages()).isTrue();
    assertThat(second.outlet()).isEqualTo(Optional.empty());
  }

  @Test
  void allThatIsWrongIsToldWithItsLine() {
    assertThatThrownBy(
            () ->
                SourcesReader.read(
                    "s.yaml",
                    """
                    per-host: 0
                    speed: high
                    allow-private: [a/b]
                    sources:
                      - url: ftp://a.example/x
                      - url: https://b.example/feed
                        langauge: en
                        every: often
                        pages: maybe
                        zone: CET-ish
                        language: "?"
                        country: Norway
                      - url: http://B.example/feed#x
                      - outlet: No Address
                      - url: http://me@c.example/
                      - just text
                      - url: https://d.example/
                        url: https://e.example/
                    """))
        .isInstanceOf(BadSources.class)
        .message()
        .satisfies(
            text -> {
              List<String> starts =
                  List.of(
                      "s.yaml:1: `per-host`",
                      "s.yaml:2: `speed` is no key",
                      "s.yaml:3: `a/b`",
                      "s.yaml:5: `ftp://a.example/x` is not of http",
                      "s.yaml:7: `langauge` is no key",
                      "s.yaml:8: `every`",
                      "s.yaml:9: `pages`",
                      "s.yaml:10: `CET-ish`",
                      "s.yaml:11: `?`",
                      "s.yaml:12: `Norway`",
                      "s.yaml:13: `http://B.example/feed#x` stands in line 6 already",
                      "s.yaml:14: the source has no `url`",
                      "s.yaml:15: `http://me@c.example/` names a user",
                      "s.yaml:16: is not a source",
                      "s.yaml:18: `url` stands here twice");
              starts.forEach(
                  start -> assertThat(text.lines()).anyMatch(it -> it.startsWith(start)));
              assertThat(text.lines()).hasSize(starts.size());
            });
  }

  @Test
  void brokenYamlIsToldWithItsLine() {
    for (String text :
        List.of(
            "sources:\n  - url: \"http://a.example/\n",
            "sources:\n  - {url: x\n",
            "sources:\n\t- url: x\n",
            "a: &b [1]\nsources: *b\n",
            "sources: {a: {b: {c: {d: {e: {f: g}}}}}}\n")) {
      assertThatThrownBy(() -> SourcesReader.read("s.yaml", text))
          .as(text)
          .isInstanceOf(BadSources.class)
          .hasMessageMatching("(?s)s\\.yaml:[1-4]: .*");
    }
    assertThatThrownBy(() -> SourcesReader.read("s.yaml", ""))
        .isInstanceOf(BadSources.class)
        .hasMessageStartingWith("s.yaml:1: ");
    assertThatThrownBy(() -> SourcesReader.read("s.yaml", "sources: []\n"))
        .hasMessageContaining("lists no source");
  }

  @Test
  void theStarterListCanBeUsed() throws IOException, BadSources {
    Path file =
        Path.of(System.getProperty("sitrep.home", "..")).resolve("knowledge/sources/feeds.yaml");
    Sources sources = SourcesReader.read("feeds.yaml", Files.readString(file));
    Set<String> languages = new HashSet<>();
    sources.sources().forEach(source -> languages.add(source.language().orElse("").split("-")[0]));
    assertThat(languages)
        .contains(
            "en", "nb", "nn", "sv", "da", "de", "fr", "es", "it", "pt", "nl", "ar", "ru", "uk",
            "tr", "pl", "fi");
    assertThat(sources.sources()).allMatch(source -> source.zone().isPresent());
    assertThat(sources.sources()).allMatch(source -> source.outlet().isPresent());
  }
}
