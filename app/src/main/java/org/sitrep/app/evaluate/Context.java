package org.sitrep.app.evaluate;

import org.sitrep.model.Span;

/// Words with what stands around them.
final class Context {
  private static final int AROUND = 45;

  private Context() {}

  /// The words in brackets, on one line.
  static String of(String text, Span span) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    String marked =
        text.substring(from, span.start())
            + "["
            + span.of(text)
            + "]"
            + text.substring(span.end(), to);
    return marked.replaceAll("\\s+", " ").strip();
  }
}
