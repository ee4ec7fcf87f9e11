package org.sitrep.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.sitrep.app.write.OntologyPage;
import picocli.CommandLine.Command;

/// `sitrep ontology`.
@Command(
    name = "ontology",
    description = "Prints the event types with their roles and codes, as docs/ontology.md.")
final class OntologyCommand implements Callable<Integer> {
  private final Console console;
  private final Inputs inputs;

  OntologyCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.inputs = new Inputs(root);
  }

  @Override
  public Integer call() throws IOException {
    String page = OntologyPage.of(inputs.knowledge().ontology());
    console.out().write(page.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return Outcome.ALL_READ;
  }
}
