package org.sitrep.compiler;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.compiler.GazetteerImport.Report;

/// What an import takes, what it leaves out and says so, and that the same input gives the same
/// bytes.
class GazetteerImportTest {
  private static final String ALEPPO = "36.20124\t37.16117";

  @TempDir Path folder;
  private ImportFixture fixture;

  @BeforeEach
  void layOutPacks() throws IOException {
    fixture = new ImportFixture(folder);
  }

  private static String syrian(int id, String name, String others, String feature, long people) {
    String rest = DumpMaker.rest("SY", "09", "0901", people, "2026-03-01");
    return DumpMaker.row(id, name, others, ALEPPO, feature, rest);
  }

  @Test
  void orderPackingAndRepetitionMakeNoDifference() throws IOException {
    Path places = folder.resolve("allCountries.txt");
    Path names = folder.resolve("alternateNamesV2.txt");
    DumpMaker.places(places, 200, 3);
    DumpMaker.names(names, 300, 200, 4);
    assertThat(fixture.run(places, names).clean()).isTrue();
    byte[] first = Files.readAllBytes(fixture.made());

    fixture.run(names, places);
    assertThat(Files.readAllBytes(fixture.made())).isEqualTo(first);

    Path zipped = folder.resolve("allCountries.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zipped))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("Readme for the dump\n".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("allCountries.txt"));
      Files.copy(places, zip);
    }
    Path gzipped = folder.resolve("alternateNamesV2.txt.gz");
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
      Files.copy(names, gzip);
    }
    assertThat(fixture.run(gzipped, zipped).clean()).isTrue();
    assertThat(Files.readAllBytes(fixture.made())).isEqualTo(first);
  }

  @Test
  void placesAreFoundByAllTheirNames() throws IOException {
    Path places = fixture.file("SY.txt", syrian(1, "Tavmen", "Tavmin,tvmn", "P\tPPL", 900));
    Path names =
        fixture.file("names.txt", "7\t1\tar\tتافمن\t\t\t\t\t\t", "8\t1\tiata\tTAV\t\t\t\t\t\t");

    Report report = fixture.run(places, names);

    assertThat(report.clean()).isTrue();
    assertThat(fixture.bearers("Tavmen")).containsExactly("geonames:1");
    assertThat(fixture.bearers("Tavmin")).containsExactly("geonames:1");
    assertThat(fixture.bearers("تافمن")).containsExactly("geonames:1");
    assertThat(fixture.bearers("TAV")).isEmpty();
    assertThat(fixture.bearers("Syria")).containsExactly("country:SY");
  }

  @Test
  void countriesWithoutPlacesOfTheirOwnKeepTheBuiltInOnes() throws IOException {
    fixture.run(fixture.file("SY.txt", syrian(1, "Tavmen", "", "P\tPPL", 900)));
    assertThat(fixture.bearers("Lyon")).containsExactly("geonames:2996944");

    String town =
        DumpMaker.row(5, "Felgim", "", "46\t5", "P\tPPL", DumpMaker.rest("FR", "84", "", 5, ""));
    fixture.run(fixture.file("FR.txt", town));
    assertThat(fixture.bearers("Lyon")).isEmpty();
    assertThat(fixture.bearers("Oslo")).containsExactly("geonames:3143244");
  }

  @Test
  void aDivisionLeavesItsBareNameToItsSeat() throws IOException {
    fixture.run(
        fixture.file(
            "SY.txt",
            syrian(1, "Aleppo", "Alep", "P\tPPLA", 2_000_000),
            syrian(2, "Aleppo Governorate", "Aleppo,Nordgau Alep", "A\tADM1", 4_000_000),
            syrian(3, "Dorlo", "", "A\tADM2", 0),
            syrian(4, "Dorlo", "Dorlu", "P\tPPL", 4000)));

    assertThat(fixture.bearers("Aleppo")).containsExactly("geonames:1");
    assertThat(fixture.bearers("Aleppo Governorate")).containsExactly("region:aleppo-governorate");
    assertThat(fixture.bearers("Nordgau Alep")).containsExactly("region:aleppo-governorate");
    assertThat(fixture.bearers("Dorlo")).as("a municipality of its town's name").hasSize(1);
    assertThat(fixture.link("division", 1)).isEqualTo("region:aleppo-governorate");
    assertThat(fixture.link("seat", 1)).isEqualTo("region:aleppo-governorate");
    assertThat(fixture.link("division", 4)).isEqualTo("region:aleppo-governorate");
  }

  @Test
  void featuresMustBeKnownWellEnough() throws IOException {
    Path places =
        fixture.file(
            "SY.txt",
            syrian(1, "Euphrates", "", "H\tSTM", 0),
            syrian(2, "Primen", "", "H\tSTM", 0),
            syrian(3, "Salzin", "", "H\tSTM", 0),
            syrian(4, "Kardor Air Base", "Kardor", "S\tAIRB", 0),
            syrian(5, "Toffel", "", "T\tHLL", 0),
            syrian(6, "Nuba", "", "P\tPPL", 0));
    Path names =
        fixture.file(
            "names.txt",
            "1\t1\tfr\tÉfrat Grand\t\t\t\t\t\t",
            "2\t1\tar\tالفرات الكبير\t\t\t\t\t\t",
            "3\t1\tlink\thttps://example.org/E\t\t\t\t\t\t",
            "4\t2\tfr\tPrimène\t\t\t\t\t\t",
            "5\t2\tde\tPrimen\t\t\t\t\t\t",
            "6\t2\tru\tПримен\t\t\t\t\t\t");

    assertThat(fixture.run(places, names).clean()).isTrue();
    assertThat(fixture.bearers("Euphrates")).containsExactly("region:euphrates");
    assertThat(fixture.bearers("Éfrat Grand")).containsExactly("region:euphrates");
    assertThat(fixture.bearers("Primen")).containsExactly("geonames:2");
    assertThat(fixture.bearers("Salzin")).isEmpty();
    assertThat(fixture.bearers("Kardor Air Base")).containsExactly("geonames:4");
    assertThat(fixture.bearers("Kardor")).as("one word, hardly known").isEmpty();
    assertThat(fixture.bearers("Toffel")).isEmpty();
    assertThat(fixture.bearers("Nuba")).as("a hamlet of no other name").isEmpty();
  }

  @Test
  void everyBadLineIsCountedByItsReasonAndTheRestTaken() throws IOException {
    Path file =
        fixture.file(
            "bad.txt",
            syrian(1, "Tavmen", "", "P\tPPL", 900),
            "2\ttoo\tfew",
            syrian(3, "Nowhere", "", "P\tPPL", 1).replace("36.20124", "97.1"),
            syrian(4, "Nowhere", "", "P\tPPL", 1).replace("36.20124", "north"),
            syrian(5, "Nowhere", "", "P\tPPL", 1).replace("\t1\t\t10", "\tmany\t\t10"),
            syrian(6, "", "", "P\tPPL", 1),
            syrian(7, "Nuba", "x".repeat(400_000), "P\tPPL", 1),
            syrian(1, "Tavmen", "", "P\tPPL", 901).replace("2026-03", "2026-04"),
            "x" + syrian(8, "Nowhere", "", "P\tPPL", 1),
            "",
            syrian(9, "Prisal", "", "P\tPPL", 1));
    Files.write(
        file,
        syrian(10, "Caf\u00E9", "", "P\tPPL", 1).getBytes(ISO_8859_1),
        StandardOpenOption.APPEND);

    Report report = fixture.run(file);

    assertThat(report.made()).isTrue();
    assertThat(report.clean()).isFalse();
    assertThat(report.leftOut())
        .extracting(lines -> lines.lines() + " " + lines.first())
        .containsExactly(
            "1 [bad.txt:2]",
            "1 [bad.txt:7]",
            "1 [bad.txt:12]",
            "2 [bad.txt:5, bad.txt:9]",
            "2 [bad.txt:3, bad.txt:4]",
            "1 [bad.txt:6]",
            "1 [bad.txt:1]");
    assertThat(fixture.bearers("Tavmen")).containsExactly("geonames:1");
    assertThat(fixture.bearers("Prisal")).containsExactly("geonames:9");
  }

  @Test
  void filesThatAreNoDumpsMakeNothing() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path prose = fixture.file("prose.txt", "Once upon a time", "there was a dump.");
    Path broken = folder.resolve("broken.zip");
    Files.write(broken, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});

    Report report = fixture.run(empty, prose, broken, folder, folder.resolve("missing"));

    assertThat(report.made()).isFalse();
    assertThat(report.faults())
        .extracting(GazetteerImport.Fault::file)
        .contains(empty, prose, broken, folder, folder.resolve("missing"));
    assertThat(Files.exists(fixture.made())).isFalse();
  }

  @Test
  void whatComesBeforeABreakIsTaken() throws IOException {
    Path places = folder.resolve("SY.txt");
    DumpMaker.places(places, 5000, 5);
    Path whole = folder.resolve("SY.txt.gz");
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(whole))) {
      Files.copy(places, gzip);
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(folder.resolve("cut.txt.gz"), Arrays.copyOf(bytes, bytes.length / 2));

    Report report = fixture.run(cut);

    assertThat(report.made()).isTrue();
    assertThat(report.clean()).isFalse();
    assertThat(report.faults()).hasSize(1);
    assertThat(report.placeRows()).isBetween(1000L, 4999L);
  }
}
