package org.sitrep.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.mention.MentionFinder;
import org.sitrep.mention.PlaceFinder;
import org.sitrep.text.Matcher;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokenizer;
import org.sitrep.text.Tokens;

/// Measures how fast places are found, on one thread, beside the passes it builds on and a plain
/// pass over the same bytes in the same run; and how long the gazetteer takes to open.
///
/// Arguments are inputs as the program takes them, read as English; the demo corpus if there are
/// none.
public final class PlaceSpeed {
  private static final int WARM_UP = 8;
  private static final int RUNS = 15;
  private static final int OPENINGS = 11;
  private static final double MEGA = 1e6;
  private static final double MILLIS = 1e3;
  private static final int LEAST_ARTICLES = 400;

  private final PrintStream out;

  private PlaceSpeed(PrintStream out) {
    this.out = out;
  }

  /// Measures and prints.
  ///
  /// @throws IOException if the knowledge is not built
  public static void main(String[] args) throws IOException {
    PlaceSpeed speed = new PlaceSpeed(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    Knowledge knowledge = Folders.knowledge();
    Corpus read = Corpus.read(knowledge, args.length > 0 ? List.of(args) : Folders.samples());
    speed.opening();
    speed.passes(knowledge, read.ofSize(Math.max(LEAST_ARTICLES, read.articles().size())));
  }

  private void opening() throws IOException {
    Gazetteer.open(Folders.packs().resolve("gazetteer.pack"));
    Timing open = Timing.of(1, OPENINGS, PlaceSpeed::open);
    out.printf(Locale.ROOT, "opening the gazetteer: %.1f ms%n", open.seconds() * MILLIS);
  }

  private static Gazetteer open() {
    try {
      return Gazetteer.open(Folders.packs().resolve("gazetteer.pack"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void passes(Knowledge knowledge, Corpus corpus) {
    byte[] bytes = corpus.bytes();
    Language english = knowledge.language("en");
    Matcher matcher = new Matcher(english);
    PlaceFinder places = new MentionFinder(knowledge).places(english);
    List<Tokens> tokens = split(corpus, english);
    List<Matches> matches = tokens.stream().map(matcher::match).toList();
    Timing plain = Timing.of(WARM_UP, RUNS, () -> PlainPass.over(bytes));
    line("plain pass (wc)", bytes, plain, plain);
    line("tokens", bytes, Timing.of(WARM_UP, RUNS, () -> split(corpus, english)), plain);
    Timing words = Timing.of(WARM_UP, RUNS, () -> tokens.stream().map(matcher::match).toList());
    line("words of the lexicon", bytes, words, plain);
    line("places", bytes, Timing.of(WARM_UP, RUNS, () -> find(places, tokens, matches)), plain);
  }

  private static List<Tokens> split(Corpus corpus, Language english) {
    return corpus.articles().stream()
        .map(article -> Tokenizer.split(article.text(), english))
        .toList();
  }

  private static List<PlaceFinder.Found> find(
      PlaceFinder places, List<Tokens> tokens, List<Matches> matches) {
    List<PlaceFinder.Found> found = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      found.add(places.find(tokens.get(i), matches.get(i)));
    }
    return found;
  }

  private void line(String what, byte[] bytes, Timing timing, Timing plain) {
    out.printf(
        Locale.ROOT,
        "%-22s %8.1f MB/s %8.1f times the plain pass%n",
        what,
        bytes.length / MEGA / timing.seconds(),
        timing.seconds() / plain.seconds());
  }
}
