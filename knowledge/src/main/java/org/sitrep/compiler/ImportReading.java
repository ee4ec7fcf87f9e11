package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import org.sitrep.compiler.dump.BadLine;
import org.sitrep.compiler.dump.BadLines;
import org.sitrep.compiler.dump.DumpFile;
import org.sitrep.compiler.dump.Row;
import org.sitrep.compiler.dump.Sorter;

/// Reads dumps, places and alternate names told apart by their columns, into two sorters.
///
/// An alternate name's record is its language, whether it is the preferred one, and the name;
/// `link` as a language stands for a link to an encyclopedia.
final class ImportReading {
  static final String LINK = "link";

  private static final int ALTERNATES = 10;
  private static final int OLD_ALTERNATES = 8;
  private static final int PLACE = 1;
  private static final int LANGUAGE = 2;
  private static final int NAME = 3;
  private static final int PREFERRED = 4;
  private static final int LONGEST_LANGUAGE = 3;
  private static final int LONGEST_NAME = 200;

  private final ImportFeatures features;
  private final Sorter places;
  private final Sorter names;
  private final BadLines bad;
  private final ImportRecord record = new ImportRecord();
  private final Set<String> covered = new TreeSet<>();
  private final List<String> parts = new ArrayList<>();
  private final Set<String> dumps = new TreeSet<>();
  private String newest = "";
  private long placeRows;
  private long nameRows;
  private boolean base;
  private int part = -1;

  ImportReading(ImportFeatures features, Sorter places, Sorter names, BadLines bad) {
    this.features = features;
    this.places = places;
    this.names = names;
    this.bad = bad;
  }

  /// Reads a user's file; what is wrong with it as a whole.
  List<String> read(Path file, LongConsumer progress) throws IOException {
    DumpFile dump = new DumpFile(file, this::take, bad);
    dump.read(progress);
    dumps.addAll(dump.parts());
    return dump.faults();
  }

  /// Reads the places Sitrep was built with, of countries that the user's files have none of.
  void readBase(Path file) throws IOException {
    base = true;
    DumpFile dump = new DumpFile(file, this::take, new BadLines());
    dump.read(bytes -> {});
    if (!dump.faults().isEmpty()) {
      throw new IOException(file + " " + dump.faults().getFirst());
    }
  }

  /// The files that rows stood in, by the numbers in their records.
  List<String> parts() {
    return parts;
  }

  /// The names of the user's files that are dumps, in order.
  List<String> dumps() {
    return List.copyOf(dumps);
  }

  /// The last day on which a row of the user's was changed; empty if none tells.
  String newest() {
    return newest;
  }

  long placeRows() {
    return placeRows;
  }

  long nameRows() {
    return nameRows;
  }

  private void take(String name, long line, Row row) throws IOException, BadLine {
    if (part < 0 || !parts.get(part).equals(name)) {
      part = parts.size();
      parts.add(name);
    }
    int columns = row.columns();
    if (columns == ImportedRow.COLUMNS) {
      place(line, row);
    } else if (columns == ALTERNATES || columns == OLD_ALTERNATES) {
      name(row);
    } else {
      throw new BadLine(BadLine.Reason.COLUMNS);
    }
  }

  private void place(long line, Row row) throws IOException, BadLine {
    int id = id(row, ImportedRow.ID);
    Optional<ImportFeatures.Feature> feature = features.of(ImportedRow.feature(row));
    if (feature.isPresent()) {
      ImportedRow place = ImportedRow.of(row, base);
      if (base && covered.contains(place.country())) {
        return;
      }
      place.write(record, part, (int) Math.min(Integer.MAX_VALUE, line));
      places.add(id, record.bytes(), record.length());
      if (!base) {
        note(place, feature.get());
      }
    }
    placeRows += base ? 0 : 1;
  }

  private void note(ImportedRow place, ImportFeatures.Feature feature) {
    if (feature.kind() == Kinds.SETTLEMENT) {
      covered.add(place.country());
    }
    if (place.date().compareTo(newest) > 0 && isDay(place.date())) {
      newest = place.date();
    }
  }

  private static boolean isDay(String text) {
    try {
      return LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static int id(Row row, int column) throws BadLine {
    int id = row.number(column);
    if (id == 0) {
      throw new BadLine(BadLine.Reason.NUMBER);
    }
    return id;
  }

  private void name(Row row) throws IOException, BadLine {
    int place = id(row, PLACE);
    String language = row.text(LANGUAGE);
    String name = row.text(NAME);
    if (name.isEmpty()) {
      throw new BadLine(BadLine.Reason.NAME);
    }
    int end = language.indexOf('-');
    String tag = end > 0 ? language.substring(0, end) : language;
    boolean link = tag.equals(LINK);
    boolean names = tag.length() <= LONGEST_LANGUAGE && name.length() <= LONGEST_NAME;
    if (link || names && NameFilter.keeps(name)) {
      boolean preferred = row.text(PREFERRED).equals("1");
      record.clear().text(tag).number(preferred ? 1 : 0).text(link ? "" : name);
      this.names.add(place, record.bytes(), record.length());
    }
    nameRows++;
  }
}
