package org.sitrep.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.sitrep.pack.PackFile;
import org.sitrep.pack.PhraseTable;

/// The built packs with only two places in them, and a look into what an import makes.
final class ImportFixture {
  static final String OSLO =
      DumpMaker.row(
          3143244,
          "Oslo",
          "Christiania,Kristiania",
          "59.91273\t10.74609",
          "P\tPPLC",
          DumpMaker.rest("NO", "12", "0301", 580_000, "2020-01-01"));
  static final String LYON =
      DumpMaker.row(
          2996944,
          "Lyon",
          "Lione",
          "45.74846\t4.84671",
          "P\tPPLA",
          DumpMaker.rest("FR", "84", "69", 472_317, "2020-01-01"));

  private final Path folder;
  private int runs;

  ImportFixture(Path folder) throws IOException {
    this.folder = folder;
    Path built = Path.of(System.getProperty("sitrep.knowledge", "target/pack"));
    Path packs = Files.createDirectories(folder.resolve("packs"));
    Files.copy(built.resolve("gazetteer.pack"), packs.resolve("gazetteer.pack"));
    Path sources = built.resolve("import");
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        Path copy = packs.resolve("import").resolve(sources.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
    Path places = packs.resolve("import").resolve("places.txt.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(places))) {
      out.write((OSLO + "\n" + LYON + "\n").getBytes(UTF_8));
    }
  }

  /// Writes a file of lines.
  Path file(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    return Files.writeString(file, String.join("\n", List.of(lines)) + "\n", UTF_8);
  }

  Path folder() {
    return folder;
  }

  /// The file that the last import has made.
  Path made() {
    return folder.resolve(String.format(Locale.ROOT, "made-%d.pack", runs));
  }

  GazetteerImport.Report run(Path... files) throws IOException {
    runs++;
    Path work = Files.createDirectory(folder.resolve("work-" + runs));
    return new GazetteerImport(folder.resolve("packs"), work, (stage, done, total) -> {})
        .run(List.of(files), made());
  }

  /// Refs of the places that bear a name, the weightiest first.
  List<String> bearers(String name) throws IOException {
    PackFile pack = PackFile.open(made());
    int cell = pack.phrases("names").find(ImportNames.key(name));
    if (cell == PhraseTable.ABSENT || !PhraseTable.isPhrase(cell)) {
      return List.of();
    }
    int[] postings = pack.ints("postings");
    List<String> refs = new ArrayList<>();
    for (int at = PhraseTable.posting(cell); ; at += 2) {
      refs.add(ref(pack, postings[at]));
      if ((postings[at + 1] & GazetteerWriter.LAST) != 0) {
        return refs;
      }
    }
  }

  private static String ref(PackFile pack, int place) {
    int ref = pack.ints("place.ref")[place];
    return ref < 0 ? pack.strings("strings").get(~ref) : "geonames:" + ref;
  }

  /// The ref of what a column of a place's points to; empty if to nothing.
  String link(String column, int id) throws IOException {
    PackFile pack = PackFile.open(made());
    int[] ids = pack.ints("geonames");
    int place = pack.ints("geonames.place")[Arrays.binarySearch(ids, id)];
    int link = pack.ints("place." + column)[place];
    return link < 0 ? "" : ref(pack, link);
  }
}
