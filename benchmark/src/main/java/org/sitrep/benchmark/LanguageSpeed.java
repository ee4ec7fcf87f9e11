package org.sitrep.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.sitrep.text.LanguageIdentifier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures how well and how fast the language of sentences is told, on one thread, beside OpenNLP
/// with its model for 183 languages, of which the likeliest of ours is taken.
///
/// Arguments are gold files of `sitrep evaluate languages`.
public final class LanguageSpeed {
  private static final int LEAST_WORDS = 5;
  private static final int RUNS = 5;
  private static final String MODEL = "/langdetect-183.bin";

  /// Our tags by ISO 639-3 code.
  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("eng", "en"),
          Map.entry("nob", "nb"),
          Map.entry("nno", "nn"),
          Map.entry("swe", "sv"),
          Map.entry("dan", "da"),
          Map.entry("deu", "de"),
          Map.entry("fra", "fr"),
          Map.entry("spa", "es"),
          Map.entry("ita", "it"),
          Map.entry("por", "pt"),
          Map.entry("nld", "nl"),
          Map.entry("ara", "ar"),
          Map.entry("rus", "ru"),
          Map.entry("ukr", "uk"),
          Map.entry("tur", "tr"),
          Map.entry("pol", "pl"),
          Map.entry("fin", "fi"));

  private final PrintStream out;
  private final List<String> sentences = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();

  private LanguageSpeed(PrintStream out) {
    this.out = out;
  }

  /// Measures and prints.
  ///
  /// @throws IOException if the knowledge is not built or a file cannot be read
  public static void main(String[] args) throws IOException {
    LanguageSpeed speed =
        new LanguageSpeed(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    for (String file : args) {
      speed.read(Path.of(file));
    }
    LanguageIdentifier ours = new LanguageIdentifier(Folders.knowledge().languageModel());
    speed.measure("Sitrep", ours::identify);
    LanguageDetectorME other = openNlp();
    speed.measure("OpenNLP", text -> likeliest(other, text));
  }

  private void read(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    for (String line : Files.readAllLines(file)) {
      JsonNode article = mapper.readTree(line);
      String tag = article.path("lang").asString();
      for (String sentence : article.path("text").asString().split("\n")) {
        if (sentence.split(" ").length >= LEAST_WORDS) {
          sentences.add(sentence);
          tags.add(tag);
        }
      }
    }
  }

  private static LanguageDetectorME openNlp() throws IOException {
    try (InputStream model = LanguageDetectorModel.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IOException("no model " + MODEL);
      }
      return new LanguageDetectorME(new LanguageDetectorModel(model));
    }
  }

  private static String likeliest(LanguageDetectorME detector, String text) {
    for (Language language : detector.predictLanguages(text)) {
      String tag = TAGS.get(language.getLang());
      if (tag != null) {
        return tag;
      }
    }
    return LanguageIdentifier.UNDETERMINED;
  }

  private void measure(String name, UnaryOperator<String> identify) {
    int right = 0;
    for (int i = 0; i < sentences.size(); i++) {
      right += identify.apply(sentences.get(i)).equals(tags.get(i)) ? 1 : 0;
    }
    Timing timing = Timing.of(1, RUNS, () -> sentences.stream().map(identify).toList());
    out.printf(
        Locale.ROOT,
        "%-8s %.2f %% of %d sentences, %.0f a second%n",
        name,
        100.0 * right / sentences.size(),
        sentences.size(),
        sentences.size() / timing.seconds());
  }
}
