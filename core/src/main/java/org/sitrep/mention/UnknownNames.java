package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.model.PlaceKind;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Names under no spelling of the gazetteer, which may be other romanisations of some: looked for
/// by their sound once it is known which countries an article names.
///
/// A word in twenty sounds like some village of a given country. So what is heard counts only if it
/// stands as a place somewhere in the article: behind a preposition of place, or beside a word for
/// a kind of place.
final class UnknownNames {
  private final NameMatcher names;
  private final Tokens tokens;
  private final Matches matches;
  private final NameContext context;
  private final PlaceWords words;

  /// First tokens, in order.
  private int[] firsts = new int[16];

  private int size;

  UnknownNames(NameMatcher names, NameContext context, PlaceWords words) {
    this.names = names;
    this.tokens = context.tokens();
    this.matches = context.matches();
    this.context = context;
    this.words = words;
  }

  /// Notes a name, if its first word stands for nothing else; returns `i`.
  int add(int i) {
    boolean possible = context.cased(i) && !context.capitalNouns() && tokens.capital(i);
    if (possible && matches.from(i) == matches.from(i + 1)) {
      firsts = size == firsts.length ? Arrays.copyOf(firsts, size * 2) : firsts;
      firsts[size++] = i;
    }
    return i;
  }

  /// Adds those that sound like a name borne in one of the countries to the names found, with which
  /// they do not overlap.
  void hear(int[] countries, List<PlaceSpan> found) {
    if (countries.length == 0 || size == 0) {
      return;
    }
    List<PlaceSpan> heard = new ArrayList<>();
    Set<Integer> standing = new HashSet<>();
    int next = 0;
    int free = 0;
    for (int n = 0; n < size; n++) {
      int i = firsts[n];
      while (next < found.size() && found.get(next).from() < i) {
        free = Math.max(free, found.get(next++).to());
      }
      int limit = next < found.size() ? found.get(next).from() : tokens.count();
      if (i >= free) {
        free = Math.max(free, hear(i, limit, countries, heard));
      }
    }
    for (PlaceSpan span : heard) {
      boolean town = span.hint().filter(UnknownNames::isPeopled).isPresent();
      if (town || words.located(span.from(), span.to())) {
        standing.add(span.posting());
      }
    }
    heard.stream().filter(span -> standing.contains(span.posting())).forEach(found::add);
    found.sort(Comparator.comparingInt(PlaceSpan::start));
  }

  private static boolean isPeopled(PlaceKind kind) {
    return kind == PlaceKind.SETTLEMENT || kind == PlaceKind.DIVISION;
  }

  /// @param limit the token before which the name must end
  /// @return the token after it, or `i` if there is none
  private int hear(int i, int limit, int[] countries, List<PlaceSpan> heard) {
    if (context.headline(i) || context.afterPerson(i) || tokens.allCaps(i)) {
      return i;
    }
    NameMatcher.Found name = names.heard(tokens, i, countries);
    if (name.to() <= i
        || name.to() > limit
        || context.person(i, name.to())
        || context.insideLongerName(i, name.to())) {
      return i;
    }
    heard.add(
        new PlaceSpan(
            i,
            name.to(),
            tokens.start(i),
            name.end(),
            name.posting(),
            Gazetteer.NONE,
            false,
            words.kind(i, name.to(), false),
            PlaceSpan.Trust.HEARD));
    return name.to();
  }
}
