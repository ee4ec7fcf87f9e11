package org.sitrep.compiler;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sitrep.compiler.dump.BadLine;
import org.sitrep.compiler.dump.BadLines;
import org.sitrep.compiler.dump.Sorter;

/// Brings rows of one id and their alternate names together, both sorted by id, and decides which
/// places are taken.
///
/// A populated place is taken if it has inhabitants, is a seat or is known by another name too; so
/// is a division of third or fourth level; those of first and second level always are. Other
/// features must be known in as many languages as `features.txt` asks for.
final class ImportJoin {
  private static final int MOST_NAMES = 1000;
  private static final int WELL_KNOWN = 3;
  private static final int SPELLINGS_PER_LANGUAGE = 2;
  private static final int DEEP = 3;
  private static final String ENGLISH = "en";
  private static final String SEAT = "P.PPLA";

  private final ImportFeatures features;
  private final Sorter.Cursor rows;
  private final Sorter.Cursor names;
  private final BadLines bad;
  private final List<String> parts;
  private boolean moreRows;
  private boolean moreNames;

  ImportJoin(
      ImportFeatures features,
      Sorter.Cursor rows,
      Sorter.Cursor names,
      BadLines bad,
      List<String> parts)
      throws IOException {
    this.features = features;
    this.rows = rows;
    this.names = names;
    this.bad = bad;
    this.parts = parts;
    this.moreRows = rows.next();
    this.moreNames = names.next();
  }

  /// The next place that is taken; empty at the end.
  Optional<ImportedPlace> next() throws IOException {
    while (moreRows) {
      int id = (int) rows.key();
      ImportedRow row = best(id);
      Map<String, Set<String>> spoken = new LinkedHashMap<>();
      Set<String> preferred = new HashSet<>();
      int known = names(id, spoken, preferred);
      Optional<ImportedPlace> place = place(id, row, spoken, preferred, known);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /// The last row of an id is the best; others that say something else are told.
  private ImportedRow best(int id) throws IOException {
    byte[] best = Arrays.copyOf(rows.record(), rows.length());
    for (moreRows = rows.next(); moreRows && rows.key() == id; moreRows = rows.next()) {
      boolean other = !ImportedRow.same(best, rows.record(), rows.length());
      if (other && !ImportedRow.isBase(best)) {
        String file = parts.get(ImportedRow.file(best, best.length));
        bad.add(BadLine.Reason.AGAIN, file, ImportedRow.line(best, best.length));
      }
      best = Arrays.copyOf(rows.record(), rows.length());
    }
    return ImportedRow.read(best, best.length);
  }

  /// Collects the languages of each name; returns in how many languages there are names.
  private int names(int id, Map<String, Set<String>> spoken, Set<String> preferred)
      throws IOException {
    Set<String> languages = new HashSet<>();
    while (moreNames && names.key() <= id) {
      if (names.key() == id && spoken.size() < MOST_NAMES) {
        ByteBuffer in = ByteBuffer.wrap(names.record(), 0, names.length());
        String language = ImportRecord.text(in);
        boolean first = in.getInt() == 1;
        String name = ImportRecord.text(in);
        if (!language.isEmpty()) {
          languages.add(language);
        }
        if (!name.isEmpty()) {
          spoken.computeIfAbsent(name, n -> new TreeSet<>()).add(language);
        }
        if (first && language.equals(ENGLISH)) {
          preferred.add(name);
        }
      }
      moreNames = names.next();
    }
    return languages.size();
  }

  private Optional<ImportedPlace> place(
      int id,
      ImportedRow row,
      Map<String, Set<String>> spoken,
      Set<String> preferred,
      int languages) {
    ImportFeatures.Feature feature = features.of(row.feature()).orElseThrow();
    List<GazetteerPlace.Name> all = new ArrayList<>();
    all.add(new GazetteerPlace.Name(row.name(), "", true));
    if (!row.ascii().isEmpty()) {
      all.add(new GazetteerPlace.Name(row.ascii(), "", true));
    }
    Stream.of(row.alternates().split(","))
        .filter(name -> !spoken.containsKey(name) && NameFilter.keeps(name))
        .limit(MOST_NAMES)
        .forEach(name -> all.add(new GazetteerPlace.Name(name, "", false)));
    int known = Math.max(languages, (all.size() - 1) / SPELLINGS_PER_LANGUAGE);
    spoken.forEach(
        (name, tags) ->
            tags.forEach(
                tag -> all.add(new GazetteerPlace.Name(name, tag, preferred.contains(name)))));
    boolean others =
        all.stream()
            .anyMatch(name -> !name.text().equals(row.name()) && !name.text().equals(row.ascii()));
    if (!taken(row, feature, others, known)) {
      return Optional.empty();
    }
    List<GazetteerPlace.Name> usable = usable(feature, known, all);
    return usable.isEmpty()
        ? Optional.empty()
        : Optional.of(imported(id, row, feature, known, usable));
  }

  private static boolean taken(
      ImportedRow row, ImportFeatures.Feature feature, boolean others, int known) {
    boolean noticed = others || row.population() > 0;
    return switch (feature.kind()) {
      case Kinds.SETTLEMENT ->
          noticed || feature.rank() >= Kinds.MINOR_SEAT || row.feature().startsWith(SEAT);
      case Kinds.DIVISION -> noticed || feature.level() < DEEP;
      default -> known >= feature.known();
    };
  }

  /// A single word names a lake or a hill only if that is well known: it may be anybody's name.
  private static List<GazetteerPlace.Name> usable(
      ImportFeatures.Feature feature, int known, List<GazetteerPlace.Name> all) {
    boolean any =
        feature.kind() == Kinds.SETTLEMENT
            || feature.kind() == Kinds.DIVISION
            || known >= WELL_KNOWN;
    return any
        ? all
        : all.stream().filter(name -> DivisionNames.words(name.text()).size() > 1).toList();
  }

  private static ImportedPlace imported(
      int id,
      ImportedRow row,
      ImportFeatures.Feature feature,
      int known,
      List<GazetteerPlace.Name> names) {
    int span =
        feature.kind() == Kinds.SETTLEMENT ? CitiesReader.span(row.population()) : feature.spanKm();
    GazetteerPlace.Facts facts =
        new GazetteerPlace.Facts(
            Kinds.GEONAMES + id,
            names.getFirst().text(),
            row.country(),
            row.codes().getFirst(),
            row.at(),
            feature.kind(),
            feature.rank(),
            span);
    return new ImportedPlace(
        id, facts, feature.level(), known, row.population(), row.codes(), names);
  }
}
