package org.sitrep.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.model.Control;
import org.sitrep.model.Origin;
import org.sitrep.model.Place;

/// Answers about who is said to hold which place.
final class ControlAnswers {
  private final Context context;
  private final ControlClaims claims;

  ControlAnswers(Context context) {
    this.context = context;
    this.claims = new ControlClaims(context.store());
  }

  /// @param places refs, all if empty
  /// @param countries codes, all if empty
  byte[] page(
      Optional<LocalDate> date,
      List<String> places,
      List<String> countries,
      Optional<Box> box,
      Paging paging,
      String language) {
    Reader reader = context.reader(language);
    List<Control> all =
        claims.at(context.index().revision()).values().stream()
            .filter(about -> wanted(about.getFirst().place(), places, countries, box))
            .sorted(byName(reader))
            .flatMap(about -> about.stream().filter(control -> control.standsOn(date)))
            .toList();
    int from = Math.min(paging.offset(), all.size());
    int to = Math.min(from + paging.limit(), all.size());
    Page<Control> page = paging.page(all.subList(from, to), all.size());
    return JsonLines.bytes(
        json -> {
          json.open();
          Reader.page(json, page, control -> write(json, control, reader)).close();
        });
  }

  private static Comparator<List<Control>> byName(Reader reader) {
    return Comparator.comparing(
            (List<Control> about) -> reader.words().placeName(about.getFirst().place()))
        .thenComparing(about -> about.getFirst().place().ref());
  }

  private static boolean wanted(
      Place place, List<String> places, List<String> countries, Optional<Box> box) {
    return (places.isEmpty() || places.contains(place.ref()))
        && (countries.isEmpty() || countries.contains(place.country()))
        && box.map(within -> within.contains(place.lat(), place.lon())).orElse(true);
  }

  /// All that was said of a place, in order of time, as a list.
  void history(Json json, String place, Reader reader) {
    List<Control> about = claims.at(context.index().revision()).getOrDefault(place, List.of());
    json.list("control", about, control -> write(json, control, reader));
  }

  private static void write(Json json, Control control, Reader reader) {
    json.open();
    reader.place(json, Optional.of(control.place()));
    json.open("holder");
    reader
        .actor(json, control.holder())
        .close()
        .text("kind", control.kind())
        .text("kindLabel", reader.words().controlKindLabel(control.kind()))
        .text("statement", reader.words().controlStatement(control));
    reader.date(json, "since", control.since());
    reader.date(json, "until", control.until());
    json.list("events", control.events()).list("endedBy", control.endedBy());
    json.list("origins", control.origins(), origin -> write(json, origin, reader));
    json.list("deniedBy", control.deniedBy(), origin -> write(json, origin, reader));
    json.flag("disputed", control.disputed()).close();
  }

  private static void write(Json json, Origin origin, Reader reader) {
    json.open()
        .text("id", origin.key())
        .text("name", reader.words().voiceName(origin.key(), origin.name()))
        .text("kind", origin.kind())
        .text("kindLabel", reader.words().kindLabel(origin.kind()))
        .number("claims", origin.claims())
        .close();
  }
}
