package org.sitrep.app.export;

import java.util.ArrayList;
import java.util.List;

/// Reads CSV as RFC 4180 has it, independent of what wrote it.
final class CsvReader {
  private final List<List<String>> rows = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> row = new ArrayList<>();

  private CsvReader() {}

  static List<List<String>> read(String text) {
    CsvReader reader = new CsvReader();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        reader.cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        reader.endCell();
      } else if (!quoted && c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        reader.endRow();
        i++;
      } else {
        reader.cell.append(c);
      }
    }
    if (quoted || !reader.cell.isEmpty() || !reader.row.isEmpty()) {
      throw new AssertionError("ends within a row");
    }
    return reader.rows;
  }

  private void endCell() {
    row.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    rows.add(row);
    row = new ArrayList<>();
  }
}
