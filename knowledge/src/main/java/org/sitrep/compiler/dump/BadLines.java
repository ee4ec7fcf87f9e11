package org.sitrep.compiler.dump;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts bad lines by reason, and remembers the first few of each.
public final class BadLines {
  private static final int NAMED = 3;

  /// The bad lines of one reason.
  ///
  /// @param first up to three of them, as `file:line`
  public record Count(BadLine.Reason reason, long lines, List<String> first) {
    public Count {
      first = List.copyOf(first);
    }
  }

  private final Map<BadLine.Reason, Long> counts = new EnumMap<>(BadLine.Reason.class);
  private final Map<BadLine.Reason, List<String>> named = new EnumMap<>(BadLine.Reason.class);

  /// Counts a line.
  public void add(BadLine.Reason reason, String file, long line) {
    counts.merge(reason, 1L, Long::sum);
    List<String> first = named.computeIfAbsent(reason, r -> new ArrayList<>());
    if (first.size() < NAMED) {
      first.add(file + ":" + line);
    }
  }

  /// Counts all that another has counted.
  void addAll(BadLines other) {
    other.counts.forEach((reason, count) -> counts.merge(reason, count, Long::sum));
    other.named.forEach(
        (reason, lines) -> {
          List<String> first = named.computeIfAbsent(reason, r -> new ArrayList<>());
          lines.stream().limit(NAMED - first.size()).forEach(first::add);
        });
  }

  /// What was counted, by reason.
  public List<Count> all() {
    return counts.entrySet().stream()
        .map(
            entry ->
                new Count(
                    entry.getKey(),
                    entry.getValue(),
                    named.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }
}
