package org.sitrep.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Prints the scores of the demo corpus and everything that was missed, for whoever mends it.
public final class Misses {
  private Misses() {}

  /// Prints to standard output.
  ///
  /// @param args kinds to print the misses of; all if there are none
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Score> scores =
        Scorer.score(
            Pipeline.samplesPicture(Pipeline.knowledge()),
            Expectations.read(Pipeline.samples().resolve("expected.jsonl")));
    out.print(Scorer.table(scores));
    for (Score score : scores) {
      if (args.length == 0 || List.of(args).contains(score.kind())) {
        out.println();
        out.println("missed: " + score.kind());
        score.misses().forEach(miss -> out.println("  " + miss));
      }
    }
  }
}
