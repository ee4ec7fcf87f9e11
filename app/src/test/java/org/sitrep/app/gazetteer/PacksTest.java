package org.sitrep.app.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the packs are looked for.
class PacksTest {
  private static final Path BUILT_IN = Path.of("built-in");
  private static final Path HOME = Path.of("home");

  @TempDir Path folder;

  @Test
  void theUsersFolderIsToldByTheEnvironment() {
    assertThat(packs(Map.of()).user()).isEqualTo(HOME.resolve(".local/share/sitrep"));
    assertThat(packs(Map.of("XDG_DATA_HOME", "data")).user()).isEqualTo(Path.of("data/sitrep"));
    assertThat(packs(Map.of("XDG_DATA_HOME", "data", Packs.VARIABLE, "mine")).user())
        .isEqualTo(Path.of("mine"));
    assertThat(packs(Map.of(Packs.VARIABLE, "")).gazetteer())
        .isEqualTo(BUILT_IN.resolve("gazetteer.pack"));
  }

  @Test
  void aNamedFolderIsCompiledKnowledgeOrHoldsAnImport() throws IOException {
    Packs empty = Packs.of(Optional.of(folder), BUILT_IN, Map.of(Packs.VARIABLE, "mine"), HOME);
    assertThat(empty).isEqualTo(new Packs(BUILT_IN, folder.resolve("imported")));

    Files.createFile(folder.resolve("world.pack"));
    Packs compiled = Packs.of(Optional.of(folder), BUILT_IN, Map.of(), HOME);
    assertThat(compiled.folder()).isEqualTo(folder);
    assertThat(compiled.isImported()).isFalse();

    Files.createDirectory(folder.resolve("imported"));
    Files.createFile(folder.resolve("imported").resolve("gazetteer.pack"));
    assertThat(compiled.isImported()).isTrue();
    assertThat(compiled.gazetteer()).isEqualTo(folder.resolve("imported/gazetteer.pack"));
  }

  @Test
  void aNamedFolderThatIsMissingIsNotReplaced() {
    Path missing = folder.resolve("missing");

    assertThat(Packs.of(Optional.of(missing), BUILT_IN, Map.of(), HOME).folder())
        .isEqualTo(missing);
  }

  private static Packs packs(Map<String, String> environment) {
    return Packs.of(Optional.empty(), BUILT_IN, environment, HOME);
  }
}
