package org.sitrep.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sitrep.app.read.ReadArticles;
import org.sitrep.app.write.JsonLines;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.story.Stories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `sitrep stories`.
@Command(
    name = "stories",
    description = "Prints which articles belong together, one JSON object a story.")
final class StoriesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final Inputs inputs;

  @Option(
      names = "--explain",
      description = "Adds the reasons: what the articles of each story have in common.")
  private boolean explain;

  StoriesCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.inputs = new Inputs(root);
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = inputs.knowledge();
    ReadArticles read = inputs.read(knowledge, console);
    Analysis analysis = new Analysis(knowledge);
    Stories stories = analysis.stories(read);
    Inputs.tell(analysis.problems(), console);
    JsonLines.stories(console.out(), stories.stories(), explain);
    console.out().flush();
    return Outcome.of(read, analysis);
  }
}
