package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/// Writes a report for people: a table each, then the examples.
public final class TextReport {
  private static final int GAP = 2;

  private final StringBuilder out = new StringBuilder();

  private TextReport() {}

  /// @param errors how many examples of each kind of error to give
  public static String of(Evaluation evaluation, Report report, int errors) {
    TextReport text = new TextReport();
    text.out.append(report.task()).append(": ").append(evaluation.records()).append(" records");
    if (evaluation.refused() > 0) {
      text.out.append(", ").append(evaluation.refused()).append(" left out");
    }
    text.out.append('\n');
    report.tables().forEach(text::table);
    text.examples(report.examples(), errors);
    return text.out.toString();
  }

  /// Tables alone.
  public static String of(List<Table> tables) {
    TextReport text = new TextReport();
    tables.forEach(text::table);
    return text.out.toString();
  }

  private void table(Table table) {
    if (table.rows().isEmpty()) {
      return;
    }
    List<List<String>> lines = new ArrayList<>();
    Row first = table.rows().getFirst();
    List<String> head = new ArrayList<>(first.labels().keySet());
    head.addAll(first.figures().keySet());
    lines.add(head);
    for (Row row : table.rows()) {
      List<String> line = new ArrayList<>(row.labels().values());
      row.figures().values().forEach(figure -> line.add(text(figure)));
      lines.add(line);
    }
    out.append('\n').append(table.name()).append('\n');
    int labels = first.labels().size();
    lines.forEach(line -> line(line, widths(lines), labels));
  }

  private static int[] widths(List<List<String>> lines) {
    int[] widths = new int[lines.getFirst().size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    return widths;
  }

  /// Labels stand to the left of their columns, figures to the right.
  private void line(List<String> cells, int[] widths, int labels) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      int room = widths[i] - cells.get(i).length();
      line.repeat(" ", GAP + (i < labels ? 0 : room)).append(cells.get(i));
      line.repeat(" ", i < labels ? room : 0);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static String text(Figure figure) {
    return switch (figure) {
      case Figure.Count count -> Long.toString(count.value());
      case Figure.Share share -> decimals(share.value(), "%.3f");
      case Figure.Amount amount -> decimals(amount.value(), "%.1f");
    };
  }

  private static String decimals(OptionalDouble value, String format) {
    return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "-";
  }

  private void examples(List<Example> examples, int most) {
    if (most == 0) {
      return;
    }
    Map<String, List<Example>> byKind = new LinkedHashMap<>();
    examples.forEach(e -> byKind.computeIfAbsent(e.kind(), k -> new ArrayList<>()).add(e));
    byKind.forEach(
        (kind, all) -> {
          out.append('\n').append(kind).append(" (").append(all.size()).append(")\n");
          all.stream().limit(most).forEach(this::example);
        });
  }

  private void example(Example example) {
    out.append("  ").append(example.where()).append("  ").append(example.context());
    if (!example.wanted().isEmpty()) {
      out.append("  gold: ").append(example.wanted());
    }
    if (!example.got().isEmpty()) {
      out.append("  ours: ").append(example.got());
    }
    example.km().ifPresent(km -> out.append(String.format(Locale.ROOT, "  %.0f km apart", km)));
    out.append('\n');
  }
}
