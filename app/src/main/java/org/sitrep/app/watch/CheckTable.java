package org.sitrep.app.watch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Shows what sources yield, a line each, with what is wrong below it.
public final class CheckTable {
  private static final List<String> HEAD =
      List.of("source", "kind", "items", "dated", "newest", "lang", "robots", "page", "sample");
  private static final int WIDEST = 60;

  private CheckTable() {}

  /// Writes the table.
  public static void write(List<SourceCheck.Row> rows, Appendable out) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEAD);
    rows.forEach(row -> cells.add(cells(row)));
    int[] widths =
        IntStream.range(0, HEAD.size())
            .map(i -> cells.stream().mapToInt(line -> length(line.get(i))).max().orElse(0))
            .toArray();
    line(cells.getFirst(), widths, out);
    for (int i = 0; i < rows.size(); i++) {
      line(cells.get(i + 1), widths, out);
      for (String trouble : rows.get(i).troubles()) {
        out.append("  ! ").append(plain(trouble)).append('\n');
      }
    }
  }

  private static List<String> cells(SourceCheck.Row row) {
    String share = row.items() == 0 ? "-" : row.dated() * 100 / row.items() + " %";
    return List.of(
        cut(row.source().outlet().orElse(row.source().url())),
        row.kind().isEmpty() ? "-" : row.kind(),
        row.good() ? Integer.toString(row.items()) : "-",
        share,
        row.newest().map(time -> time.toString().substring(0, 16) + "Z").orElse("-"),
        row.language().isEmpty() ? "-" : row.language(),
        row.robots(),
        row.page(),
        cut(row.sample()));
  }

  private static void line(List<String> cells, int[] widths, Appendable out) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(cells.get(i)).repeat(" ", widths[i] - length(cells.get(i)) + 2);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String cut(String text) {
    String plain = plain(text);
    return length(plain) <= WIDEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, WIDEST - 1)) + "\u2026";
  }

  /// What comes from outside must not move a terminal's cursor.
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }
}
