package org.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.PartialDate;

/// Goes through the paragraphs of a page from top to bottom and keeps the article's own.
///
/// What stands above the first prose is judged with its neighbours: a name before a date line is a
/// byline, words between separators are the page's trail, a name of the outlet hides no headline.
/// In the second half a heading of comments or related stories ends the article.
final class PageWalk {
  private static final int PROSE = 20;
  private static final int SENTENCE = 8;
  private static final int MASTHEAD = 4;

  private final ParagraphJudge judge;
  private final List<String> paragraphs;
  private final List<PageLine> lines = new ArrayList<>();
  private final List<ParagraphJudge.Judgement> judgements = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private final PageHead.Maker head;
  private Optional<PartialDate> published = Optional.empty();
  private boolean update;
  private boolean inHead = true;
  private boolean signedBefore;
  private boolean furnitureBefore;

  PageWalk(ParagraphJudge judge, List<String> paragraphs) {
    this.judge = judge;
    this.paragraphs = paragraphs;
    this.head = judge.head();
    for (String paragraph : paragraphs) {
      PageLine line = judge.line(paragraph);
      lines.add(line);
      judgements.add(judge.judge(line));
    }
  }

  /// The paragraphs that are the article's own; the list may be changed.
  List<String> kept() {
    return kept;
  }

  /// All paragraphs, read.
  List<PageLine> lines() {
    return lines;
  }

  /// The day that a date line tells; one of publication rather than one of an update above it.
  Optional<PartialDate> published() {
    return published;
  }

  /// What the lines of bylines and dates tell beside the day.
  PageHead head() {
    return head.make();
  }

  PageWalk run() {
    int end = end();
    for (int i = 0; i < end; i++) {
      take(i);
    }
    return this;
  }

  private void take(int i) {
    ParagraphJudge.Judgement judgement = judgements.get(i);
    date(judgement);
    switch (judgement.verdict()) {
      case ParagraphJudge.Verdict.Drop drop -> {
        dropped(drop.kind());
        hear(i, drop.kind());
      }
      case ParagraphJudge.Verdict.Keep keep -> {
        if (inHead && belongsToHead(i)) {
          signedBefore = Byline.isName(lines.get(i));
          hear(i, ParagraphJudge.Kind.BYLINE);
        } else {
          keep(i, keep.from());
        }
      }
    }
  }

  private void hear(int i, ParagraphJudge.Kind kind) {
    switch (kind) {
      case DATE -> {
        head.date(lines.get(i));
        head.author(lines.get(i));
      }
      case BYLINE -> head.author(lines.get(i));
      case OTHER -> {}
    }
  }

  private void date(ParagraphJudge.Judgement judgement) {
    boolean better = published.isEmpty() || inHead && update && !judgement.update();
    if (judgement.published().isPresent() && better) {
      published = judgement.published();
      update = judgement.update();
    }
  }

  private void dropped(ParagraphJudge.Kind kind) {
    signedBefore = kind == ParagraphJudge.Kind.BYLINE;
    furnitureBefore |= kind == ParagraphJudge.Kind.OTHER;
    if (kind != ParagraphJudge.Kind.OTHER && kept.size() == 1) {
      furnitureBefore = false;
    }
  }

  private void keep(int i, int from) {
    signedBefore = false;
    if (kept.size() == 1 && furnitureBefore && hidesHeadline(i)) {
      kept.removeFirst();
    }
    furnitureBefore = false;
    kept.add(paragraphs.get(i).substring(from));
    PageLine line = lines.get(i);
    inHead &= !isProse(line) && !(line.closed() && line.words() > SENTENCE && kept.size() > 2);
  }

  private static boolean isProse(PageLine line) {
    return line.words() >= PROSE && line.closed();
  }

  /// A trail above the headline; a name or role beneath it.
  private boolean belongsToHead(int i) {
    PageLine line = lines.get(i);
    if (kept.isEmpty()) {
      return Trail.is(line);
    }
    return Byline.isName(line) && authorBefore(i + 1) || signedBefore && Byline.isRole(line);
  }

  private boolean authorBefore(int next) {
    if (next >= lines.size()) {
      return false;
    }
    ParagraphJudge.Judgement judgement = judgements.get(next);
    return judgement.drops(ParagraphJudge.Kind.DATE)
        || judgement.drops(ParagraphJudge.Kind.BYLINE)
        || Byline.isRole(lines.get(next));
  }

  /// Whether the one line kept so far is the outlet's name: a few capitalised words at the very
  /// top, links below it, and then a longer line above a byline or date line.
  private boolean hidesHeadline(int i) {
    PageLine top = lines.getFirst();
    PageLine line = lines.get(i);
    boolean names = top.words() <= MASTHEAD && !top.closed() && top.text().equals(kept.getFirst());
    for (int k = top.first(); k < top.count(); k++) {
      boolean small = top.tokens().end(k) - top.tokens().start(k) <= 3;
      names &= !top.tokens().wordlike(k) || top.tokens().capital(k) || small;
    }
    boolean signed =
        i + 1 < judgements.size()
            && (judgements.get(i + 1).drops(ParagraphJudge.Kind.DATE)
                || judgements.get(i + 1).drops(ParagraphJudge.Kind.BYLINE));
    return names && signed && !line.closed() && line.words() > MASTHEAD;
  }

  /// The first paragraph in the second half that ends the article; the number of paragraphs if none
  /// does. A heading without a number does not if prose follows it.
  private int end() {
    long whole = 0;
    for (String paragraph : paragraphs) {
      whole += paragraph.length();
    }
    boolean prose = false;
    long after = 0;
    int end = paragraphs.size();
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      after += paragraphs.get(i).length();
      if (after * 2 > whole) {
        break;
      }
      if (judge.ends(lines.get(i)) && (!prose || numbered(lines.get(i)))) {
        end = i;
      }
      prose |=
          isProse(lines.get(i))
              && judgements.get(i).verdict() instanceof ParagraphJudge.Verdict.Keep;
    }
    return end;
  }

  private static boolean numbered(PageLine line) {
    for (int i = 0; i < line.count(); i++) {
      if (line.tokens().digits(i)) {
        return true;
      }
    }
    return false;
  }
}
