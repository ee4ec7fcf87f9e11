package org.sitrep.compiler.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lines come whole, whatever they end with and however long they are.
class LinesTest {
  @Test
  void endsAndMarksAreNoPartOfALine() throws IOException {
    assertThat(read("\uFEFFone\r\ntwo\n\nfour")).containsExactly("one", "two", "", "four");
    assertThat(read("one\n")).containsExactly("one");
    assertThat(read("")).isEmpty();
  }

  @Test
  void aLineBeyondMeasureIsPassedOver() throws IOException {
    String endless = "x".repeat(5 * Lines.LONGEST);

    assertThat(read("a\n" + endless + "\nb\n")).containsExactly("a", "TOO LONG", "b");
    assertThat(read("a\n" + endless)).containsExactly("a", "TOO LONG");
    assertThat(read("x".repeat(Lines.LONGEST) + "\n").getFirst()).hasSize(Lines.LONGEST);
    assertThat(read("x".repeat(Lines.LONGEST + 1) + "\n")).containsExactly("TOO LONG");
  }

  @Test
  void manyLinesCrossTheBuffersEnd() throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      String line = "line " + i + " æøå".repeat(i % 30);
      expected.add(line);
      text.append(line).append('\n');
    }

    assertThat(read(text.toString())).isEqualTo(expected);
  }

  private static List<String> read(String text) throws IOException {
    InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
    Lines lines = new Lines(in);
    List<String> read = new ArrayList<>();
    while (lines.next()) {
      int length = lines.to() - lines.from();
      String line = new String(lines.bytes(), lines.from(), length, UTF_8);
      read.add(lines.tooLong() ? "TOO LONG" : line);
      assertThat(lines.number()).isEqualTo(read.size());
    }
    return read;
  }
}
