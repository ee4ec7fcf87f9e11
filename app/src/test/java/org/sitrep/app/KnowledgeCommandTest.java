package org.sitrep.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `sitrep knowledge` tells, takes and leaves as it was.
class KnowledgeCommandTest {
  private static final String TOWN =
      "77\tDrontavil\tDrontavil\t\t45.8\t4.8\tP\tPPL\tFR\t\t84\t69\t\t\t50000\t\t10\tUTC"
          + "\t2026-02-03\n";

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  /// The built packs, but for the populated places that an import falls back on.
  @BeforeEach
  void layOutPacks() throws IOException {
    Path built = Path.of(System.getProperty("sitrep.knowledge", "../knowledge/target/pack"));
    try (Stream<Path> files = Files.walk(built)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = packs().resolve(built.relativize(file).toString());
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    }
    Path places = packs().resolve("import").resolve("places.txt.gz");
    try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(places))) {
      gzip.write(TOWN.getBytes(UTF_8));
    }
  }

  private Path packs() {
    return folder.resolve("packs");
  }

  @Test
  void anImportedGazetteerIsUsedUntilItIsReset() throws IOException {
    Path dump = Files.writeString(folder.resolve("FR.txt"), TOWN, UTF_8);
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "Flood\n\nA flood hit the city of Drontavil in France on Monday.\n");
    assertThat(run("knowledge")).isZero();
    assertThat(told()).contains("built in").doesNotContain("FR.txt");
    assertThat(places(article)).doesNotContain("geonames:77");

    assertThat(run("knowledge", "import", dump.toString())).isZero();
    assertThat(told()).isEmpty();
    assertThat(run("knowledge")).isZero();
    assertThat(told()).contains("imported", "FR.txt", "2026-02-03", "settlement   1\n");
    assertThat(places(article)).contains("geonames:77");

    assertThat(run("knowledge", "reset")).isZero();
    assertThat(run("knowledge", "reset")).isZero();
    assertThat(run("knowledge")).isZero();
    assertThat(told()).contains("built in");
  }

  @Test
  void whatFailsLeavesWhatWasThere() throws IOException {
    Path dump = Files.writeString(folder.resolve("FR.txt"), TOWN, UTF_8);
    assertThat(run("knowledge", "import", dump.toString())).isZero();
    Path imported = packs().resolve("imported").resolve("gazetteer.pack");
    byte[] before = Files.readAllBytes(imported);
    Path prose = Files.writeString(folder.resolve("prose.txt"), "No dump.\n", UTF_8);

    assertThat(run("knowledge", "import", prose.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("prose.txt: is no dump of GeoNames", "stays as it was");
    assertThat(Files.readAllBytes(imported)).isEqualTo(before);
    try (Stream<Path> left = Files.list(imported.resolveSibling("."))) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("gazetteer.pack", "import.lock");
    }
  }

  @Test
  void badLinesAreNamedAndTheStatusIsOne() throws IOException {
    Path dump = Files.writeString(folder.resolve("FR.txt"), TOWN + "1\tshort\n", UTF_8);

    assertThat(run("knowledge", "import", dump.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("lines left out: 1, wrong number of columns (FR.txt:2)");
    assertThat(run("knowledge")).isZero();
    assertThat(told()).contains("imported");
  }

  @Test
  void aBrokenGazetteerIsToldWithTheWayOut() throws IOException {
    Path imported = Files.createDirectories(packs().resolve("imported"));
    byte[] whole = Files.readAllBytes(packs().resolve("gazetteer.pack"));
    Files.write(imported.resolve("gazetteer.pack"), Arrays.copyOf(whole, 1 << 20));

    assertThat(run("knowledge")).isEqualTo(2);
    assertThat(err.toString()).contains("sitrep knowledge reset");
    assertThat(run("annotate", folder.toString())).isEqualTo(2);
    assertThat(run("knowledge", "reset")).isZero();
    assertThat(run("knowledge")).isZero();
  }

  @Test
  void wrongCommandLinesAreTwo() {
    assertThat(run("knowledge", "import")).isEqualTo(2);
    assertThat(run("knowledge", "export")).isEqualTo(2);
  }

  private List<String> places(Path article) {
    assertThat(run("annotate", article.toString())).isZero();
    JsonNode read = JsonMapper.shared().readTree(told());
    return read.get("mentions")
        .valueStream()
        .map(mention -> mention.path("ref").asString(""))
        .toList();
  }

  /// What went to standard output since the last time.
  private String told() {
    String told = out.toString(UTF_8);
    out.reset();
    return told;
  }

  private int run(String... arguments) {
    PrintWriter errors = new PrintWriter(err, true);
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, errors, () -> false);
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--knowledge", packs().toString()))
            .toArray(String[]::new);
    return SitrepCommand.commandLine(console).execute(all);
  }
}
