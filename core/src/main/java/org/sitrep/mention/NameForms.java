package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitrep.knowledge.NameEndings;
import org.sitrep.pack.Fold;
import org.sitrep.text.Document;
import org.sitrep.text.Tokens;

/// Which words that end names in a text are forms of one name.
///
/// A word stands for its basic form if the text has that, else for the shortest word that may have
/// the same basic form.
final class NameForms {
  private final Tokens tokens;
  private final NameEndings endings;
  private final List<String> genitives;
  private final Map<Long, Integer> met = new LinkedHashMap<>();
  private final Map<Long, Integer> basics = new HashMap<>();

  /// @param lastWords the tokens that end names, in order
  NameForms(Document document, List<Integer> lastWords) {
    this.tokens = document.tokens();
    this.endings = document.language().nameEndings();
    this.genitives = document.language().genitiveLetters();
    if (!endings.isEmpty() || !genitives.isEmpty()) {
      lastWords.forEach(token -> met.putIfAbsent(tokens.name(token), token));
      group();
    }
  }

  private void group() {
    List<Integer> shortestFirst = new ArrayList<>(met.values());
    shortestFirst.sort(Comparator.comparingInt(this::length));
    Map<Long, Integer> leaders = new HashMap<>();
    for (int token : shortestFirst) {
      int basic = metBasic(token);
      basics.put(tokens.name(token), basic == token ? leader(token, leaders) : basic);
    }
  }

  private int length(int token) {
    return tokens.end(token) - tokens.start(token);
  }

  /// The word that is this one's basic form, if the text has it and it is no longer; else the word
  /// itself.
  private int metBasic(int token) {
    String text = tokens.text();
    int from = tokens.start(token);
    int to = tokens.end(token);
    for (String ending : genitives) {
      int end = to - ending.length();
      Integer basic =
          end > from && text.startsWith(ending, end)
              ? met.get(Fold.NAME.hash(text, from, end))
              : null;
      if (basic != null) {
        return basic;
      }
    }
    for (int at : endings.of(text, from, to)) {
      Integer basic = met.get(endings.hash(Fold.NAME, at, text, from, to));
      if (basic != null && length(basic) <= length(token)) {
        return basic;
      }
    }
    return token;
  }

  /// The shortest word that may have the same basic form.
  private int leader(int token, Map<Long, Integer> leaders) {
    String text = tokens.text();
    int from = tokens.start(token);
    int to = tokens.end(token);
    int leader = Objects.requireNonNullElse(leaders.get(tokens.name(token)), token);
    for (int at : endings.of(text, from, to)) {
      if (leader != token) {
        return leader;
      }
      long basic = endings.hash(Fold.NAME, at, text, from, to);
      leader = Objects.requireNonNullElse(leaders.putIfAbsent(basic, token), token);
    }
    return leader;
  }

  /// The token whose word stands for the name that token `i` ends; `i` itself if there is no other.
  int basic(int i) {
    int basic = Objects.requireNonNullElse(basics.get(tokens.name(i)), i);
    return Objects.requireNonNullElse(basics.get(tokens.name(basic)), basic);
  }

  /// The hash under which all forms of the name that token `i` ends meet.
  long key(int i) {
    return tokens.name(basic(i));
  }
}
