package org.sitrep.compiler;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.sitrep.compiler.dump.BadLine;
import org.sitrep.compiler.dump.Row;

/// A line of GeoNames' main dump, as far as an import needs it.
///
/// @param base whether it comes from the places Sitrep was built with
/// @param date when it was last changed, ISO 8601
/// @param codes of the divisions it lies in, first to fourth level, empty where there is none
/// @param alternates other names, separated by commas
record ImportedRow(
    boolean base,
    String date,
    String feature,
    String country,
    List<String> codes,
    GeoPoint at,
    long population,
    String name,
    String ascii,
    String alternates) {
  /// How many columns the dump has.
  static final int COLUMNS = 19;

  static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATES = 3;
  private static final int LAT = 4;
  private static final int LON = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int ADMIN1 = 10;
  private static final int POPULATION = 14;
  private static final int DATE = 18;
  private static final int TRAILER = 8;

  ImportedRow {
    codes = List.copyOf(codes);
  }

  /// The class and the code of a row, joined by a dot.
  static String feature(Row row) throws BadLine {
    return row.text(CLASS) + '.' + row.text(CODE);
  }

  static ImportedRow of(Row row, boolean base) throws BadLine {
    String name = row.text(NAME);
    if (name.isEmpty()) {
      throw new BadLine(BadLine.Reason.NAME);
    }
    String country = row.text(COUNTRY);
    return new ImportedRow(
        base,
        row.text(DATE),
        feature(row),
        isCode(country) ? country : "",
        List.of(row.text(ADMIN1), row.text(ADMIN1 + 1), row.text(ADMIN1 + 2), row.text(ADMIN1 + 3)),
        new GeoPoint(row.degrees(LAT, 90), row.degrees(LON, 180)),
        row.longNumber(POPULATION),
        name,
        row.text(ASCII_NAME),
        row.text(ALTERNATES));
  }

  private static boolean isCode(String country) {
    return country.length() == 2 && country.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /// Writes the row so that of two with one id the better one sorts last: the user's own, then the
  /// newer one. Where it stood comes at the very end.
  void write(ImportRecord out, int file, int line) throws IOException {
    out.clear().number(base ? 0 : 1).text(date).text(feature).text(country);
    for (String code : codes) {
      out.text(code);
    }
    out.real(at.lat()).real(at.lon()).number(population);
    out.text(name).text(ascii).text(alternates).number(file).number(line);
  }

  static ImportedRow read(byte[] record, int length) {
    ByteBuffer in = ByteBuffer.wrap(record, 0, length);
    return new ImportedRow(
        in.getInt() == 0,
        ImportRecord.text(in),
        ImportRecord.text(in),
        ImportRecord.text(in),
        List.of(
            ImportRecord.text(in),
            ImportRecord.text(in),
            ImportRecord.text(in),
            ImportRecord.text(in)),
        new GeoPoint(in.getDouble(), in.getDouble()),
        in.getLong(),
        ImportRecord.text(in),
        ImportRecord.text(in),
        ImportRecord.text(in));
  }

  /// Whether two records say the same, wherever they stood.
  static boolean same(byte[] one, byte[] other, int length) {
    return Arrays.equals(one, 0, one.length - TRAILER, other, 0, length - TRAILER);
  }

  /// Whether a record is one of those Sitrep was built with.
  static boolean isBase(byte[] record) {
    return ByteBuffer.wrap(record).getInt() == 0;
  }

  /// The number of the file that a record stood in.
  static int file(byte[] record, int length) {
    return ByteBuffer.wrap(record).getInt(length - TRAILER);
  }

  /// The line that a record stood in.
  static int line(byte[] record, int length) {
    return ByteBuffer.wrap(record).getInt(length - TRAILER / 2);
  }
}
