package org.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitrep.pack.Fold;
import org.sitrep.pack.Hash;
import org.sitrep.pack.Romanisation;

final class RomanisationTest {
  private static final Romanisation RULES = new Romanisation(lines("romanisation.txt"));

  /// The lines of a file in sections, each after the name of its own.
  private static List<String> lines(String file) {
    List<String> lines = new ArrayList<>();
    String section = "";
    for (String raw : read(file)) {
      String text = raw.strip();
      if (text.startsWith("[")) {
        section = text.substring(1, text.length() - 1);
      } else if (!text.isEmpty() && !text.startsWith("#")) {
        lines.add(section + ": " + text);
      }
    }
    return lines;
  }

  private static List<String> read(String file) {
    try {
      return Files.readAllLines(
          Path.of(System.getProperty("sitrep.home"), "knowledge", "gazetteer", file));
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }

  private static List<List<String>> names(String section) {
    return lines("romanisation.examples.txt").stream()
        .filter(line -> line.startsWith(section + ": "))
        .map(line -> List.of(line.substring(section.length() + 2).split("; *")))
        .toList();
  }

  static List<List<String>> same() {
    return names("same");
  }

  static List<List<String>> different() {
    return names("different");
  }

  @ParameterizedTest
  @MethodSource("same")
  void spellingsOfOneNameMeet(List<String> spellings) {
    for (String one : spellings) {
      assertThat(spellings).allMatch(other -> meet(one, other), "meets " + one);
    }
  }

  @ParameterizedTest
  @MethodSource("different")
  void differentNamesDoNot(List<String> names) {
    assertThat(meet(names.getFirst(), names.getLast())).isFalse();
  }

  @Test
  void theReferenceIsLarge() {
    assertThat(same()).hasSizeGreaterThan(120);
    assertThat(different()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @MethodSource("same")
  void hashesAreThoseOfTheKeys(List<String> spellings) {
    for (String name : spellings) {
      List<Long> hashes =
          readings(name).map(reading -> RULES.skeleton(name, 0, name.length(), reading)).toList();
      for (Romanisation.Keys keys : RULES.keys(name)) {
        long skeleton = Fold.NAME.hash(keys.skeleton());
        assertThat(hashes).contains(skeleton);
        assertThat(Romanisation.chained(skeleton, keys.fine()))
            .isEqualTo(Hash.chain(skeleton, Fold.NAME.hash(keys.fineWord())));
      }
    }
  }

  @Test
  void aNameIsReadWhereItStands() {
    String text = "in Dayr az-Zawr, on";
    assertThat(RULES.skeleton(text, 3, 15, 0)).isEqualTo(RULES.skeleton("Deir ez-Zor", 0, 11, 0));
    assertThat(RULES.fine(text, 3, 15, 0)).isEqualTo(RULES.fine("Dayr az-Zawr", 0, 12, 0));
  }

  @Test
  void lettersWithoutRulesHaveNoKey() {
    assertThat(RULES.skeleton("\u5927\u962a", 0, 2, 0)).isZero();
    assertThat(RULES.keys("\u5927\u962a")).isEmpty();
    assertThat(RULES.keys("Route 66")).isEmpty();
    assertThat(RULES.keys("Aue")).isEmpty();
  }

  private static Stream<Integer> readings(String name) {
    return Stream.iterate(0, reading -> reading + 1)
        .limit(Romanisation.READINGS)
        .takeWhile(reading -> RULES.skeleton(name, 0, name.length(), reading) != 0);
  }

  private static boolean meet(String one, String other) {
    List<Romanisation.Keys> stored = RULES.keys(other);
    return readings(one)
        .anyMatch(
            reading -> {
              long skeleton = RULES.skeleton(one, 0, one.length(), reading);
              long heard = RULES.fine(one, 0, one.length(), reading);
              return stored.stream()
                  .filter(keys -> Fold.NAME.hash(keys.skeleton()) == skeleton)
                  .anyMatch(
                      keys ->
                          Romanisation.distance(heard, keys.fine()) <= Romanisation.limit(heard));
            });
  }
}
