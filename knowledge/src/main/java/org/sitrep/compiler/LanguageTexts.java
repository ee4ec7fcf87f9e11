package org.sitrep.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.compiler.TextFile.Line;

/// All that the folder of one language says in that language, for learning what it looks like:
/// running text as it stands, and the words of its lists, each with the weight at which it is to be
/// counted.
final class LanguageTexts {
  /// A piece of text.
  ///
  /// @param running whether words follow each other in it as they do in news
  record Passage(String text, double weight, boolean running) {}

  private static final List<String> EXAMPLES =
      List.of("events", "attribution", "time", "quantities", "boilerplate");
  private static final List<String> LABELS = List.of("report", "interface");
  private static final List<String> WORDS_FIRST = List.of("events", "attribution", "people");
  private static final List<String> WORDS_SECOND =
      List.of("quantities", "time", "places", "concepts");

  private static final double FREQUENT = 200;
  private static final double FREQUENT_RANK = 12;
  private static final double FUNCTION = 0.3;
  private static final double LABEL = 0.3;
  private static final double LISTED = 0.03;

  private final Path folder;
  private final List<Passage> passages = new ArrayList<>();

  private LanguageTexts(Path folder) {
    this.folder = folder;
  }

  /// Reads the folder.
  static List<Passage> read(Path folder) throws IOException {
    LanguageTexts texts = new LanguageTexts(folder);
    texts.running();
    texts.labels();
    texts.frequent();
    texts.listed();
    return texts.passages;
  }

  private TextFile file(String name) throws IOException {
    return TextFile.read(folder.resolve(name + ".txt"));
  }

  private void running() throws IOException {
    for (Line line : file("prose").lines()) {
      passages.add(new Passage(line.text(), 1, true));
    }
    for (String name : EXAMPLES) {
      for (Line line : file(name + ".examples").lines()) {
        int begin = line.text().indexOf(" :: ");
        String text = line.text().substring(begin < 0 ? 0 : begin + 4);
        passages.add(new Passage(text.replace("[", "").replace("]", ""), 1, true));
      }
    }
  }

  private void labels() throws IOException {
    for (String name : LABELS) {
      for (Line line : file(name).lines()) {
        String text = line.text().substring(line.text().indexOf(':') + 1);
        add(text.replaceAll("\\{[^}]*}", " , ").replaceAll("[\\[\\]|]+", " , "), LABEL);
      }
    }
  }

  private void add(String text, double weight) {
    passages.add(new Passage(text, weight, false));
  }

  /// Words that open the list are the commonest; their counts fall with their rank.
  private void frequent() throws IOException {
    int rank = 0;
    for (Line line : file("frequent").lines()) {
      for (String word : line.text().split("\\s+")) {
        add(word, FREQUENT / (FREQUENT_RANK + rank++));
      }
    }
    for (Line line : file("words").lines()) {
      TextFile.list(line.text()).forEach(word -> add(word, FUNCTION));
    }
  }

  private void listed() throws IOException {
    for (String name : WORDS_FIRST) {
      for (Line line : file(name).lines()) {
        items(line.fields().getFirst());
      }
    }
    for (String name : WORDS_SECOND) {
      for (Line line : file(name).lines()) {
        items(line.fields().size() < 2 ? "" : line.fields().get(1));
      }
    }
    for (Line line : file("actors").section("force")) {
      items(line.fields().size() < 2 ? "" : line.fields().get(1));
    }
  }

  /// The words of a list as they stand.
  private void items(String list) {
    for (String item : list.substring(list.indexOf(": ") + 1).split("[;/<>~]")) {
      String words = item.strip();
      if (words.isEmpty() || words.startsWith("@") || words.indexOf('=') >= 0) {
        continue;
      }
      add(words, LISTED);
    }
  }
}
