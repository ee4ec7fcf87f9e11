package org.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

/// Takes out of an article what is not its own words: captions and credits, bylines, date lines,
/// prompts, comment forms, the dateline. What date line and dateline tell is kept aside.
public final class Cleaner {
  private static final int LEAST_PARAGRAPHS = 3;
  private static final int LOOSE_WORDS = 12;

  private final ParagraphJudge judge;

  /// @param language the language the article is in
  public Cleaner(Language language) {
    this.judge = new ParagraphJudge(language);
  }

  /// The article's own words. Linear in the length of the text.
  public CleanText clean(Article article) {
    Optional<PartialDate> published = Optional.empty();
    List<String> kept = new ArrayList<>();
    for (String paragraph : Paragraphs.of(article.text())) {
      ParagraphJudge.Judgement judgement = judge.judge(paragraph);
      if (published.isEmpty()) {
        published = judgement.published();
      }
      switch (judgement.verdict()) {
        case ParagraphJudge.Verdict.Keep keep -> kept.add(paragraph.substring(keep.from()));
        case ParagraphJudge.Verdict.Drop drop -> {}
      }
    }
    dropTail(kept);
    return assemble(article, kept, published);
  }

  /// Short last lines that end in no full stop are links and prompts of the page, not the report's
  /// end.
  private static void dropTail(List<String> kept) {
    while (kept.size() > LEAST_PARAGRAPHS && isLoose(kept.getLast())) {
      kept.removeLast();
    }
  }

  private static boolean isLoose(String paragraph) {
    char last = paragraph.charAt(paragraph.length() - 1);
    return Character.isLetterOrDigit(last) && paragraph.split(" ").length <= LOOSE_WORDS;
  }

  private static CleanText assemble(
      Article article, List<String> kept, Optional<PartialDate> published) {
    String title = title(article, kept);
    Optional<Dateline.Found> dateline =
        kept.isEmpty() ? Optional.empty() : Dateline.at(kept.getFirst());
    dateline.ifPresent(found -> kept.set(0, kept.getFirst().substring(found.length())));
    Optional<String> credit =
        dateline.flatMap(Dateline.Found::agency).or(() -> closingCredit(kept));
    if (!title.isEmpty()) {
      kept.addFirst(title);
    }
    return new CleanText(
        title,
        String.join("\n\n", kept),
        published,
        credit,
        dateline.map(Dateline.Found::place).orElse(""));
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

  /// A last paragraph, or end of it, that is only a name in brackets: `(NTB)`.
  private static Optional<String> closingCredit(List<String> kept) {
    if (kept.isEmpty() || !kept.getLast().endsWith(")")) {
      return Optional.empty();
    }
    String last = kept.getLast();
    int open = last.lastIndexOf('(');
    String name = open < 0 ? "" : last.substring(open + 1, last.length() - 1);
    if (name.length() < 2
        || name.length() > 20
        || !Character.isUpperCase(name.charAt(0))
        || name.indexOf(' ') >= 0) {
      return Optional.empty();
    }
    if (open > 1 && last.charAt(open - 2) != '.') {
      return Optional.empty();
    }
    kept.removeLast();
    String rest = last.substring(0, open).strip();
    if (!rest.isEmpty()) {
      kept.add(rest);
    }
    return Optional.of(name);
  }
}
