package org.sitrep.app.evaluate;

import java.util.List;
import java.util.Optional;

/// A text whose language is known.
///
/// @param language BCP 47; `und` where it is none that Sitrep tells
record GoldText(String text, String language) {
  private static final int LEAST_WORDS = 5;
  private static final int BEGINNING = 100;

  static GoldText of(GoldRecord line, Setting setting) {
    String body = line.text("text");
    Optional<String> title = line.optional("title").filter(t -> !t.isBlank());
    String tag =
        line.optional("lang")
            .or(setting::language)
            .orElseThrow(
                () -> new BadGold("lacks \"lang\"", "Add it, or give --language for all."));
    return new GoldText(title.map(t -> t + "\n" + body).orElse(body), expected(tag, setting));
  }

  private static String expected(String tag, Setting setting) {
    int dash = tag.indexOf('-');
    String plain = dash < 0 ? tag : tag.substring(0, dash);
    if (setting.languages().contains(tag)) {
      return tag;
    }
    return setting.languages().contains(plain) ? plain : "und";
  }

  /// Its lines of five words or more.
  List<GoldText> sentences() {
    return text.lines()
        .filter(line -> line.strip().split("\\s+").length >= LEAST_WORDS)
        .map(line -> new GoldText(line, language))
        .toList();
  }

  String beginning() {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= BEGINNING ? line : line.substring(0, BEGINNING);
  }
}
