package org.sitrep.app.evaluate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sitrep.app.read.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/// Reads gold files, JSON Lines in UTF-8. A line that is not of the format is told and left out.
final class GoldReader<R> {
  private static final int MOST_TOLD = 20;

  private final Function<GoldRecord, R> format;
  private final List<Item<R>> items = new ArrayList<>();
  private final List<GoldProblem> problems = new ArrayList<>();
  private int refused;

  GoldReader(Function<GoldRecord, R> format) {
    this.format = format;
  }

  List<Item<R>> items() {
    return List.copyOf(items);
  }

  List<GoldProblem> problems() {
    return List.copyOf(problems);
  }

  /// How many lines were left out.
  int refused() {
    return refused;
  }

  void read(String file) {
    int before = items.size();
    int refusedBefore = refused;
    try {
      lines(file, Files.readAllBytes(Path.of(file)));
    } catch (NoSuchFileException e) {
      tell(Where.file(file), "no such file", "Maybe check the spelling of the path.");
      return;
    } catch (IOException | OutOfMemoryError e) {
      String reason = String.valueOf(e.getMessage());
      tell(Where.file(file), "cannot be read (" + reason + ")", "A gold file is JSON Lines.");
      return;
    }
    int told = refused - refusedBefore - MOST_TOLD;
    if (told > 0) {
      String what = told + " further lines could not be read either";
      tell(Where.file(file), what, "Maybe it is the gold of another task.");
    }
    if (items.size() == before && refused == refusedBefore) {
      tell(Where.file(file), "is empty", "Maybe fetch it again.");
    }
  }

  private void lines(String file, byte[] bytes) {
    int number = 0;
    int refusedBefore = refused;
    for (int from = 0; from < bytes.length; number++) {
      int end = from;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      Where where = new Where(file, number + 1);
      try {
        line(where, ByteBuffer.wrap(bytes, from, end - from));
      } catch (BadGold e) {
        refused++;
        if (refused - refusedBefore <= MOST_TOLD) {
          tell(where, e.what(), e.advice());
        }
      }
      from = end + 1;
    }
  }

  private void line(Where where, ByteBuffer bytes) {
    String line = decode(bytes);
    if (where.line() == 1 && line.startsWith("\ufeff")) {
      line = line.substring(1);
    }
    if (!line.isBlank()) {
      items.add(new Item<>(where, format.apply(parse(line))));
    }
  }

  private static String decode(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new BadGold("is not UTF-8", "Maybe convert the file.");
    }
  }

  private static GoldRecord parse(String line) {
    try {
      return new GoldRecord(JsonMapper.shared().readTree(line));
    } catch (JacksonException e) {
      TokenStreamLocation location = e.getLocation();
      int column = location == null ? 0 : location.getColumnNr();
      throw new BadGold(
          "is no JSON object (column " + column + ": " + e.getOriginalMessage() + ")",
          "Maybe the line was cut: JSON Lines has one whole object a line.");
    }
  }

  private void tell(Where where, String what, String advice) {
    problems.add(new GoldProblem(where, what, advice));
  }
}
