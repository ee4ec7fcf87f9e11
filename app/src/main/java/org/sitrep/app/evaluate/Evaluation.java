package org.sitrep.app.evaluate;

import java.util.List;
import java.util.Optional;

/// What came of scoring gold files.
///
/// @param report empty if no line could be scored
/// @param records how many lines were scored
/// @param refused how many could not be
/// @param problems what is wrong with those, and with files
public record Evaluation(
    Optional<Report> report, int records, int refused, List<GoldProblem> problems) {
  public Evaluation {
    problems = List.copyOf(problems);
  }

  /// Reads files and scores what could be read of them.
  public static <R> Evaluation of(Task<R> task, List<String> files, Setting setting) {
    GoldReader<R> reader = new GoldReader<>(line -> task.read(line, setting));
    files.forEach(reader::read);
    List<Item<R>> gold = reader.items();
    Optional<Report> report =
        gold.isEmpty() ? Optional.empty() : Optional.of(task.score(gold, setting));
    return new Evaluation(report, gold.size(), reader.refused(), reader.problems());
  }
}
