package org.sitrep.app.store.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words that a user searches for: runs of letters and digits; what stands between them is dropped.
/// All must occur, the last may be the beginning of one.
final class SearchWords {
  private final List<String> words;

  private SearchWords(List<String> words) {
    this.words = words;
  }

  static SearchWords of(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        words.add(text.substring(at, end));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return new SearchWords(List.copyOf(words));
  }

  /// Where the word ends that begins at `start`; `start` itself if none does. A word begins with a
  /// letter or digit and goes on over marks.
  static int endOfWord(CharSequence text, int start) {
    int at = start;
    while (at < text.length()) {
      int point = Character.codePointAt(text, at);
      if (!Character.isLetterOrDigit(point) && (at == start || !isMark(point))) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  List<String> words() {
    return words;
  }

  /// As a query of FTS5, each word a quoted string of its own; empty if there is no word, which
  /// nothing matches.
  Optional<String> match() {
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of('"' + String.join("\" \"", words) + "\"*");
  }
}
