package org.sitrep.app.evaluate;

import java.util.List;

/// What a task scored.
///
/// @param task its name
/// @param tables the scores
/// @param examples everything that went wrong, in the order of the gold
public record Report(String task, List<Table> tables, List<Example> examples) {
  public Report {
    tables = List.copyOf(tables);
    examples = List.copyOf(examples);
  }
}
