package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sitrep.pack.Concept;
import org.sitrep.text.Document;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds the names in a text that no list knows as a whole, and tells whose they are.
final class NameReader {
  private static final Set<String> ADMINISTRATIVE = Set.of("settlement", "district", "admin");

  private final Document document;
  private final Tokens tokens;
  private final Matches matches;
  private final NameContext context;
  private final Occupied taken;
  private final int[] places;
  private final boolean smallNouns;

  /// A name found.
  ///
  /// @param signs the set of signs of [NameSign]
  record Name(NameRun run, long signs, NameClassifier.Kind kind) {}

  /// @param taken tokens that are something else already
  /// @param places by token, the token after the place that begins there; 0 where none does
  NameReader(Document document, NameContext context, Occupied taken, int[] places) {
    this.document = document;
    this.tokens = document.tokens();
    this.matches = document.matches();
    this.context = context;
    this.taken = taken;
    this.places = places;
    this.smallNouns = document.language().settings().yes("small-nouns-in-names");
  }

  /// All runs that may be names, in order, titles and the openers of sentences cut off.
  List<NameRun> runs() {
    List<NameRun> runs = new ArrayList<>();
    for (int i = 0; i < tokens.count(); ) {
      if (isPlaceAndBody(i)) {
        runs.add(new NameRun(i, places[i] + 1));
        i = places[i] + 1;
        continue;
      }
      NameRun run = NameRun.at(tokens, matches, taken, i);
      if (run.length() == 0) {
        i++;
        continue;
      }
      NameRun name = withoutOpener(run);
      NameRun first = new NameRun(name.from(), newName(name));
      NameRun whole = first.to() < name.to() ? first : withSmallBody(name);
      if (whole.length() > 0) {
        runs.add(whole);
      }
      i = Math.max(i + 1, Math.max(first.to(), whole.to()));
    }
    return runs;
  }

  /// Where within a run a given name begins the name of somebody else than the word before it; its
  /// end if nowhere.
  private int newName(NameRun run) {
    for (int i = run.from() + 1; i + 1 < run.to(); i++) {
      boolean begins = matches.has(i, Concept.GIVEN_NAME) && !tokens.joined(i);
      boolean ends =
          tokens.wordlike(i - 1)
              && tokens.end(i - 1) - tokens.start(i - 1) > 1
              && !matches.has(i - 1, Concept.GIVEN_NAME)
              && !matches.has(i - 1, Concept.FAMILY_NAME)
              && !matches.has(i - 1, Concept.PARTICLE);
      if (begins && ends) {
        return i;
      }
    }
    return run.to();
  }

  /// The names with what they are.
  List<Name> read(List<NameRun> runs, NameForms forms, FamilyEndings families) {
    NameSigns reader = new NameSigns(document, context, families);
    NameClassifier classifier = new NameClassifier(forms);
    List<Long> signs = new ArrayList<>();
    for (NameRun run : runs) {
      long sign = reader.of(run);
      signs.add(sign);
      classifier.add(run, sign);
    }
    List<Name> names = new ArrayList<>();
    for (int n = 0; n < runs.size(); n++) {
      names.add(new Name(runs.get(n), signs.get(n), classifier.kind(runs.get(n))));
    }
    return names;
  }

  /// Cuts titles and words that a capital only opens the sentence with off the front.
  private NameRun withoutOpener(NameRun run) {
    int from = run.from();
    while (from < run.to()) {
      int title = matches.first(from, Concept.TITLE);
      if (title >= 0 && matches.end(title) <= run.to() && !body(from)) {
        from = matches.end(title);
      } else if (tokens.sentenceStart(from) && opener(from) && !bodyAfter(from, run.to())) {
        from++;
      } else {
        break;
      }
    }
    return new NameRun(from, run.to());
  }

  private boolean body(int i) {
    return matches.has(i, Concept.BODY);
  }

  private boolean bodyAfter(int from, int to) {
    return from + 1 < to && body(from + 1);
  }

  private boolean opener(int i) {
    return context.ordinary(i)
        && !matches.has(i, Concept.GIVEN_NAME)
        && !matches.has(i, Concept.ACTOR);
  }

  /// Whether the name of a place with the word for a body behind it begins at token `i`. Where such
  /// words have capitals in names, the place stays one: "the X Police Department" is in X.
  private boolean isPlaceAndBody(int i) {
    int end = places[i];
    return smallNouns
        && end > i
        && tokens.capital(i)
        && end < tokens.count()
        && !tokens.sentenceStart(end)
        && !tokens.joined(end)
        && !taken.any(end, end + 1)
        && body(end)
        && !administrative(end);
  }

  /// Whether a word is one for a settlement or division, which has a place's name because it is
  /// one.
  private boolean administrative(int i) {
    int hit = matches.first(i, Concept.PLACE_NOUN);
    return hit >= 0 && ADMINISTRATIVE.contains(matches.value(hit));
  }

  /// In some languages the word that tells the kind of a body is written small: the name goes on to
  /// it.
  private NameRun withSmallBody(NameRun run) {
    int to = run.to();
    boolean small =
        smallNouns
            && run.length() > 0
            && to < tokens.count()
            && !tokens.sentenceStart(to)
            && !tokens.joined(to)
            && !tokens.capital(to)
            && !taken.any(to, to + 1)
            && body(to);
    return small ? new NameRun(run.from(), to + 1) : run;
  }
}
