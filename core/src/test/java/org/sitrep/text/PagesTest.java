package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.Packs;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

/// Reads the sample pages of every language (`core/src/test/pages`): what must stay in the text,
/// what must go from it, and what its furniture says of the article.
final class PagesTest {
  private static final int FEWEST = 8;
  private static final String DIVIDER = "---\n";

  static Stream<String> languages() {
    return Packs.full().stream();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void pages(String tag) throws IOException {
    Cleaner cleaner = new Cleaner(Packs.knowledge().language(tag));
    List<String> wrong = new ArrayList<>();
    List<Path> pages = pagesOf(tag);
    for (Path page : pages) {
      read(cleaner, tag, page, wrong);
    }
    assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    assertThat(pages).hasSizeGreaterThanOrEqualTo(FEWEST);
  }

  private static List<Path> pagesOf(String tag) throws IOException {
    Path folder = Path.of(System.getProperty("sitrep.home"), "core/src/test/pages", tag);
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void read(Cleaner cleaner, String tag, Path page, List<String> wrong)
      throws IOException {
    String whole = Files.readString(page);
    int divider = whole.indexOf(DIVIDER);
    String text = whole.substring(divider + DIVIDER.length());
    CleanText clean = cleaner.clean(Article.ofText("page", text));
    for (String line : whole.substring(0, divider).lines().toList()) {
      int colon = line.indexOf(": ");
      if (!line.startsWith("#") && colon > 0 && !holds(clean, text, line, colon)) {
        wrong.add(tag + "/" + page.getFileName() + " " + line);
      }
    }
  }

  private static boolean holds(CleanText clean, String raw, String line, int colon) {
    String value = line.substring(colon + 2).strip();
    return switch (line.substring(0, colon)) {
      case "title" -> clean.title().equals(value);
      case "published" -> clean.published().map(PartialDate::iso).orElse("").equals(value);
      case "credit" -> clean.credit().orElse("").equals(value);
      case "place" -> clean.datelinePlace().equals(value);
      case "must" -> raw.contains(value) && clean.text().contains(value);
      case "must-not" -> raw.contains(value) && !clean.text().contains(value);
      default -> throw new IllegalArgumentException("unknown expectation: " + line);
    };
  }
}
