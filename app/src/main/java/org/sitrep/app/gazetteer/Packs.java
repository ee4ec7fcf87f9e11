package org.sitrep.app.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.sitrep.knowledge.Knowledge;

/// Where the packs of knowledge are, and where a gazetteer that the user imports belongs.
///
/// The user's folder is `imported` in the folder named on the command line; or else that of the
/// environment variable [#VARIABLE]; or else `sitrep` in the XDG data home. A gazetteer there is
/// used instead of the one Sitrep came with.
///
/// @param folder the compiled knowledge
/// @param user the user's folder, which need not exist
public record Packs(Path folder, Path user) {
  /// The environment variable that names the user's folder.
  public static final String VARIABLE = "SITREP_DATA";

  private static final String GAZETTEER = "gazetteer.pack";
  private static final String WORLD = "world.pack";
  private static final String IMPORTED = "imported";

  /// Finds the packs.
  ///
  /// @param named the folder named on the command line: compiled knowledge, or one that holds
  ///   nothing but what was imported into it
  /// @param builtIn the knowledge Sitrep came with
  /// @param environment the variables of the process
  /// @param home the user's home
  public static Packs of(
      Optional<Path> named, Path builtIn, Map<String, String> environment, Path home) {
    if (named.isEmpty()) {
      return new Packs(builtIn, userFolder(environment, home));
    }
    Path folder = named.get();
    Path user = folder.resolve(IMPORTED);
    boolean compiled = Files.exists(folder.resolve(WORLD)) || !Files.isDirectory(folder);
    return new Packs(compiled ? folder : builtIn, user);
  }

  private static Path userFolder(Map<String, String> environment, Path home) {
    String own = environment.getOrDefault(VARIABLE, "");
    if (!own.isEmpty()) {
      return Path.of(own);
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    Path base = data.isEmpty() ? home.resolve(".local").resolve("share") : Path.of(data);
    return base.resolve("sitrep");
  }

  /// The gazetteer Sitrep came with.
  public Path builtIn() {
    return folder.resolve(GAZETTEER);
  }

  /// The gazetteer that the user has imported, or may import.
  public Path imported() {
    return user.resolve(GAZETTEER);
  }

  /// Whether there is an imported one.
  public boolean isImported() {
    return Files.isRegularFile(imported());
  }

  /// The gazetteer in use.
  public Path gazetteer() {
    return isImported() ? imported() : builtIn();
  }

  /// Opens the knowledge with the gazetteer in use.
  ///
  /// @throws IOException if a pack is missing, unreadable or of another version
  public Knowledge open() throws IOException {
    return Knowledge.open(folder, gazetteer());
  }
}
