package org.sitrep.app;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sitrep.app.read.ReadArticles;
import org.sitrep.app.write.PictureFiles;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Picture;
import org.sitrep.picture.Teller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `sitrep build`.
@Command(
    name = "build",
    description = "Reads everything and writes the whole picture as files.",
    footer = {
      "",
      "Writes articles.jsonl, stories.jsonl, events.jsonl, figures.jsonl, control.jsonl,",
      "warnings.jsonl, map.geojson, events.csv, sitrep.md and sitrep.html into the folder.",
      "Nothing is written if no article could be read."
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final Inputs inputs;

  @Mixin private final Since since = new Since();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder to write into; made if missing.")
  private Path out;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = "en",
      description = "Language of the report and the page: en, nb or sv. Default: ${DEFAULT-VALUE}.")
  private String language;

  BuildCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.inputs = new Inputs(root);
  }

  @Override
  public Integer call() {
    Knowledge knowledge = inputs.knowledge();
    Teller teller = since.of(Tellers.of(knowledge, language));
    ReadArticles read = inputs.read(knowledge, console);
    if (read.articles().isEmpty()) {
      return Outcome.of(read);
    }
    Analysis analysis = new Analysis(knowledge);
    Picture picture = analysis.picture(read);
    Inputs.tell(analysis.problems(), console);
    try {
      new PictureFiles(knowledge, teller).write(picture, out);
    } catch (NotDirectoryException e) {
      throw new Failure(out + " is a file. Maybe name another folder with --out.");
    } catch (IOException e) {
      throw new Failure(
          "cannot write into "
              + out
              + " ("
              + e.getMessage()
              + "). Maybe check its permissions and the free space.");
    }
    return Outcome.of(read, analysis);
  }
}
