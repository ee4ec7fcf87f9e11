package org.sitrep.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.app.evaluate.TextReport;
import org.sitrep.knowledge.Knowledge;
import picocli.CommandLine.Command;

/// `sitrep languages`.
@Command(
    name = "languages",
    description = "Prints what each language pack covers: words and phrases by feature.")
final class LanguagesCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs;

  LanguagesCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.inputs = new Inputs(root);
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = inputs.knowledge();
    String text = TextReport.of(List.of(LanguageCoverage.table(knowledge)));
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return Outcome.ALL_READ;
  }
}
