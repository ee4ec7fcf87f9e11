package org.sitrep.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.sitrep.app.read.ReadArticles;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Picture;
import org.sitrep.picture.Teller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `sitrep report`.
@Command(name = "report", description = "Prints the situation report.")
final class ReportCommand implements Callable<Integer> {
  /// How the report is written.
  enum Format {
    text,
    markdown,
    html
  }

  private final Console console;

  @Mixin private final Inputs inputs;

  @Mixin private final Since since = new Since();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "Language of the report: en, nb or sv. Default: ${DEFAULT-VALUE}.")
  private String language;

  ReportCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.inputs = new Inputs(root);
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = inputs.knowledge();
    Teller teller = since.of(Tellers.of(knowledge, language));
    ReadArticles read = inputs.read(knowledge, console);
    if (read.articles().isEmpty()) {
      return Outcome.of(read);
    }
    Analysis analysis = new Analysis(knowledge);
    Picture picture = analysis.picture(read);
    Inputs.tell(analysis.problems(), console);
    console.out().write(render(teller, picture).getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return Outcome.of(read, analysis);
  }

  private String render(Teller teller, Picture picture) {
    return switch (format) {
      case text -> teller.text(picture, console.terminal().getAsBoolean());
      case markdown -> teller.markdown(picture);
      case html -> teller.page(picture);
    };
  }
}
