package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.model.Span;

/// A sentence whose names were marked by people.
///
/// @param language BCP 47
/// @param names in order, with spans into `text`
record GoldSentence(String text, String language, List<Name> names) {
  private static final Set<String> TYPES =
      Set.of("PER", "ORG", "LOC", "GPE_LOC", "GPE_ORG", "PROD", "EVT", "DRV", "MISC");

  GoldSentence {
    names = List.copyOf(names);
  }

  /// A marked name with its type.
  record Name(Span span, String type) {
    /// A word made of a name: neither wanted nor punished.
    boolean derived() {
      return type.equals("DRV");
    }
  }

  static GoldSentence of(GoldRecord line, Setting setting) {
    String text = line.text("text");
    List<String> tokens = line.texts("tokens");
    List<String> tags = line.texts("tags");
    if (tokens.size() != tags.size()) {
      throw new BadGold(
          "has " + tokens.size() + " tokens and " + tags.size() + " tags",
          "Each token has one tag.");
    }
    String language =
        line.language(setting)
            .orElseThrow(
                () -> new BadGold("lacks \"lang\"", "Add it, or give --language for all."));
    return new GoldSentence(text, language, names(spans(text, tokens), tags));
  }

  private static List<Span> spans(String text, List<String> tokens) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String token : tokens) {
      while (at < text.length() && space(text.charAt(at))) {
        at++;
      }
      if (token.isEmpty() || !text.startsWith(token, at)) {
        throw new BadGold(
            "token " + (spans.size() + 1) + ", \"" + token + "\", is not in its text at " + at,
            "The tokens are the text, cut into pieces.");
      }
      spans.add(new Span(at, at + token.length()));
      at += token.length();
    }
    return spans;
  }

  private static boolean space(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static List<Name> names(List<Span> spans, List<String> tags) {
    List<Name> names = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      if (tag.equals("O")) {
        open = false;
        continue;
      }
      String type = type(tag, i);
      boolean continues = tag.startsWith("I-") && open && names.getLast().type().equals(type);
      if (continues) {
        names.add(new Name(names.removeLast().span().union(spans.get(i)), type));
      } else {
        names.add(new Name(spans.get(i), type));
      }
      open = true;
    }
    return names;
  }

  private static String type(String tag, int index) {
    boolean marked = tag.startsWith("B-") || tag.startsWith("I-");
    if (!marked || !TYPES.contains(tag.substring(2))) {
      throw new BadGold(
          "tag " + (index + 1) + " is \"" + tag + "\"",
          "A tag is O, or B- or I- and one of "
              + String.join(", ", TYPES.stream().sorted().toList())
              + ".");
    }
    return tag.substring(2);
  }
}
