package org.sitrep.compiler.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What goes in comes out in order, however small the memory.
class SorterTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {256, 4096, 1 << 20})
  void recordsComeBackInOrder(int memory) throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    Sorter sorter = new Sorter(folder, "run", memory);
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      int key = random.nextInt(700);
      int value = random.nextInt(1000);
      sorter.add(key, ByteBuffer.allocate(4).putInt(value).array(), 4);
      expected.add(String.format(Locale.ROOT, "%05d %05d", key, value));
    }
    Collections.sort(expected);

    List<String> sorted = new ArrayList<>();
    try (Sorter.Cursor cursor = sorter.sort()) {
      while (cursor.next()) {
        int value = ByteBuffer.wrap(cursor.record(), 0, cursor.length()).getInt();
        sorted.add(String.format(Locale.ROOT, "%05d %05d", cursor.key(), value));
      }
    }

    assertThat(sorted).isEqualTo(expected);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void nothingSortsToNothing() throws IOException {
    try (Sorter.Cursor cursor = new Sorter(folder, "run", 64).sort()) {
      assertThat(cursor.next()).isFalse();
    }
  }
}
