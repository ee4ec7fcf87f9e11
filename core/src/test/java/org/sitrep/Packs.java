package org.sitrep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.knowledge.Knowledge;

/// The knowledge the tests run with: the packs of this build.
public final class Packs {
  private static final class Holder {
    static final Knowledge KNOWLEDGE = open();

    private static Knowledge open() {
      try {
        return Knowledge.open(Path.of(System.getProperty("sitrep.knowledge")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Packs() {}

  public static Knowledge knowledge() {
    return Holder.KNOWLEDGE;
  }

  /// The languages that are read for claims.
  public static List<String> full() {
    return knowledge().tags().stream().filter(tag -> knowledge().language(tag).full()).toList();
  }

  /// An example line: what is expected, and the text.
  ///
  /// @param where file and line, for messages
  public record Example(String where, String expected, String text) {}

  /// The lines `expected :: text` of an example file of a language.
  public static List<Example> examples(String tag, String file) {
    Path path =
        Path.of(
            System.getProperty("sitrep.home"),
            "knowledge",
            "languages",
            tag,
            file + ".examples.txt");
    List<Example> examples = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(path)) {
        number++;
        int mark = line.indexOf("::");
        if (mark >= 0 && !line.startsWith("#")) {
          examples.add(
              new Example(
                  tag + "/" + file + ":" + number,
                  line.substring(0, mark).strip(),
                  line.substring(mark + 2).strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }
}
