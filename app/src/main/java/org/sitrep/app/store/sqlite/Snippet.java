package org.sitrep.app.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.app.store.ArticleHead.Piece;

/// A piece of a text for a list: around the words searched for, or its beginning.
///
/// White space is one space; an ellipsis stands where the text is cut.
final class Snippet {
  /// The most UTF-16 code units.
  static final int LENGTH = 240;

  private static final int BEFORE = 60;
  private static final String CUT = "…";

  private final String text;
  private final int begin;

  /// @param begin where the text begins, after what is shown elsewhere
  Snippet(String text, int begin) {
    this.text = text;
    this.begin = begin;
  }

  private record Hit(int start, int end, int word) {}

  /// How the text begins.
  List<Piece> beginning() {
    return pieces(begin, List.of());
  }

  /// Where most of the words stand together, first; the beginning if none occurs.
  List<Piece> around(SearchWords words) {
    List<Hit> hits = hits(words);
    return hits.isEmpty() ? beginning() : pieces(from(densest(hits)), hits);
  }

  private List<Hit> hits(SearchWords words) {
    List<String> folded = words.words().stream().map(Folding::fold).toList();
    List<Hit> hits = new ArrayList<>();
    int at = begin;
    while (at < text.length()) {
      int end = SearchWords.endOfWord(text, at);
      int word = end > at ? word(at, end, folded) : -1;
      if (word >= 0) {
        hits.add(new Hit(at, end, word));
      }
      at = end > at ? end : at + Character.charCount(text.codePointAt(at));
    }
    return hits;
  }

  private int word(int start, int end, List<String> folded) {
    for (int word = 0; word < folded.size(); word++) {
      if (Folding.matches(text, start, end, folded.get(word), word == folded.size() - 1)) {
        return word;
      }
    }
    return -1;
  }

  /// Where the stretch begins that holds most different words.
  private static int densest(List<Hit> hits) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < hits.size(); i++) {
      int last = hits.get(i).start() + LENGTH - BEFORE;
      int different =
          (int)
              hits.stream()
                  .skip(i)
                  .takeWhile(hit -> hit.end() <= last)
                  .mapToInt(Hit::word)
                  .distinct()
                  .count();
      if (different > most) {
        most = different;
        best = i;
      }
    }
    return hits.get(best).start();
  }

  /// A little before a hit, at the start of a word or paragraph.
  private int from(int hit) {
    int from = Math.max(begin, hit - BEFORE);
    for (int at = hit - 1; at >= from; at--) {
      if (text.charAt(at) == '\n') {
        return at + 1;
      }
    }
    if (from == begin) {
      return begin;
    }
    int at = from;
    while (at < hit && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == hit ? hit : at + 1;
  }

  private int to(int from) {
    int end = Math.min(text.length(), from + LENGTH);
    int at = end;
    while (at < text.length() && at > from && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    if (at > from) {
      return at;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private List<Piece> pieces(int from, List<Hit> hits) {
    if (from >= text.length()) {
      return List.of();
    }
    int to = to(from);
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    String lead = from > begin ? CUT : "";
    for (Hit hit : hits) {
      if (hit.start() >= at && hit.end() <= to) {
        add(pieces, lead + plain(at, hit.start()), false);
        add(pieces, plain(hit.start(), hit.end()), true);
        at = hit.end();
        lead = "";
      }
    }
    String rest = lead + plain(at, to);
    add(pieces, to < text.stripTrailing().length() ? rest.stripTrailing() + CUT : rest, false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean hit) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, hit));
    }
  }

  private String plain(int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space) {
        out.append(c);
      } else if (i == start || !Character.isWhitespace(text.charAt(i - 1))) {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
