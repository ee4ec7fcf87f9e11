package org.sitrep.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sitrep.app.evaluate.Evaluation;
import org.sitrep.app.evaluate.JsonReport;
import org.sitrep.app.evaluate.Report;
import org.sitrep.app.evaluate.Setting;
import org.sitrep.app.evaluate.Task;
import org.sitrep.app.evaluate.Tasks;
import org.sitrep.app.evaluate.TextReport;
import org.sitrep.app.write.JsonLines;
import org.sitrep.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sitrep evaluate`.
@Command(
    name = "evaluate",
    description = "Scores what Sitrep reads against files that people marked.",
    footer = {"", "Without a task it lists the tasks. docs/guide.md has the formats of the files."})
final class EvaluateCommand implements Callable<Integer> {
  /// How the scores are written.
  enum Format {
    text,
    json
  }

  private final Console console;
  private final SitrepCommand root;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "TASK", description = "What to score.")
  private Optional<String> name = Optional.empty();

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "GOLD",
      description = "Files of the task's format, JSON Lines.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private Format format;

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Adds that many examples of each kind of error.")
  private int errors;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of gold that does not say its own.")
  private Optional<String> language = Optional.empty();

  @Option(
      names = "--documents",
      description = "Names: scores runs of twenty sentences as articles, too.")
  private boolean documents;

  @Option(
      names = "--peaceful",
      paramLabel = "FILE",
      description = "Parallel: stories that tell of no violence, an id a line.")
  private Optional<Path> peaceful = Optional.empty();

  EvaluateCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Task<?> task = task();
    check(task);
    Knowledge knowledge = new Inputs(root).knowledge();
    Evaluation evaluation = Evaluation.of(task, files, setting(knowledge));
    evaluation.problems().forEach(problem -> console.err().println(problem.line()));
    if (evaluation.report().isEmpty()) {
      console.err().println("sitrep: nothing could be scored.");
    }
    console.err().flush();
    if (evaluation.report().isPresent()) {
      write(evaluation, evaluation.report().get());
    }
    return evaluation.problems().isEmpty() ? Outcome.ALL_READ : Outcome.SOME_REFUSED;
  }

  private Task<?> task() {
    String wanted = name.orElse("");
    return Tasks.named(wanted)
        .orElseThrow(
            () ->
                wrong(
                    (wanted.isEmpty() ? "A task is missing." : "There is no task " + wanted + ".")
                        + " The tasks are:\n"
                        + list()));
  }

  private static String list() {
    return Tasks.all().stream()
        .map(task -> "  " + task.name() + ": " + task.about())
        .collect(Collectors.joining("\n"));
  }

  private void check(Task<?> task) {
    if (files.isEmpty()) {
      throw wrong("A gold file is missing.");
    }
    if (errors < 0) {
      throw wrong("--errors takes a number from 0 on.");
    }
    if (documents && !task.joinsSentences()) {
      throw wrong("The task " + task.name() + " knows no --documents.");
    }
    if (peaceful.isPresent() && !task.asksForPeaceful()) {
      throw wrong("The task " + task.name() + " knows no --peaceful.");
    }
  }

  private Setting setting(Knowledge knowledge) {
    Set<String> languages = new HashSet<>(knowledge.tags());
    if (language.isPresent() && !languages.contains(language.get())) {
      throw wrong(
          "The language "
              + language.get()
              + " is not read. Try one of: "
              + String.join(", ", knowledge.tags())
              + ".");
    }
    return Setting.of(knowledge, language, documents).withPeaceful(peacefulStories());
  }

  private Set<String> peacefulStories() {
    if (peaceful.isEmpty()) {
      return Set.of();
    }
    try {
      return Files.readAllLines(peaceful.get()).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw wrong("The file " + peaceful.get() + " cannot be read: " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void write(Evaluation evaluation, Report report) throws IOException {
    switch (format) {
      case text -> {
        String text = TextReport.of(evaluation, report, errors);
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
      }
      case json -> {
        JsonLines.document(
            console.out(), json -> JsonReport.write(json, evaluation, report, errors));
        console.out().write('\n');
      }
    }
    console.out().flush();
  }
}
