package org.sitrep.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.app.feed.Feed;

/// Of a long index those sitemaps are read that changed last.
class SitemapChoiceTest {
  /// Names are days of May, or `-` where the index tells none; the place in the index goes before.
  private static List<Feed.Further> index(String days) {
    List<String> told = List.of(days.split(" "));
    return IntStream.range(0, told.size())
        .mapToObj(
            n ->
                new Feed.Further(
                    URI.create("https://a.example/" + n),
                    Optional.of(told.get(n))
                        .filter(day -> !day.equals("-"))
                        .map(day -> Instant.parse("2024-05-" + day + "T00:00:00Z"))))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "- - -, 4, 0 1 2",
    "05 07 06, 4, 0 1 2",
    "- - - - - -, 4, 0 1 4 5",
    "- - - - - -, 3, 0 1 5",
    "05 01 04 02 03, 3, 0 2 4",
    "- 01 - 09 - - -, 4, 3 1 0 6",
    "08 08 08 08 08 09, 3, 5 0 4",
    "01 02 03 04 05 -, 5, 4 3 2 1 0",
    "- - -, 0, ''",
  })
  void thoseThatChangedLastAreChosen(String days, int most, String chosen) {
    assertThat(SitemapChoice.of(index(days), most).stream().map(URI::getPath))
        .containsExactlyElementsOf(
            Stream.of(chosen.split(" ")).filter(n -> !n.isEmpty()).map(n -> "/" + n).toList());
  }
}
