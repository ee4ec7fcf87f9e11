package org.sitrep.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sitrep.app.read.ReadArticles;
import org.sitrep.app.write.JsonLines;
import org.sitrep.claim.Annotator;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `sitrep annotate`.
@Command(
    name = "annotate",
    description = "Prints what was read out of each article, one JSON object a line.")
final class AnnotateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final Inputs inputs;

  @Option(
      names = "--explain",
      description = "Adds the reasons: why each name was taken for the place it was taken for.")
  private boolean explain;

  AnnotateCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.inputs = new Inputs(root);
  }

  @Override
  public Integer call() throws IOException {
    Knowledge knowledge = inputs.knowledge();
    ReadArticles read = inputs.read(knowledge, console);
    Analysis analysis = new Analysis(knowledge);
    List<AnnotatedArticle> articles = analysis.articles(read);
    Inputs.tell(analysis.problems(), console);
    if (explain) {
      Annotator annotator = new Annotator(knowledge);
      JsonLines.articles(console.out(), articles, knowledge, annotator::explainPlaces);
    } else {
      JsonLines.articles(console.out(), articles, knowledge);
    }
    console.out().flush();
    return Outcome.of(read, analysis);
  }
}
