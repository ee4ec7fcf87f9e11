package org.sitrep.app.archive;

import java.util.List;
import java.util.Optional;

/// The words of an agency's item and what stands around them.
///
/// @param dateline where and when it was written, as printed before the first words
record Content(
    Optional<String> title,
    String text,
    List<String> captions,
    List<String> authors,
    Optional<String> agency,
    Optional<String> dateline) {
  private static final String DASHES = "-\u2013\u2014:";

  static Content of(MarkupText text) {
    return new Content(
        Optional.empty(),
        text.text(),
        text.captions(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /// The text with its dateline before it, as readers see it, unless it begins with it.
  ///
  /// @param told the dateline that is told elsewhere
  String withDateline(Optional<String> told) {
    String line = told.or(() -> dateline).map(String::strip).orElse("");
    if (line.isEmpty() || text.startsWith(line)) {
      return text;
    }
    boolean dashed = DASHES.indexOf(line.charAt(line.length() - 1)) >= 0;
    return line + (dashed ? " " : " \u2013 ") + text;
  }
}
