package org.sitrep.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.model.Mention;
import org.sitrep.model.PartialDate;
import org.sitrep.pack.Fold;
import org.sitrep.text.Document;

/// Runs all finders over a document; safe for use by many threads.
public final class MentionFinder {
  private static final double FOCUS_SHARE = 0.4;

  private final Knowledge knowledge;
  private final ActorFinder actors;
  private final OpenNames open;
  private final LongSet surnames;
  private final Map<String, PerLanguage> perLanguage = new ConcurrentHashMap<>();

  /// Finders that are built from a language's knowledge.
  private record PerLanguage(TimeFinder times, QuantityFinder quantities, PlaceFinder places) {}

  public MentionFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.actors = new ActorFinder(knowledge.actors());
    this.open = new OpenNames(new FamilyEndings(knowledge.familyEndings()));
    List<String> known = knowledge.actors().surnames();
    this.surnames = new LongSet(known.size());
    known.forEach(surname -> surnames.add(Fold.NAME.hash(surname)));
  }

  /// Every mention in the document, in order of their spans, none overlapping another of its kind.
  ///
  /// @param published day that relative times are worked out from, unknown if it is
  public Mentions find(Document document, PartialDate published) {
    PerLanguage finders = perLanguage.computeIfAbsent(document.language().tag(), this::build);
    Occupied taken = new Occupied(document.tokens());
    List<Mention> all = new ArrayList<>();
    List<Mention.OfTime> times = finders.times().find(document, published);
    Occupied dates = new Occupied(document.tokens());
    dates.addAll(times);
    NameContext context = finders.places().context(document.tokens(), document.matches());
    PlaceFinder.Found found = finders.places().find(context);
    String focus = focus(found.listed());
    List<Mention> named = actors.find(document, focus);
    taken.addAll(times);
    taken.addAll(found.listed());
    taken.addAll(found.unlisted());
    taken.addAll(named);
    List<Mention.OfPerson> known = new ArrayList<>();
    for (Mention mention : named) {
      if (mention instanceof Mention.OfPerson person) {
        known.add(person);
      } else {
        all.add(mention);
      }
    }
    OpenNames.Found names = open.find(document, context, taken, found.listed(), known);
    all.addAll(times);
    all.addAll(found.unlisted());
    all.addAll(names.people());
    all.addAll(names.bodies());
    List<Mention.OfQuantity> quantities = finders.quantities().find(document, dates);
    all.addAll(quantities);
    OffsetReader offsets = new OffsetReader(document.tokens(), document.matches(), quantities);
    names.outside(found.listed()).forEach(place -> all.add(offsets.read(place)));
    all.sort(Comparator.comparing(Mention::span).thenComparing(Mention::kind));
    return new Mentions(List.copyOf(all), focus);
  }

  private PerLanguage build(String tag) {
    Language language = knowledge.language(tag);
    return new PerLanguage(
        new TimeFinder(TimeMatcher.Patterns.of(language.timePatterns())),
        new QuantityFinder(language.ranges(), knowledge.measures()),
        places(language));
  }

  /// The finder of places in a language, by itself.
  public PlaceFinder places(Language language) {
    return new PlaceFinder(knowledge.gazetteer(), language, surnames);
  }

  /// The country that most places of an article lie in; empty if none is named clearly more than
  /// the others.
  private static String focus(List<Mention.OfPlace> places) {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (Mention.OfPlace place : places) {
      if (!place.place().country().isEmpty()) {
        counts.merge(place.place().country(), 1, Integer::sum);
        all++;
      }
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> country : counts.entrySet()) {
      if (country.getValue() > most) {
        best = country.getKey();
        most = country.getValue();
      }
    }
    return most >= all * FOCUS_SHARE ? best : "";
  }
}
