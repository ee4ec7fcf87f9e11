package org.sitrep.compiler.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The columns of the line that was last read, decoded one by one when asked for.
public final class Row {
  private static final int MOST = 32;
  private static final char BROKEN = '\uFFFD';

  private final int[] ends = new int[MOST];
  private byte[] bytes = {};
  private int from;
  private int columns;

  /// Takes the present line of `lines`.
  void take(Lines lines) {
    bytes = lines.bytes();
    from = lines.from();
    columns = 0;
    for (int i = from; i <= lines.to(); i++) {
      if (i == lines.to() || bytes[i] == '\t') {
        if (columns < MOST) {
          ends[columns] = i;
        }
        columns++;
      }
    }
  }

  /// How many columns the line has; a blank line has one.
  public int columns() {
    return columns;
  }

  /// Whether the line has no content.
  boolean blank() {
    return columns == 1 && ends[0] == from;
  }

  /// A column as text, stripped.
  ///
  /// @param column from 0
  /// @throws BadLine if its bytes are not UTF-8
  public String text(int column) throws BadLine {
    int begin = column == 0 ? from : ends[column - 1] + 1;
    String text = new String(bytes, begin, ends[column] - begin, UTF_8);
    if (text.indexOf(BROKEN) >= 0) {
      throw new BadLine(BadLine.Reason.ENCODING);
    }
    return text.strip();
  }

  /// A column as a whole number from 0 to 2^31-1.
  ///
  /// @throws BadLine if it is none
  public int number(int column) throws BadLine {
    long number = longNumber(column);
    if (number > Integer.MAX_VALUE) {
      throw new BadLine(BadLine.Reason.NUMBER);
    }
    return (int) number;
  }

  /// A column as a whole number, not negative; 0 if it is empty.
  ///
  /// @throws BadLine if it is none
  public long longNumber(int column) throws BadLine {
    String text = text(column);
    try {
      long number = text.isEmpty() ? 0 : Long.parseLong(text);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw new BadLine(BadLine.Reason.NUMBER, e);
    }
    throw new BadLine(BadLine.Reason.NUMBER);
  }

  /// A column as degrees.
  ///
  /// @param most the largest absolute value
  /// @throws BadLine if it is no number or beyond
  public double degrees(int column, double most) throws BadLine {
    try {
      double degrees = Double.parseDouble(text(column));
      if (Math.abs(degrees) <= most) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      throw new BadLine(BadLine.Reason.COORDINATES, e);
    }
    throw new BadLine(BadLine.Reason.COORDINATES);
  }
}
