package org.sitrep.text;

import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

/// Takes out of an article what is not its own words: captions and credits, bylines, date lines,
/// prompts, comments, the dateline. What date line and dateline tell is kept aside.
public final class Cleaner {
  private static final int LEAST_PARAGRAPHS = 3;
  private static final int LOOSE_WORDS = 12;
  private static final int ANNOUNCING_WORDS = 8;
  private static final int SIGNATURE = 8;

  /// How many paragraphs may stand before the one with the dateline, and how long they may be.
  private static final int INTRO = 2;

  private static final int INTRO_WORDS = 40;

  private final Language language;
  private final ParagraphJudge judge;
  private final AuthorNames authors;

  /// @param language the language the article is in
  public Cleaner(Language language) {
    this.language = language;
    this.judge = new ParagraphJudge(language);
    this.authors = new AuthorNames(language);
  }

  /// The article's own words. Linear in the length of the text.
  public CleanText clean(Article article) {
    return assemble(article, walk(article));
  }

  /// The same with its tokens and what they stand for.
  public Document read(Article article) {
    PageWalk walk = walk(article);
    CleanText clean = assemble(article, walk);
    return new Assembly(judge, language, walk.lines()).document(clean, walk.kept());
  }

  private PageWalk walk(Article article) {
    List<String> paragraphs = Paragraphs.of(article.text(), judge::standsAlone);
    PageWalk walk = new PageWalk(judge, paragraphs).run();
    return walk;
  }

  /// Short last lines that end in no full stop are links and prompts of the page, not the report's
  /// end, unless a sentence of the report announces them as a list.
  private static void dropTail(List<String> kept) {
    int end = kept.size();
    while (end > LEAST_PARAGRAPHS && isLoose(kept.get(end - 1))) {
      end--;
    }
    if (end < kept.size() && !announces(kept.get(end - 1))) {
      kept.subList(end, kept.size()).clear();
    }
  }

  /// Prompts of pages end in a colon, too, but are shorter than sentences.
  private static boolean announces(String paragraph) {
    return paragraph.endsWith(":") && Paragraphs.words(paragraph) >= ANNOUNCING_WORDS;
  }

  private static boolean isLoose(String paragraph) {
    char last = paragraph.charAt(paragraph.length() - 1);
    return Character.isLetterOrDigit(last) && Paragraphs.words(paragraph) <= LOOSE_WORDS;
  }

  /// Afterwards `walk.kept()` is what the text was made of.
  private CleanText assemble(Article article, PageWalk walk) {
    List<String> kept = walk.kept();
    Optional<String> closing = ClosingCredit.takeFrom(kept);
    List<String> signature = signature(kept);
    dropTail(kept);
    Optional<PartialDate> published = walk.published();
    String title = title(article, kept);
    int at = datelineAt(kept);
    String opening = at < 0 ? "" : kept.get(at);
    Optional<Dateline.Found> dateline = Dateline.at(opening);
    dateline.ifPresent(found -> kept.set(at, opening.substring(found.length())));
    Optional<String> credit = dateline.flatMap(Dateline.Found::agency).or(() -> closing);
    int head = dateline.map(Dateline.Found::length).orElse(0);
    if (!title.isEmpty()) {
      kept.addFirst(title);
    }
    return new CleanText(
        title,
        String.join(Assembly.GAP, kept),
        published.or(() -> judge.date(opening.substring(0, head))),
        credit,
        dateline.map(Dateline.Found::place).orElse(""),
        head(article, walk.head(), signature, credit));
  }

  private PageHead head(
      Article article, PageHead heard, List<String> signature, Optional<String> credit) {
    List<String> lines = heard.authors().isEmpty() ? signature : heard.authors();
    return heard.with(authors.choose(article.publication().authors(), lines, judge), credit);
  }

  /// The people named by a last paragraph that is nothing but their names; it goes.
  private List<String> signature(List<String> kept) {
    if (kept.size() < 2 || Paragraphs.words(kept.getLast()) > SIGNATURE) {
      return List.of();
    }
    PageLine line = judge.line(kept.getLast());
    boolean signed = !line.closed() && (Byline.isName(line) || Byline.areNames(line));
    List<String> names = signed ? Byline.names(line) : List.of();
    if (!names.isEmpty()) {
      kept.removeLast();
    }
    return names;
  }

  /// The first paragraph that opens with a dateline, before which nothing but a short intro stands;
  /// -1 if there is none.
  private static int datelineAt(List<String> kept) {
    for (int i = 0; i < kept.size() && i <= INTRO; i++) {
      if (Dateline.at(kept.get(i)).isPresent()) {
        return i;
      }
      if (Paragraphs.words(kept.get(i)) > INTRO_WORDS) {
        return -1;
      }
    }
    return -1;
  }

  /// The headline, taken out of the paragraphs if it is one of them.
  private static String title(Article article, List<String> kept) {
    if (article.title().isPresent()) {
      String title = Headline.tidy(String.join(" ", Paragraphs.of(article.title().get())));
      if (!kept.isEmpty() && Headline.tidy(kept.getFirst()).equals(title)) {
        kept.removeFirst();
      }
      return title;
    }
    return Headline.isFirst(kept) ? Headline.tidy(kept.removeFirst()) : "";
  }
}
