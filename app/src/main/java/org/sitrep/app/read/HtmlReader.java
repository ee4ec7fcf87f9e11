package org.sitrep.app.read;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.app.page.Page;
import org.sitrep.app.page.PageReader;
import org.sitrep.app.page.PageTrouble;
import org.sitrep.model.Article;

/// Reads a file that is one HTML page of a news site: an article, a live blog's entries, or no
/// article at all, which is no failure but noted.
final class HtmlReader implements ArticleReader {
  private static final List<String> OPENINGS = List.of("<!doctype html", "<html", "<head", "<body");
  private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".shtml");

  private final PageReader pages;

  /// Takes the tags of the languages that are known.
  HtmlReader(Set<String> languages) {
    this.pages = new PageReader(languages);
  }

  @Override
  public boolean recognises(Content content) {
    String opening = content.opening();
    int at = pastPrologue(opening);
    return OPENINGS.stream()
        .anyMatch(sign -> opening.regionMatches(true, at, sign, 0, sign.length()));
  }

  /// Where the first element begins: behind blanks, comments and an XML declaration.
  private static int pastPrologue(String text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\ufeff' || c == 0xEF || c == 0xBB || c == 0xBF) {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = past(text, "-->", at + 4);
      } else if (text.startsWith("<?", at)) {
        at = past(text, ">", at + 2);
      } else {
        return at;
      }
    }
    return at;
  }

  private static int past(String text, String end, int from) {
    int found = text.indexOf(end, from);
    return found < 0 ? text.length() : found + end.length();
  }

  @Override
  public boolean endsLike(String ending) {
    return ENDINGS.contains(ending.toLowerCase(Locale.ROOT));
  }

  @Override
  public void read(Content content, Receiver receiver) throws IOException {
    byte[] bytes = content.bytes().readNBytes(PageReader.MOST_BYTES + 1);
    Page page = pages.read(bytes, Optional.empty(), Optional.empty());
    for (PageTrouble trouble : page.troubles()) {
      Where where = new Where(content.name(), trouble.line());
      receiver.problem(new Note.MendedPage(where, trouble.what(), trouble.advice()));
    }
    Where whole = Where.file(content.name());
    if (page.articles().isEmpty()) {
      receiver.problem(new Note.NoArticle(whole, page.kind().toString().toLowerCase(Locale.ROOT)));
    }
    for (Article article : page.articles()) {
      receiver.article(whole, named(article, content.id()));
    }
  }

  /// An article without an address has the file's id, an entry of a live blog its own behind it.
  private static Article named(Article article, String id) {
    boolean addressed = !article.id().isEmpty() && article.id().charAt(0) != '#';
    return addressed
        ? article
        : new Article(
            id + article.id(),
            article.url(),
            article.outlet(),
            article.language(),
            article.published(),
            article.title(),
            article.text(),
            article.publication());
  }
}
