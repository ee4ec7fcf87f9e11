package org.sitrep.app.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.app.archive.JsonTree;
import org.sitrep.app.archive.LanguageTags;
import org.sitrep.app.archive.MarkupText;
import org.sitrep.app.archive.Ninjs;
import org.sitrep.app.page.PageReader;
import org.sitrep.model.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/// Makes an article of a JSON object: by the contract's fields, else as ninjs, else by the names
/// that other tools give theirs (`fields.txt`). What none of them names is passed over.
final class ArticleLine {
  private static final int LONGEST_REASON = 120;
  private static final int DEEPEST_FRAME = 2;

  private final FieldNames names = FieldNames.load();
  private final LanguageTags languages;
  private final PageReader pages;
  private final NinjsReader ninjs;

  ArticleLine(Set<String> languages) {
    this.languages = new LanguageTags(languages);
    this.pages = new PageReader(languages);
    this.ninjs = new NinjsReader(new Ninjs(this.languages));
  }

  /// Hands over the article, or what is wrong with the line.
  ///
  /// @param id the article's id if the object has none
  void read(String json, Where where, String id, Receiver receiver) {
    JsonTree record;
    try {
      record = JsonTree.read(json);
    } catch (JacksonException e) {
      receiver.problem(new Refusal.BrokenLine(line(where, e), column(e), reason(e)));
      return;
    }
    record(record, where, id, 0, receiver);
  }

  /// An object of many lines tells in which of its own it is broken.
  private static Where line(Where where, JacksonException e) {
    int line = Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getLineNr).orElse(1);
    return where.line() == 0
        ? where
        : new Where(where.file(), where.line() + Math.max(line, 1) - 1);
  }

  /// Where the parser gave up; 1 if it does not tell.
  private static int column(JacksonException e) {
    return Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getColumnNr).orElse(1);
  }

  private static String reason(JacksonException e) {
    String reason = e.getOriginalMessage();
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }

  private void record(JsonTree record, Where where, String id, int depth, Receiver receiver) {
    if (Ninjs.recognises(record)) {
      ninjs.read(record, where, id, receiver);
      return;
    }
    ForeignRecord foreign = new ForeignRecord(names, record);
    Words words = words(record, foreign);
    if (!words.isEmpty()) {
      Fields fields = new Fields(record, foreign, languages, where, receiver);
      receiver.article(where, fields.article(id, words));
      return;
    }
    List<JsonTree> held = depth < DEEPEST_FRAME ? foreign.held() : List.of();
    if (held.isEmpty()) {
      receiver.problem(new Refusal.NoText(where));
    }
    for (int i = 0; i < held.size(); i++) {
      record(held.get(i), where, id + "." + (i + 1), depth + 1, receiver);
    }
  }

  /// The words of the contract's fields; where they have none, those of another tool: its text, its
  /// mark-up, or at last its description.
  private Words words(JsonTree record, ForeignRecord foreign) {
    Optional<String> title = record.text("title").or(() -> foreign.text("title"));
    Optional<String> own = joined(record.texts("text"));
    if (own.isPresent()) {
      return new Words(title, own.get(), List.of(), false, Optional.empty());
    }
    Optional<String> text = foreign.paragraphs();
    if (text.isPresent()) {
      Optional<Integer> cut = foreign.cut(text.get());
      String kept = text.get().substring(0, cut.orElse(text.get().length())).strip();
      return new Words(title, kept, List.of(), cut.isPresent(), Optional.empty());
    }
    return foreign
        .text("html")
        .map(html -> markup(title, html, record.text("url").or(foreign::url)))
        .filter(words -> !words.text().isEmpty())
        .orElseGet(() -> described(title, foreign));
  }

  /// A list of texts is one of paragraphs.
  static Optional<String> joined(List<String> texts) {
    return Optional.of(String.join("\n\n", texts)).filter(text -> !text.isEmpty());
  }

  private static Words described(Optional<String> title, ForeignRecord foreign) {
    String description = foreign.text("description").orElse("");
    boolean excerpt = !description.isEmpty();
    return new Words(title, description, List.of(), excerpt, Optional.empty());
  }

  /// A whole page is read as one; a piece of mark-up is nothing but the article.
  private Words markup(Optional<String> title, String html, Optional<String> address) {
    if (!WholePage.is(html)) {
      MarkupText text = MarkupText.ofHtml(html);
      return new Words(title, text.text(), text.captions(), false, Optional.empty());
    }
    Optional<Article> article = WholePage.article(pages, html, address);
    return article
        .map(
            page ->
                new Words(
                    title.or(page::title),
                    page.text(),
                    page.publication().captions(),
                    page.publication().excerpt(),
                    Optional.of(page)))
        .orElse(new Words(title, "", List.of(), false, Optional.empty()));
  }
}
