package org.sitrep.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sitrep.app.read.EarlierRun;
import org.sitrep.picture.Teller;
import picocli.CommandLine.Option;

/// What every command that writes reports takes to tell what is new.
final class Since {
  @Option(
      names = "--since",
      paramLabel = "DIR",
      description = "Folder of an earlier build; the report also says what is new since then.")
  private Path folder;

  /// The teller, told of the earlier run if there is one.
  ///
  /// @throws Failure if the folder is not what a build wrote
  Teller of(Teller teller) {
    return Optional.ofNullable(folder).map(run -> since(teller, run)).orElse(teller);
  }

  private static Teller since(Teller teller, Path run) {
    try {
      return teller.since(EarlierRun.read(run));
    } catch (IOException e) {
      throw new Failure(
          run
              + " cannot be compared with: "
              + Inputs.firstLine(e)
              + ". Maybe name the folder of an earlier `sitrep build`.");
    }
  }
}
