package org.sitrep.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;

/// Finds the happenings of one storyline that a claim may belong to, by type, country and day,
/// without looking at the others.
///
/// What is known to the day is entered under its day and its month, what is known to less under
/// each month it may lie in, or as "long" if those are more than a year's; what has no date is
/// found through its story. No look-up returns more than a fixed number.
final class DraftIndex {
  private static final int MOST = 64;
  private static final int MOST_MONTHS = 14;
  private static final String LONG = "long";

  private final Function<String, List<String>> kindred;
  private final Map<String, Set<Draft>> entries = new HashMap<>();
  private long looks;

  /// @param kindred ids of the types a type may be
  DraftIndex(Function<String, List<String>> kindred) {
    this.kindred = kindred;
  }

  /// Enters a happening, or enters it anew after a claim has joined it.
  void enter(Draft draft) {
    for (EventType type : draft.types()) {
      for (String story : draft.stories()) {
        put(type.id() + "|story|" + story, draft);
      }
      String country = draft.place().map(Place::country).orElse("");
      for (String slot : slots(draft.date())) {
        put(type.id() + "|" + country + "|" + slot, draft);
      }
      if (draft.date().isDay()) {
        put(type.id() + "|anywhere|" + draft.date().iso(), draft);
      }
    }
  }

  private void put(String key, Draft draft) {
    entries.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(draft);
  }

  /// Happenings a claim may belong to, in the order they were entered.
  List<Draft> find(Item item) {
    Set<Draft> found = new LinkedHashSet<>();
    String country = item.place().map(Place::country).orElse("");
    for (String type : kindred.apply(item.type().id())) {
      collect(type + "|story|" + item.story(), found);
      if (item.place().isEmpty() && item.date().isDay()) {
        collect(type + "|anywhere|" + item.date().iso(), found);
      }
      for (String slot : wanted(item)) {
        collect(type + "|" + country + "|" + slot, found);
        if (!country.isEmpty()) {
          collect(type + "||" + slot, found);
        }
      }
    }
    return new ArrayList<>(found);
  }

  /// How many entries were looked at.
  long looks() {
    return looks;
  }

  private void collect(String key, Set<Draft> into) {
    int taken = 0;
    for (Draft draft : entries.getOrDefault(key, Set.of())) {
      if (taken++ == MOST) {
        return;
      }
      looks++;
      into.add(draft);
    }
  }

  private static List<String> slots(PartialDate date) {
    if (!date.isKnown()) {
      return List.of();
    }
    List<String> months = months(date, 0);
    if (!date.isDay()) {
      return new ArrayList<>(
          months.stream().flatMap(m -> List.of(m, "vague " + m).stream()).toList());
    }
    List<String> slots = new ArrayList<>(months);
    slots.add(date.iso());
    return slots;
  }

  private static List<String> wanted(Item item) {
    PartialDate date = item.date();
    if (!date.isKnown()) {
      return List.of();
    }
    boolean wide = !date.isDay() || item.isTentative() || item.type().lasting();
    List<String> wanted = new ArrayList<>(wide ? months(date, Joining.LASTING_DAYS) : vague(date));
    if (date.isDay()) {
      wanted.addFirst(date.iso());
    }
    wanted.add(LONG);
    return wanted;
  }

  private static List<String> vague(PartialDate day) {
    return months(day, 0).stream().map(month -> "vague " + month).toList();
  }

  private static List<String> months(PartialDate date, int margin) {
    LocalDate from = date.from().orElseThrow().minusDays(margin);
    YearMonth last = YearMonth.from(date.to().orElseThrow().plusDays(margin));
    List<String> months = new ArrayList<>();
    for (YearMonth m = YearMonth.from(from); !m.isAfter(last); m = m.plusMonths(1)) {
      if (months.size() == MOST_MONTHS) {
        return List.of(LONG);
      }
      months.add(m.toString());
    }
    return months;
  }
}
