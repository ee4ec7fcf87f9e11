package org.sitrep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.app.room.Annotating;
import org.sitrep.app.room.Copies;
import org.sitrep.app.write.JsonLines;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Story;
import org.sitrep.story.Stories;
import org.sitrep.story.StoryFormer;
import org.sitrep.story.StoryStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `sitrep stories`.
@Command(
    name = "stories",
    description = "Prints which articles belong together, one JSON object a story.",
    footer = {"", "Stories are printed as soon as nothing that comes can belong to them."})
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
    StoryStream stories = new StoryFormer(knowledge).stream(this::write);
    try (Annotating annotating = new Annotating(knowledge)) {
      Streaming streaming = new Streaming(annotating, stories, new Copies(knowledge), console);
      inputs.read(knowledge, console, streaming.receiver());
      streaming.finish();
      return streaming.isTroubled() ? Outcome.SOME_REFUSED : Outcome.ALL_READ;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      console.out().flush();
    }
  }

  private void write(Stories done) {
    try {
      List<Story> sorted = done.stories().stream().sorted(StoryFormer.byFirstDay()).toList();
      JsonLines.stories(console.out(), sorted, explain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
