package org.sitrep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import org.sitrep.app.gazetteer.Packs;
import org.sitrep.app.read.ArticleInputs;
import org.sitrep.app.read.Problem;
import org.sitrep.app.read.ReadArticles;
import org.sitrep.app.read.Receiver;
import org.sitrep.knowledge.Knowledge;
import picocli.CommandLine.Parameters;

/// What every command that reads articles takes from its command line.
final class Inputs {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Files, folders (searched through) or - for standard input.")
  List<String> paths;

  private final SitrepCommand root;

  Inputs(SitrepCommand root) {
    this.root = root;
  }

  /// Opens the knowledge.
  ///
  /// @throws Failure if it is not where it should be
  Knowledge knowledge() {
    Packs packs = root.packs();
    try {
      return packs.open();
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(
          "the knowledge in "
              + packs.folder()
              + " cannot be opened: "
              + firstLine(e)
              + (packs.isImported()
                  ? " Maybe import the gazetteer again, or try: sitrep knowledge reset"
                  : " Maybe give its folder with --knowledge, or build it with: mvn package"));
    }
  }

  /// What an exception says, in one line.
  static String firstLine(Exception e) {
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }

  /// Reads the inputs and tells the problems.
  ReadArticles read(Knowledge knowledge, Console console) {
    ReadArticles read =
        new ArticleInputs(new HashSet<>(knowledge.tags()), console.in()).read(paths);
    tell(read.problems(), console);
    return read;
  }

  /// Reads the inputs, handing over what is found as it is read.
  void read(Knowledge knowledge, Console console, Receiver receiver) {
    new ArticleInputs(new HashSet<>(knowledge.tags()), console.in()).read(paths, receiver);
  }

  /// Tells problems, a line each.
  static void tell(List<Problem> problems, Console console) {
    problems.forEach(problem -> console.err().println(problem.line()));
    console.err().flush();
  }
}
