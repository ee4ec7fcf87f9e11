package org.sitrep.app.evaluate;

import java.util.Optional;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

/// A report of which it is known what story it tells.
///
/// @param story what the reports of one story share
/// @param language BCP 47
/// @param article the report itself; its id is the line's
record GoldReport(String story, String language, Article article) {
  /// Reads `story` or `doc`, `lang`, `title`, `text`, and `id`, `outlet` and `published` if given.
  static GoldReport of(GoldRecord line, Setting setting) {
    String story =
        line.optional("story")
            .or(() -> line.optional("doc"))
            .orElseThrow(
                () -> new BadGold("lacks \"story\"", "It names what one story's reports share."));
    String language =
        line.language(setting)
            .orElseThrow(
                () -> new BadGold("lacks \"lang\"", "Add it, or give --language for all."));
    Article article =
        new Article(
            line.optional("id").orElse(story + "#" + language),
            Optional.empty(),
            line.optional("outlet"),
            Optional.of(language),
            published(line),
            line.optional("title"),
            line.text("text"));
    return new GoldReport(story, language, article);
  }

  /// The same report by another id.
  GoldReport withId(String id) {
    Article other =
        new Article(
            id,
            article.url(),
            article.outlet(),
            article.language(),
            article.published(),
            article.title(),
            article.text());
    return new GoldReport(story, language, other);
  }

  private static Optional<PartialDate> published(GoldRecord line) {
    return line.optional("published").map(GoldReport::date);
  }

  private static PartialDate date(String text) {
    return PartialDate.parse(text)
        .orElseThrow(
            () ->
                new BadGold(
                    "was published on \"" + text + "\", which is no date",
                    "Dates are as 2024-05-31, 2024-05 or 2024."));
  }
}
