package org.sitrep.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.knowledge.Language;

/// Puts the text of an article together from its paragraphs.
///
/// A paragraph was read to be judged: where it stays as it is, its tokens and hits are taken over,
/// so that nothing is read twice. No token and no phrase reaches over the end of a paragraph.
final class Assembly {
  /// What stands between two paragraphs.
  static final String GAP = "\n\n";

  private final ParagraphJudge judge;
  private final Language language;
  private final Map<String, PageLine> read = new HashMap<>();

  /// @param lines paragraphs that were read
  Assembly(ParagraphJudge judge, Language language, List<PageLine> lines) {
    this.judge = judge;
    this.language = language;
    lines.forEach(line -> read.put(line.text(), line));
  }

  /// The document of a text.
  ///
  /// @param paragraphs those that the text is made of, in order
  Document document(CleanText clean, List<String> paragraphs) {
    List<PageLine> lines = paragraphs.stream().map(this::line).toList();
    Tokens tokens = tokens(clean.text(), lines);
    return new Document(clean, language, tokens, matches(lines, tokens.count()));
  }

  private PageLine line(String paragraph) {
    PageLine line = read.get(paragraph);
    return line == null ? judge.line(paragraph) : line;
  }

  private static Tokens tokens(String text, List<PageLine> lines) {
    TokenBuffer tokens = new TokenBuffer(text, lines.stream().mapToInt(PageLine::count).sum());
    int at = 0;
    for (PageLine line : lines) {
      tokens.addAll(line.tokens(), at);
      at += line.text().length() + GAP.length();
    }
    return new Tokens(tokens);
  }

  private Matches matches(List<PageLine> lines, int tokens) {
    MatchBuffer hits = new MatchBuffer(lines.stream().mapToInt(l -> l.matches().count()).sum());
    int token = 0;
    int at = 0;
    for (PageLine line : lines) {
      hits.addAll(line.matches(), token, at);
      token += line.count();
      at += line.text().length() + GAP.length();
    }
    return new Matches(language.lexicon(), hits, tokens);
  }
}
