package org.sitrep.knowledge;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.sitrep.pack.PackFile;
import org.sitrep.pack.StringTable;

/// The attributes of places, one section of the pack each, read where they lie.
final class GazetteerColumns {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final StringTable strings;
  private final MemorySegment ref;
  private final MemorySegment name;
  private final MemorySegment admin;
  private final MemorySegment code;
  private final MemorySegment country;
  private final MemorySegment lat;
  private final MemorySegment lon;
  private final MemorySegment kind;
  private final MemorySegment population;
  private final MemorySegment span;
  private final MemorySegment weight;
  private final MemorySegment division;
  private final MemorySegment seat;

  GazetteerColumns(PackFile pack) {
    strings = pack.strings("strings");
    ref = pack.section("place.ref");
    name = pack.section("place.name");
    admin = pack.section("place.admin");
    code = pack.section("place.code");
    country = pack.section("place.country");
    lat = pack.section("place.lat");
    lon = pack.section("place.lon");
    kind = pack.section("place.kind");
    population = pack.section("place.population");
    span = pack.section("place.span");
    weight = pack.section("place.weight");
    division = pack.section("place.division");
    seat = pack.section("place.seat");
  }

  private static int at(MemorySegment column, int number) {
    return column.get(INT, number * 4L);
  }

  int size() {
    return (int) (ref.byteSize() / 4);
  }

  String ref(int number) {
    int value = at(ref, number);
    return value >= 0 ? "geonames:" + value : strings.get(~value);
  }

  String name(int number) {
    return strings.get(at(name, number));
  }

  String admin(int number) {
    return strings.get(at(admin, number));
  }

  boolean coded(int number) {
    return !strings.isEmpty(at(code, number));
  }

  int codeNumber(int number) {
    return at(code, number);
  }

  int country(int number) {
    return at(country, number);
  }

  int lat(int number) {
    return at(lat, number);
  }

  int lon(int number) {
    return at(lon, number);
  }

  int kind(int number) {
    return at(kind, number) & 0xFF;
  }

  int rank(int number) {
    return at(kind, number) >>> 8;
  }

  int population(int number) {
    return at(population, number);
  }

  int span(int number) {
    return at(span, number);
  }

  int weight(int number) {
    return at(weight, number);
  }

  int division(int number) {
    return at(division, number);
  }

  int seat(int number) {
    return at(seat, number);
  }
}
