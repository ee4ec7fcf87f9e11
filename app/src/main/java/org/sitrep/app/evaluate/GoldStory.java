package org.sitrep.app.evaluate;

/// A text that exists in several languages.
///
/// @param story what its translations share
/// @param text the headline, then a sentence a line
record GoldStory(String story, String language, String text) {
  static GoldStory of(GoldRecord line, Setting setting) {
    String language =
        line.language(setting)
            .orElseThrow(
                () -> new BadGold("lacks \"lang\"", "Add it, or give --language for all."));
    String title = line.optional("title").map(t -> t + "\n\n").orElse("");
    return new GoldStory(line.text("doc"), language, title + line.text("text"));
  }

  /// How many lines of it hold words.
  int sentences() {
    return (int) text.lines().filter(line -> !line.isBlank()).count();
  }
}
