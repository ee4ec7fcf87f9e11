package org.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A spell for which somebody is said to hold or besiege a place.
///
/// A spell is over if it has a day in `until` or an event in `endedBy`. Spells of several holders
/// whose times overlap are a disagreement, and all of them `disputed`.
///
/// @param place the place
/// @param holder who is said to hold it, a part of it, or to besiege it
/// @param kind [#HELD], [#PARTLY], [#CONTESTED] or [#BESIEGED]
/// @param since from when, as far as it is told
/// @param until till when: the day from which another's claim follows or on which it is said to end
/// @param events ids of the events that say so
/// @param endedBy ids of the events that say or imply that it is over
/// @param origins the independent sources that say so, most claims first
/// @param deniedBy the independent sources that deny it
/// @param disputed whether sources contradict each other about it
public record Control(
    Place place,
    Actor holder,
    String kind,
    PartialDate since,
    PartialDate until,
    List<String> events,
    List<String> endedBy,
    List<Origin> origins,
    List<Origin> deniedBy,
    boolean disputed) {
  /// The place is in the holder's hands.
  public static final String HELD = "held";

  /// A part of the place is, or the way into it.
  public static final String PARTLY = "partly-held";

  /// A part of the place is, while another is said to hold the place.
  public static final String CONTESTED = "contested";

  /// The place is cut off by the holder, from outside.
  public static final String BESIEGED = "besieged";

  public Control {
    events = List.copyOf(events);
    endedBy = List.copyOf(endedBy);
    origins = List.copyOf(origins);
    deniedBy = List.copyOf(deniedBy);
  }

  /// Whether anything says that the spell is over.
  public boolean over() {
    return until.isKnown() || !endedBy.isEmpty();
  }

  /// Whether it is so at the end of a day, as far as is told; a spell that nobody dates began
  /// before all others.
  ///
  /// @param day empty for the latest
  public boolean standsOn(Optional<LocalDate> day) {
    return day.map(this::standsOn).orElseGet(() -> !over());
  }

  private boolean standsOn(LocalDate day) {
    boolean begun = since.from().map(from -> !from.isAfter(day)).orElse(true);
    boolean lasts = until.from().map(day::isBefore).orElse(endedBy.isEmpty());
    return begun && lasts;
  }
}
