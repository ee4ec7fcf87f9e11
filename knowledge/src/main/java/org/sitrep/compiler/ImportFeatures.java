package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which features of a dump are worth reading, and what they are: populated places, divisions of
/// four levels, and those of `knowledge/gazetteer/features.txt`.
final class ImportFeatures {
  /// The lowest level of divisions that is taken.
  static final int LEVELS = 4;

  private static final String POPULATED = "P.";
  private static final String DIVISION = "A.ADM";
  private static final List<Integer> SPANS = List.of(0, 150, 50, 20, 10);

  /// What a feature is.
  ///
  /// @param kind see [Kinds]
  /// @param level of a division from 1, 0 for all else
  /// @param known in how many languages it must be known
  record Feature(int kind, int rank, int level, int spanKm, int known) {}

  private final Map<String, Feature> byCode = new HashMap<>();

  /// @throws IOException if a line is malformed; the message names file and line
  ImportFeatures(Path file) throws IOException {
    for (TextFile.Line line : TextFile.read(file).lines()) {
      List<String> fields = line.fields();
      try {
        Feature feature =
            new Feature(
                Kinds.ofRegion(fields.get(1)),
                Kinds.ORDINARY,
                0,
                Integer.parseInt(fields.get(2)),
                Integer.parseInt(fields.get(3)));
        TextFile.list(fields.getFirst()).forEach(code -> byCode.put(code, feature));
      } catch (NumberFormatException | IndexOutOfBoundsException e) {
        throw new IOException(
            file + ":" + line.number() + ": expected codes, kind, two numbers", e);
      }
    }
  }

  /// The feature of a class and a code, joined by a dot, if it is taken at all.
  Optional<Feature> of(String code) {
    Feature known = byCode.get(code);
    if (known == null) {
      known = make(code);
      byCode.put(code, known);
    }
    return Optional.of(known).filter(feature -> feature.kind() >= 0);
  }

  private static Feature make(String code) {
    if (code.startsWith(POPULATED)) {
      String rank = code.substring(POPULATED.length());
      return new Feature(Kinds.SETTLEMENT, Kinds.rank(rank), 0, 1, 0);
    }
    int level = code.length() == DIVISION.length() + 1 ? code.charAt(DIVISION.length()) - '0' : 0;
    if (code.startsWith(DIVISION) && level >= 1 && level <= LEVELS) {
      return new Feature(Kinds.DIVISION, Kinds.ORDINARY, level, SPANS.get(level), 0);
    }
    return new Feature(-1, 0, 0, 0, 0);
  }
}
