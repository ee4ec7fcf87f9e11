package org.sitrep.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.model.Control;
import org.sitrep.model.PartialDate;

/// Plays the claims about one place in order of time, to tell how it stands on a day.
///
/// Of each holder the latest claim stands. A later one of another holder ends it: who takes a place
/// ends whatever was said of others, who breaks a siege ends the siege. Claims of the same days
/// stand side by side, and if both say that the place is held, they are disputed. A claim without a
/// day is older than all that have one.
final class Holdings {
  private static final Comparator<Control> BY_TIME =
      Comparator.comparing((Control claim) -> claim.since().from().orElse(LocalDate.MIN))
          .thenComparing(claim -> claim.since().to().orElse(LocalDate.MIN))
          .thenComparing(Holding::holder)
          .thenComparing(Control::kind);

  private final Map<String, Run> standing = new LinkedHashMap<>();

  private Holdings() {}

  /// A holder's claims of one kind that nothing came between.
  ///
  /// @param last date of the last of them
  private record Run(Control control, PartialDate last) {
    private Run with(Control claim) {
      Set<String> events = new TreeSet<>(control.events());
      events.addAll(claim.events());
      Control joined =
          new Control(
              control.place(),
              control.holder(),
              control.kind(),
              control.since().isKnown() ? control.since() : claim.since(),
              List.copyOf(events));
      return new Run(joined, claim.since());
    }

    private boolean endedBy(Control claim) {
      boolean later =
          claim.since().isKnown()
              && (!last.isKnown()
                  || claim.since().from().orElseThrow().isAfter(last.to().orElseThrow()));
      boolean ends =
          claim.kind().equals(Holding.HELD)
              || claim.kind().equals(Holding.PARTLY) && control.kind().equals(Holding.BESIEGED);
      return later && ends;
    }
  }

  /// How a place stands at the end of a day.
  ///
  /// @param claims about one place, one for each event
  /// @param day empty for the latest
  static List<Holding> at(List<Control> claims, Optional<LocalDate> day) {
    Holdings holdings = new Holdings();
    claims.stream().filter(claim -> begun(claim, day)).sorted(BY_TIME).forEach(holdings::play);
    return holdings.standing();
  }

  private static boolean begun(Control claim, Optional<LocalDate> day) {
    return day.isEmpty() || claim.since().from().map(from -> !from.isAfter(day.get())).orElse(true);
  }

  private void play(Control claim) {
    String holder = Holding.holder(claim);
    standing
        .entrySet()
        .removeIf(entry -> !entry.getKey().equals(holder) && entry.getValue().endedBy(claim));
    Run known = standing.get(holder);
    standing.put(
        holder,
        known != null && known.control().kind().equals(claim.kind())
            ? known.with(claim)
            : new Run(claim, claim.since()));
  }

  private List<Holding> standing() {
    long holding =
        standing.values().stream().filter(run -> run.control().kind().equals(Holding.HELD)).count();
    return standing.values().stream()
        .map(Run::control)
        .sorted(BY_TIME)
        .map(control -> new Holding(control, holding > 1 && control.kind().equals(Holding.HELD)))
        .toList();
  }

  /// All that was ever said of a place, in order of time: each stretch for which a holder's claims
  /// of one kind went on, disputed where another's of the same days says that the place is held.
  static List<Holding> history(List<Control> claims) {
    Set<LocalDate> days =
        claims.stream()
            .flatMap(claim -> claim.since().to().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Holding> history = new LinkedHashMap<>();
    Stream.concat(Stream.of(LocalDate.MIN), days.stream())
        .flatMap(day -> at(claims, Optional.of(day)).stream())
        .forEach(
            holding ->
                history.merge(
                    stretch(holding.control()),
                    holding,
                    (one, later) ->
                        new Holding(later.control(), one.disputed() || later.disputed())));
    List<Holding> sorted = new ArrayList<>(history.values());
    sorted.sort(Comparator.comparing(Holding::control, BY_TIME));
    return sorted;
  }

  private static String stretch(Control control) {
    return control.since().iso() + '|' + control.kind() + '|' + Holding.holder(control);
  }
}
