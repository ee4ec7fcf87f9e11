package org.sitrep.app.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes CSV as RFC 4180 has it.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front; a number is
/// written with [#number(double)] and stays as it is. Rows gather until [#drain] writes them.
public final class Csv {
  private static final String FORMULA = "=+-@\t\r";

  private final StringBuilder out = new StringBuilder();
  private boolean first = true;

  /// A row of column names.
  public Csv header(List<String> names) {
    names.forEach(this::text);
    return end();
  }

  /// A text of the input's.
  public Csv text(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return cell(formula ? "'" + value : value);
  }

  /// A number.
  public Csv number(double value) {
    return cell(value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value));
  }

  /// A whole number.
  public Csv number(long value) {
    return cell(Long.toString(value));
  }

  private Csv cell(String value) {
    if (!first) {
      out.append(',');
    }
    first = false;
    if (needsQuotes(value)) {
      out.append('"').append(value.replace("\"", "\"\"")).append('"');
    } else {
      out.append(value);
    }
    return this;
  }

  private static boolean needsQuotes(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  /// Ends the row.
  public Csv end() {
    out.append("\r\n");
    first = true;
    return this;
  }

  /// Writes the rows gathered since the last call as UTF-8; what UTF-8 cannot hold becomes `?`.
  public void drain(OutputStream stream) throws IOException {
    stream.write(out.toString().getBytes(StandardCharsets.UTF_8));
    out.setLength(0);
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
