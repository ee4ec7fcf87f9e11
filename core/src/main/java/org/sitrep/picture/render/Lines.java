package org.sitrep.picture.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.picture.report.Report.Evidence;
import org.sitrep.picture.report.Report.Happening;
import org.sitrep.picture.report.Report.SourceEntry;
import org.sitrep.picture.report.Report.Value;
import org.sitrep.picture.report.Report.Voice;
import org.sitrep.picture.wording.Wording;

/// The single lines that text and Markdown have in common.
final class Lines {
  private static final int MOST_VOICES = 5;

  private final Wording wording;

  Lines(Wording wording) {
    this.wording = wording;
  }

  /// Numbers of sources: `[1, 4]`.
  static String numbers(List<Integer> sources) {
    return sources.isEmpty()
        ? ""
        : sources.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
  }

  /// What stands beside a statement: when, where, the dead, how well supported and by whom.
  String facts(Happening happening) {
    return dotted(
        happening.date(),
        happening.place(),
        happening.toll(),
        wording.phrase(
            "support", Map.of("status", happening.statusLabel(), "origins", happening.origins())));
  }

  /// The parts that are not empty, with dots between them.
  static String dotted(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00b7 "));
  }

  /// Who says the quoted words, and how firmly.
  String voice(Evidence evidence) {
    return dotted(evidence.language(), evidence.chain(), evidence.firmness());
  }

  /// A value with who says it.
  String value(Value value) {
    return dotted(value.amount(), value.date(), value.evidence().chain());
  }

  /// What is known of a source.
  String source(SourceEntry source) {
    return dotted(
        source.outlet().orElse(""),
        source.languageName(),
        source.published(),
        source.name().equals(source.article()) ? "" : source.article());
  }

  /// Whom a source cites.
  String voices(SourceEntry source) {
    String names =
        source.voices().stream()
            .limit(MOST_VOICES)
            .map(Voice::chain)
            .collect(Collectors.joining("; "));
    return names.isEmpty() ? "" : wording.phrase("source.cites", Map.of("voices", names));
  }
}
