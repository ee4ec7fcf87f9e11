package org.sitrep.app.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitrep.app.store.Reading;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.Picture;

/// A program that is killed loses nothing it was told is stored.
class CrashTest {
  private static final int ROUNDS = 3;
  private static final int LONGEST_MILLIS = 500;

  @TempDir Path folder;

  @Test
  void everyAcknowledgedArticleIsThereAfterKills() throws Exception {
    Path file = folder.resolve("s.sitrep");
    SplittableRandom random = new SplittableRandom(20261122);
    Wire wire = Wire.open();
    int acknowledged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      acknowledged = Math.max(acknowledged, runAndKill(file, random.nextInt(LONGEST_MILLIS)));
      try (SqliteStore store = SqliteStore.open(file)) {
        assertThat(store.check()).isEmpty();
        List<String> ids = Wire.read(store).stream().map(AnnotatedArticle::id).toList();
        assertThat(ids).doesNotHaveDuplicates().containsAll(ids(wire, acknowledged));
      }
    }
    derivesWhatABuildWould(wire, file);
  }

  private static List<String> ids(Wire wire, int count) {
    return wire.readings(0, count).stream().map(Reading::source).map(a -> a.id()).toList();
  }

  private static void derivesWhatABuildWould(Wire wire, Path file) {
    try (SqliteStore store = SqliteStore.open(file)) {
      Picture picture = wire.derive(store);
      assertThat(picture).isEqualTo(wire.built(store));
      List<String> ids = picture.events().stream().map(Event::id).toList();
      assertThat(store.eventsById(ids).stream().map(kept -> kept.value()))
          .isEqualTo(picture.events());
      assertThat(store.check()).isEmpty();
    }
  }

  /// The number of articles that the program said were stored before it was killed.
  private int runAndKill(Path file, int millis) throws IOException, InterruptedException {
    Path said = Files.writeString(folder.resolve("said"), "");
    Process process = start(file, said);
    while (process.isAlive() && Files.size(said) == 0) {
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    assertThat(process.waitFor()).isNotZero();
    return Files.readString(said, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("took ") && line.endsWith("."))
        .mapToInt(line -> Integer.parseInt(line.substring(5, line.length() - 1)))
        .max()
        .orElse(0);
  }

  private static Process start(Path file, Path said) throws IOException {
    List<String> command =
        Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "-Dsitrep.knowledge=" + System.getProperty("sitrep.knowledge"),
                "-Dsitrep.samples=" + System.getProperty("sitrep.samples"),
                Child.class.getName(),
                file.toString())
            .toList();
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(said.toFile())
        .start();
  }

  /// Takes articles and puts pictures until it is killed.
  static final class Child {
    private static final int BATCH = 3;

    private Child() {}

    public static void main(String[] args) throws IOException {
      Wire wire = Wire.open();
      try (SqliteStore store = SqliteStore.open(Path.of(args[0]))) {
        int taken = (int) store.state().articles();
        for (int round = 0; ; round++) {
          store.take(wire.readings(taken, taken + BATCH), "test");
          taken += BATCH;
          System.out.println("took " + taken + ".");
          if (round % 3 == 2) {
            wire.derive(store);
          }
        }
      }
    }
  }
}
