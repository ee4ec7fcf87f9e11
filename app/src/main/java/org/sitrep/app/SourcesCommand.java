package org.sitrep.app;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.app.watch.CheckTable;
import org.sitrep.app.watch.SourceCheck;
import org.sitrep.app.watch.Sources;
import org.sitrep.claim.Annotator;
import org.sitrep.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sitrep sources`: nothing by itself, one of its own commands must follow.
@Command(
    name = "sources",
    synopsisSubcommandLabel = "COMMAND",
    description = "Tells what sources yield before they are watched.")
final class SourcesCommand implements Runnable {
  private final Console console;
  private final SitrepCommand root;

  @Spec private CommandSpec spec;

  SourcesCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.root = root;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is missing: check.");
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Polls every source once, as politely as watching does, and shows what it yields and",
        "what is wrong; the exit status is 1 if some could not be read. Nothing is stored."
      })
  int check(
      @Parameters(paramLabel = "SOURCES", description = "The list of sources, in YAML.") Path list)
      throws IOException, InterruptedException {
    Sources sources = SourceList.read(list);
    Knowledge knowledge = new Inputs(root).knowledge();
    Annotator annotator = new Annotator(knowledge);
    List<SourceCheck.Row> rows;
    try (Store store = SqliteStore.temporary()) {
      rows =
          SourceCheck.run(
              sources,
              store.watching(),
              SourceList.setting(knowledge),
              article -> annotator.annotate(article).language());
    }
    Writer out = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    CheckTable.write(rows, out);
    out.flush();
    return rows.stream().allMatch(SourceCheck.Row::good) ? Outcome.ALL_READ : Outcome.SOME_REFUSED;
  }
}
