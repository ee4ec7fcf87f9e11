package org.sitrep.app.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sitrep.app.evaluate.GoldEvent.GoldActor;
import org.sitrep.knowledge.EventType.Coding;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Actor;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;

/// What was found of one sentence's events.
final class EventMatch {
  private static final int SHORTEST_WORD = 3;

  private final List<Item<GoldEvent>> gold;
  private final AnnotatedArticle read;
  private final Ontology ontology;
  private final SortedSet<String> wanted = new TreeSet<>();
  private final SortedSet<String> found = new TreeSet<>();

  EventMatch(List<Item<GoldEvent>> gold, AnnotatedArticle read, Setting setting) {
    this.gold = gold;
    this.read = read;
    this.ontology = setting.ontology();
    gold.forEach(item -> wanted.add(item.value().event()));
    read.claims().forEach(claim -> event(claim).ifPresent(found::add));
  }

  private Optional<String> event(Claim claim) {
    return ontology.plover(claim).map(Coding::event);
  }

  /// Categories the gold has.
  SortedSet<String> wanted() {
    return wanted;
  }

  /// Categories of Sitrep's claims.
  SortedSet<String> found() {
    return found;
  }

  /// What was found of the actors of one record.
  ///
  /// @param wanted how many there are
  /// @param found how many Sitrep gives
  /// @param correct how many agree
  record Roles(long wanted, long found, long correct) {}

  /// Roles of the records whose category was found, by what they are compared by.
  List<Roles> roles(boolean agents, boolean byCountry) {
    List<Roles> roles = new ArrayList<>();
    for (Item<GoldEvent> item : gold) {
      GoldEvent event = item.value();
      claim(event.event())
          .ifPresent(
              claim -> {
                List<GoldActor> actors = agents ? event.sources() : event.targets();
                List<Actor> ours = agents ? claim.agents() : claim.targets();
                roles.add(byCountry ? countries(actors, ours) : names(actors, ours));
              });
    }
    return roles;
  }

  private Optional<Claim> claim(String event) {
    return read.claims().stream()
        .filter(c -> event(c).filter(event::equals).isPresent())
        .findFirst();
  }

  private static Roles countries(List<GoldActor> gold, List<Actor> ours) {
    Set<String> known = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    Set<String> wanted = new HashSet<>();
    gold.stream().map(GoldActor::code).filter(known::contains).forEach(wanted::add);
    Set<String> found = new HashSet<>();
    ours.stream()
        .filter(actor -> !actor.country().isEmpty())
        .forEach(actor -> found.add(Locale.of("", actor.country()).getISO3Country()));
    Set<String> both = new HashSet<>(wanted);
    both.retainAll(found);
    return new Roles(wanted.size(), found.size(), both.size());
  }

  /// A name agrees if the two share a word of three letters or more.
  private static Roles names(List<GoldActor> gold, List<Actor> ours) {
    List<Actor> left = new ArrayList<>(ours);
    int correct = 0;
    for (GoldActor actor : gold) {
      Set<String> words = words(actor.words());
      Optional<Actor> same =
          left.stream().filter(o -> words(o.name()).stream().anyMatch(words::contains)).findFirst();
      if (same.isPresent()) {
        left.remove(same.get());
        correct++;
      }
    }
    return new Roles(gold.size(), ours.size(), correct);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    int from = 0;
    String text = name.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        if (i - from >= SHORTEST_WORD) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /// What went wrong with the categories.
  List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    String told = String.join(" ", read.claims().stream().map(this::told).toList());
    for (String event : wanted) {
      if (!found.contains(event)) {
        examples.add(example("missed", event, told));
      }
    }
    for (String event : found) {
      if (!wanted.contains(event)) {
        examples.add(example("spurious", String.join(" ", wanted), event + ": " + told));
      }
    }
    return examples;
  }

  private String told(Claim claim) {
    return claim.type() + " (" + claim.status().id() + ", " + event(claim).orElse("-") + ")";
  }

  private Example example(String kind, String wanted, String got) {
    Item<GoldEvent> item = gold.getFirst();
    String text = item.value().text();
    return new Example(kind, item.where(), text, text, wanted, got, OptionalDouble.empty());
  }
}
