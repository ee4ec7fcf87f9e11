package org.sitrep.picture.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.model.Span;

/// Writes an article's text as paragraphs, with the words that carry claims marked and named.
///
/// Marks may overlap; the text is cut at every end of a mark, and the name of a mark stands on its
/// first piece.
final class MarkedText {
  /// A mark.
  ///
  /// @param anchor its name, unique on the page
  /// @param style its class
  /// @param title what it says, for a tooltip
  record Mark(Span span, String anchor, String style, String title) {}

  private final Html html;
  private final String text;
  private final Map<Integer, List<Mark>> byStart = new TreeMap<>();
  private final TreeSet<Integer> cuts = new TreeSet<>();
  private final List<Mark> marks;

  MarkedText(Html html, String text, List<Mark> marks) {
    this.html = html;
    this.text = text;
    this.marks =
        marks.stream()
            .filter(mark -> mark.span().end() <= text.length() && mark.span().length() > 0)
            .sorted((one, other) -> one.span().compareTo(other.span()))
            .toList();
    for (Mark mark : this.marks) {
      byStart.merge(mark.span().start(), List.of(mark), MarkedText::both);
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
  }

  private static List<Mark> both(List<Mark> some, List<Mark> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  void write(String language) {
    html.open("div", "class", "text", "lang", language, "dir", "auto");
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      int stop = end < 0 ? text.length() : end;
      html.open("p");
      paragraph(start, stop);
      html.close("p").line();
      start = end < 0 ? text.length() : end + 2;
    }
    html.close("div");
  }

  private void paragraph(int from, int to) {
    int at = from;
    while (at < to) {
      Integer next = cuts.higher(at);
      int end = next == null ? to : Math.min(next, to);
      piece(at, end);
      at = end;
    }
  }

  private void piece(int from, int to) {
    List<Mark> named = byStart.getOrDefault(from, List.of());
    for (Mark mark : named.stream().skip(1).toList()) {
      html.open("span", "id", mark.anchor()).close("span");
    }
    Span piece = new Span(from, to);
    String words = piece.of(text);
    marks.stream()
        .filter(mark -> mark.span().contains(piece))
        .findFirst()
        .ifPresentOrElse(
            mark ->
                html.element(
                    "mark",
                    words,
                    "id",
                    named.isEmpty() ? "" : named.getFirst().anchor(),
                    "class",
                    mark.style(),
                    "title",
                    mark.title()),
            () -> html.text(words));
  }
}
