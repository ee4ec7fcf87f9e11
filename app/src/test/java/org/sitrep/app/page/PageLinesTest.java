package org.sitrep.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageLinesTest {
  @Test
  void brokenJsonIsToldWithTheLineOfItsOwnScript() {
    String page =
        """
        <html><head>
        <script>var a = 1;</script>
        <script type="application/ld+json">{"@type": "WebSite"}</script>

        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "a "b" c",}</script>
        </head><body><p>Words.</p></body></html>
        """;

    assertThat(read(page).troubles()).containsExactly(new PageTrouble.BrokenJson(5));
  }

  @Test
  void tooDeepIsToldWithTheLineWhereTheLimitIsMet() {
    String page = "<html><body>\n" + "<div>".repeat(200) + "\n" + "<div>\n".repeat(300) + "x";

    assertThat(read(page).troubles()).containsExactly(new PageTrouble.TooDeep(256, 54));
  }

  private static Page read(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new PageReader(Set.of("en")).read(bytes, Optional.empty(), Optional.empty());
  }
}
