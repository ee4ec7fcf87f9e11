package org.sitrep.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a line about a second-level division becomes beside the settlements of its codes.
class SecondDivisionsReaderTest {
  private static final String HEADER = "# a comment\n";
  private static final int LAND = 4;

  @TempDir Path folder;
  private final Problems problems = new Problems();
  private List<GazetteerPlace> places = List.of();

  @BeforeEach
  void layOutPlaces() throws IOException {
    Path cities =
        Files.writeString(
            folder.resolve("cities.txt"),
            String.join(
                "\n",
                town(1, "Dorba", "10.0\t20.0", "P\tPPLA2", "07", 90_000),
                town(2, "Dorba West", "10.01\t20.01", "P\tPPLX", "07", 40_000),
                town(3, "Felmen", "10.4\t20.2", "P\tPPL", "07", 8_000),
                town(4, "Sallo", "60.0\t-30.0", "P\tPPL", "08", 5_000)));
    places = new ArrayList<>(CitiesReader.read(cities));
    GeoPoint middle = new GeoPoint(11, 21);
    places.add(
        new GazetteerPlace(
            new GazetteerPlace.Facts(
                "region:upper", "Upper", "XX", "03", middle, Kinds.DIVISION, Kinds.ORDINARY, 200),
            1_000_000));
    places.forEach(place -> place.division = place.is(Kinds.SETTLEMENT) ? LAND : -1);
    Files.createDirectories(folder.resolve(SecondDivisionsReader.FOLDER));
  }

  private static String town(
      int id, String name, String at, String feature, String code, long people) {
    return DumpMaker.row(
        id, name, "", at, feature, DumpMaker.rest("XX", "03", code, people, "2026-03-01"));
  }

  private List<GazetteerPlace> read(String lines) throws IOException {
    int before = places.size();
    Path divisions = folder.resolve(SecondDivisionsReader.FOLDER);
    Files.writeString(divisions.resolve("XX.txt"), HEADER + lines);
    new SecondDivisionsReader(folder.resolve("cities.txt"), places, problems).addAll(divisions);
    return places.subList(before, places.size());
  }

  private static List<String> names(GazetteerPlace place) {
    return place.names.stream().map(GazetteerPlace.Name::text).toList();
  }

  @Test
  void liesWhereItsPeopleAre() throws IOException {
    GazetteerPlace division = read("03 | 07 | Lower Gim").getFirst();

    assertThat(division.facts.ref()).isEqualTo("division:XX.03.07");
    assertThat(division.facts.at()).isEqualTo(new GeoPoint(10, 20));
    assertThat(division.facts.spanKm()).isBetween(90, 105);
    assertThat(division.population).isEqualTo(98_000);
  }

  @Test
  void belongsToTheDivisionOfItsTowns() throws IOException {
    GazetteerPlace division = read("03 | 07 | Lower Gim").getFirst();

    assertThat(division.division).isEqualTo(LAND);
    assertThat(division.admin).isEqualTo("Upper");
    assertThat(division.code).isEqualTo("03");
    assertThat(places.getFirst().division).isEqualTo(LAND);
  }

  @Test
  void leavesANameToItsTown() throws IOException {
    GazetteerPlace division = read("03 | 07 | Dorba | Dorba Land; sv:Dorbas land").getFirst();

    assertThat(names(division)).containsExactly("Dorba Land", "Dorbas land");
    assertThat(division.names.getLast().language()).isEqualTo("sv");
    assertThat(places.getFirst().seat).isEqualTo(LAND + 1);
  }

  @Test
  void keepsANameThatOnlyAHamletBears() throws IOException {
    places.get(2).names.add(new GazetteerPlace.Name("Gim", "", false));
    places.get(2).population = 100;

    assertThat(names(read("03 | 07 | Gim").getFirst())).containsExactly("Gim");
  }

  @Test
  void isLeftOutIfNoNameRemains() throws IOException {
    assertThat(read("03 | 07 | Dorba")).isEmpty();
    assertThat(places.getFirst().seat).isEqualTo(-1);
  }

  @Test
  void weighsLessThanATownOfAsManyAndThanAFirstLevelOne() throws IOException {
    GazetteerPlace division = read("03 | 07 | Lower Gim").getFirst();

    assertThat(division.weight()).isLessThan(places.getFirst().weight());
    division.population = 50_000_000;
    assertThat(division.weight()).isLessThan(5000);
  }

  @Test
  void toldProblems() throws IOException {
    assertThat(read("03 | 99 | Nowhere\n03 | 07\n")).isEmpty();

    assertThat(problems.all())
        .satisfiesExactly(
            one -> assertThat(one).contains("XX.txt:2:", "XX.03.99"),
            other -> assertThat(other).contains("XX.txt:3:", "3 fields"));
  }
}
