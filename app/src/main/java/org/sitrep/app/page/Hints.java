package org.sitrep.app.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// What names in mark-up say, by `hints.txt`.
///
/// A name is taken apart into words at signs, digits and inner capitals. What a name says, and what
/// several say together, is remembered, up to a bound at which it begins anew. Safe for use by many
/// threads.
final class Hints {
  private static final String FILE = "hints.txt";
  private static final int MOST_REMEMBERED = 50_000;
  private static final int LONGEST_REMEMBERED = 200;
  private static final int LONGEST_NAME = 120;
  private static final int MOST_NAMES = 40;
  private static final String[] ATTRIBUTES = {"class", "id", "data-testid", "data-component"};

  /// By the first word.
  private final Map<String, List<Phrase>> phrases = new HashMap<>();

  private final List<Phrase> beginnings = new ArrayList<>();
  private final Map<String, Hint> remembered = new ConcurrentHashMap<>();

  private record Phrase(Role role, int weight, List<String> words, boolean whole) {}

  private Hints() {}

  static Hints load() {
    Hints hints = new Hints();
    try (InputStream in =
            Objects.requireNonNull(Hints.class.getResourceAsStream(FILE), "no " + FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').forEach(hints::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return hints;
  }

  /// Hints by which no name says anything.
  static Hints none() {
    return new Hints();
  }

  private void line(String line) {
    String[] parts = line.split(" ", 3);
    Role role = Role.valueOf(parts[0].toUpperCase(Locale.ROOT));
    int weight = Integer.parseInt(parts[1]);
    for (String name : parts[2].split(",")) {
      add(role, weight, name.strip());
    }
  }

  private void add(Role role, int weight, String name) {
    boolean beginning = name.endsWith("*");
    boolean whole = name.endsWith("$");
    String bare = beginning || whole ? name.substring(0, name.length() - 1) : name;
    Phrase phrase = new Phrase(role, weight, List.of(bare.split(" ")), whole);
    if (beginning) {
      beginnings.add(phrase);
    } else {
      phrases.computeIfAbsent(phrase.words().getFirst(), word -> new ArrayList<>()).add(phrase);
    }
  }

  /// What an element's names say.
  Hint of(Element element, Attributes attributes) {
    Hint hint = Hint.NONE;
    if (!attributes.isEmpty()) {
      for (String attribute : ATTRIBUTES) {
        String names = attributes.get(attribute);
        hint = names.isEmpty() ? hint : hint.and(names(names));
      }
    }
    return element.normalName().indexOf('-') < 0 ? hint : hint.and(name(element.normalName()));
  }

  /// What several names with blanks between them say.
  private Hint names(String names) {
    Hint known = remembered.get(names);
    if (known != null) {
      return known;
    }
    Hint hint = Hint.NONE;
    int from = 0;
    for (int count = 0; from < names.length() && count < MOST_NAMES; count++) {
      int end = from;
      while (end < names.length() && !Character.isWhitespace(names.charAt(end))) {
        end++;
      }
      hint = end > from ? hint.and(name(names.substring(from, end))) : hint;
      from = end + 1;
    }
    remember(names, hint);
    return hint;
  }

  private void remember(String names, Hint hint) {
    if (names.length() <= LONGEST_REMEMBERED) {
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear();
      }
      remembered.put(names, hint);
    }
  }

  private Hint name(String name) {
    if (name.length() > LONGEST_NAME) {
      return Hint.NONE;
    }
    Hint known = remembered.get(name);
    if (known != null) {
      return known;
    }
    Hint hint = read(words(name));
    remember(name, hint);
    return hint;
  }

  private Hint read(List<String> words) {
    Hint hint = Hint.NONE;
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : phrases.getOrDefault(words.get(i), List.of())) {
        hint = fits(phrase, words, i) ? hint.with(phrase.role(), phrase.weight()) : hint;
      }
      for (Phrase phrase : beginnings) {
        boolean begins = words.get(i).startsWith(phrase.words().getFirst());
        hint = begins ? hint.with(phrase.role(), phrase.weight()) : hint;
      }
    }
    return hint;
  }

  private static boolean fits(Phrase phrase, List<String> words, int at) {
    int end = at + phrase.words().size();
    return end <= words.size()
        && words.subList(at, end).equals(phrase.words())
        && (!phrase.whole() || at == 0 && end == words.size());
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean inner =
          from >= 0
              && i > 0
              && Character.isUpperCase(c)
              && Character.isLowerCase(name.charAt(i - 1));
      if (from >= 0 && (!letter || inner)) {
        words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
        from = -1;
      }
      from = letter && from < 0 ? i : from;
    }
    return words;
  }
}
