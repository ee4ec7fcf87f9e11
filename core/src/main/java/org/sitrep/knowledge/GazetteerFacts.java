package org.sitrep.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sitrep.model.PlaceKind;
import org.sitrep.pack.PackFile;

/// What a gazetteer holds and what it was made of.
///
/// @param about lines `key: value` of an imported one: each `file` it was made of, the `newest` day
///   (ISO 8601) on which a row of them was changed, how many `rows` of places and of `names` they
///   had; none for the one Sitrep was built with
/// @param counts how many places of each kind there are
public record GazetteerFacts(List<String> about, Map<PlaceKind, Integer> counts) {
  private static final String ABOUT = "about";

  public GazetteerFacts {
    about = List.copyOf(about);
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /// Opens a gazetteer, and looks at every place of it.
  ///
  /// @throws IOException if it is missing, cut short, of another version or does not hold together
  public static GazetteerFacts of(Path file) throws IOException {
    PackFile pack = PackFile.open(file);
    Gazetteer gazetteer = Gazetteer.open(file);
    try {
      return new GazetteerFacts(
          pack.has(ABOUT + ".offsets") ? pack.strings(ABOUT).all() : List.of(), counts(gazetteer));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException(file + " is damaged.\nMaybe make it again.", e);
    }
  }

  private static Map<PlaceKind, Integer> counts(Gazetteer gazetteer) throws IOException {
    Map<PlaceKind, Integer> counts = new EnumMap<>(PlaceKind.class);
    for (PlaceKind kind : PlaceKind.values()) {
      counts.put(kind, 0);
    }
    double before = Double.MAX_VALUE;
    for (int place = 0; place < gazetteer.size(); place++) {
      counts.merge(gazetteer.kind(place), 1, Integer::sum);
      double weight = gazetteer.weight(place);
      if (weight > before || gazetteer.division(place) >= gazetteer.size()) {
        throw new IOException("place " + place + " is out of order.\nMaybe make it again.");
      }
      before = weight;
    }
    return counts;
  }

  /// The values of a key of [#about], in order.
  public List<String> told(String key) {
    String head = key + ": ";
    return about.stream()
        .filter(line -> line.startsWith(head))
        .map(line -> line.substring(head.length()))
        .toList();
  }
}
