package org.sitrep.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.pack.Fold;

/// The names of divisions without the word for the kind of division.
///
/// Which words are such is read from the names themselves: words that end the names of many
/// divisions.
final class DivisionNames {
  private static final int COMMON = 6;
  private static final int LONGEST_PREPOSITION = 3;

  private final Set<String> generic = new HashSet<>();

  DivisionNames(List<GazetteerPlace> places) {
    Map<String, Integer> last = new HashMap<>();
    for (GazetteerPlace place : places) {
      if (place.is(Kinds.DIVISION)) {
        Set<String> own = new HashSet<>();
        for (GazetteerPlace.Name name : place.names) {
          List<String> words = words(name.text());
          if (words.size() > 1) {
            own.add(words.getLast());
          }
        }
        own.forEach(word -> last.merge(word, 1, Integer::sum));
      }
    }
    last.forEach(
        (word, count) -> {
          if (count >= COMMON) {
            generic.add(word);
          }
        });
  }

  /// The bare names of a division, folded.
  List<String> of(GazetteerPlace division) {
    List<String> names = new ArrayList<>();
    for (GazetteerPlace.Name name : division.names) {
      List<String> words = new ArrayList<>(words(name.text()));
      while (words.size() > 1 && generic.contains(words.getLast())) {
        words.removeLast();
      }
      if (words.size() > 1 && generic.contains(words.getFirst())) {
        words.removeFirst();
        if (words.size() > 1 && words.getFirst().length() <= LONGEST_PREPOSITION) {
          words.removeFirst();
        }
      }
      names.add(String.join(" ", words));
    }
    return names;
  }

  /// All names of a place, folded.
  static List<String> folded(GazetteerPlace place) {
    return place.names.stream().map(name -> String.join(" ", words(name.text()))).toList();
  }

  /// The folded words of a name.
  static List<String> words(String name) {
    String plain = name.replace('`', '\'').replace('\u2018', '\'');
    return Words.of(plain).stream().map(Fold.NAME::fold).filter(w -> !w.isEmpty()).toList();
  }
}
