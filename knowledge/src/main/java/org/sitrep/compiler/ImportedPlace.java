package org.sitrep.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A place that an import takes, on its way through files.
///
/// @param facts as far as the dump tells them; the span of a division is not known yet
/// @param level of a division from 1, 0 for all else
/// @param known in how many languages it has names
/// @param codes of the divisions it lies in, first to fourth level
/// @param names all names, the first being that of the facts
record ImportedPlace(
    int id,
    GazetteerPlace.Facts facts,
    int level,
    int known,
    long population,
    List<String> codes,
    List<GazetteerPlace.Name> names) {
  ImportedPlace {
    codes = List.copyOf(codes);
    names = List.copyOf(names);
  }

  /// The place as the compiler's other parts know it.
  GazetteerPlace place() {
    GazetteerPlace place = new GazetteerPlace(facts, population);
    names.stream().skip(1).forEach(place.names::add);
    return place;
  }

  /// How likely the place is meant by its name, see [GazetteerPlace#weight]; a spelling that many
  /// languages share counts once.
  int weight() {
    GazetteerPlace place = new GazetteerPlace(facts, population);
    Set<String> told = new HashSet<>();
    names.stream()
        .skip(1)
        .filter(name -> name.language().isEmpty() || told.add(name.text()))
        .forEach(place.names::add);
    return place.weight();
  }

  boolean is(int kind) {
    return facts.kind() == kind;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(id);
    out.writeInt(facts.kind() | facts.rank() << 8 | level << 16);
    out.writeInt(facts.spanKm());
    out.writeInt(known);
    out.writeLong(population);
    out.writeDouble(facts.at().lat());
    out.writeDouble(facts.at().lon());
    text(out, facts.country());
    for (String code : codes) {
      text(out, code);
    }
    out.writeInt(names.size());
    for (GazetteerPlace.Name name : names) {
      text(out, name.text());
      text(out, name.language());
      out.writeBoolean(name.main());
    }
  }

  static ImportedPlace read(DataInputStream in) throws IOException {
    int id = in.readInt();
    int kind = in.readInt();
    int span = in.readInt();
    int known = in.readInt();
    long population = in.readLong();
    GeoPoint at = new GeoPoint(in.readDouble(), in.readDouble());
    String country = text(in);
    List<String> codes = List.of(text(in), text(in), text(in), text(in));
    int count = in.readInt();
    List<GazetteerPlace.Name> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(new GazetteerPlace.Name(text(in), text(in), in.readBoolean()));
    }
    GazetteerPlace.Facts facts =
        new GazetteerPlace.Facts(
            Kinds.GEONAMES + id,
            names.getFirst().text(),
            country,
            codes.getFirst(),
            at,
            kind & 0xFF,
            kind >>> 8 & 0xFF,
            span);
    return new ImportedPlace(id, facts, kind >>> 16, known, population, codes, names);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), UTF_8);
  }
}
