package org.sitrep.picture.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Event;
import org.sitrep.picture.wording.Wording;

/// Draws where the events happened.
final class MapSection {
  private static final double LABEL = 14;
  private static final double DOT = 7;
  private static final double GROWTH = 3.2;
  private static final double LARGEST = 18;
  private static final int MOST_NAMED = 16;
  private static final int MOST_TOLD = 6;
  private static final double SCALE_LENGTH = 150;

  private final Knowledge knowledge;
  private final Wording wording;
  private final Anchors anchors;
  private final Map<String, String> statements;

  /// Takes the statement of each event by its id.
  MapSection(
      Knowledge knowledge, Wording wording, Anchors anchors, Map<String, String> statements) {
    this.knowledge = knowledge;
    this.wording = wording;
    this.anchors = anchors;
    this.statements = statements;
  }

  /// Writes the section; nothing if no event has a place.
  void write(Html html, List<Event> events) {
    List<Spot> spots = Spot.of(events);
    if (spots.isEmpty()) {
      return;
    }
    Projection projection = new Projection(Spot.frame(spots));
    html.open("section", "id", "map", "class", "map");
    html.element("h2", wording.phrase("heading.map"));
    html.open("figure");
    drawing(html, projection, spots);
    html.open("figcaption");
    legend(html, events);
    html.element("span", wording.phrase("page.map.vague"));
    html.close("figcaption").close("figure").close("section").line();
  }

  private void drawing(Html html, Projection projection, List<Spot> spots) {
    String height = Svg.number(projection.height());
    html.open(
        "svg", "viewBox", "0 0 " + Svg.number(Projection.WIDTH) + " " + height, "role", "img",
        "aria-label", wording.phrase("page.map.alt"));
    html.open("rect", "class", "sea", "width", Svg.number(Projection.WIDTH), "height", height)
        .close("rect");
    List<Spot> seen =
        spots.stream()
            .filter(s -> projection.shown().holds(s.place().lon(), s.place().lat()))
            .toList();
    Room room = new Room(Projection.WIDTH, projection.height());
    seen.forEach(s -> room.mark(x(projection, s), y(projection, s), radius(s)));
    Html labels = new Html();
    seen.stream().limit(MOST_NAMED).forEach(spot -> name(labels, projection, room, spot));
    LandLayer land = new LandLayer(knowledge.outlines(), projection, room);
    land.draw(html);
    html.raw(land.names());
    new CityLayer(knowledge.gazetteer(), projection, room).draw(html);
    seen.forEach(spot -> marker(html, projection, spot));
    html.raw(labels.toString());
    scale(html, projection);
    html.close("svg");
  }

  private static double x(Projection projection, Spot spot) {
    return projection.x(spot.place().lon());
  }

  private static double y(Projection projection, Spot spot) {
    return projection.y(spot.place().lat());
  }

  private static double radius(Spot spot) {
    return Math.min(LARGEST, DOT + GROWTH * Math.sqrt(spot.events().size() - 1.0));
  }

  /// Writes a place's name to the right of its marker, or to its left.
  private static void name(Html html, Projection projection, Room room, Spot spot) {
    String name = spot.place().name();
    double y = y(projection, spot) + LABEL / 3;
    double right = x(projection, spot) + radius(spot) + 4;
    double width = name.length() * LABEL * 0.58;
    double left = x(projection, spot) - radius(spot) - 4 - width;
    if (room.label(right, y, name, LABEL, false)) {
      html.element("text", name, "class", "spot", "x", Svg.number(right), "y", Svg.number(y));
    } else if (room.label(left, y, name, LABEL, false)) {
      html.element(
          "text", name, "class", "spot", "text-anchor", "end", "x", Svg.number(left + width), "y",
          Svg.number(y));
    }
  }

  private void marker(Html html, Projection projection, Spot spot) {
    Event main =
        spot.events().stream()
            .min(
                Comparator.comparing(Event::background)
                    .thenComparing(e -> -knowledge.ontology().type(e.type()).salience())
                    .thenComparing(Event::id))
            .orElseThrow();
    String group = knowledge.ontology().type(main.type()).group();
    boolean recalled = spot.events().stream().allMatch(Event::background);
    String x = Svg.number(x(projection, spot));
    String y = Svg.number(y(projection, spot));
    html.open("a", "href", "#" + anchors.event(main.id()), "data-groups", groups(spot));
    html.open("g", "class", classes(group, spot.exact(), recalled));
    html.element("title", told(spot));
    html.open("circle", "cx", x, "cy", y, "r", Svg.number(radius(spot))).close("circle");
    if (spot.events().size() > 1) {
      html.element("text", Integer.toString(spot.events().size()), "x", x, "y", y, "dy", ".35em");
    }
    html.close("g").close("a");
  }

  private static String classes(String group, boolean exact, boolean recalled) {
    return "marker " + group + (exact ? "" : " vague") + (recalled ? " recalled" : "");
  }

  private String groups(Spot spot) {
    return spot.events().stream()
        .map(event -> knowledge.ontology().type(event.type()).group())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private String told(Spot spot) {
    String heading =
        spot.place().name() + ": " + wording.count("page.map.events", spot.events().size());
    return spot.events().stream()
        .map(event -> statements.getOrDefault(event.id(), ""))
        .filter(statement -> !statement.isEmpty())
        .distinct()
        .limit(MOST_TOLD)
        .collect(Collectors.joining("\n", heading + "\n", ""));
  }

  private void scale(Html html, Projection projection) {
    double longest = SCALE_LENGTH / projection.unitsPerKm();
    double power = Math.pow(10, Math.floor(Math.log10(longest)));
    double km = longest >= 5 * power ? 5 * power : longest >= 2 * power ? 2 * power : power;
    double right = Projection.WIDTH - 16;
    String y = Svg.number(projection.height() - 16);
    html.open(
            "line", "class", "scale", "x1", Svg.number(right - km * projection.unitsPerKm()), "x2",
            Svg.number(right), "y1", y, "y2", y)
        .close("line");
    html.element(
        "text",
        wording.phrase("page.scale", Map.of("n", Long.toString(Math.round(km)))),
        "class", "scale", "text-anchor", "end", "x", Svg.number(right), "y",
        Svg.number(projection.height() - 22));
  }

  private void legend(Html html, List<Event> events) {
    Map<String, Integer> groups = new TreeMap<>();
    for (Event event : events) {
      groups.merge(knowledge.ontology().type(event.type()).group(), 1, Integer::sum);
    }
    groups.forEach(
        (group, count) -> {
          html.open("span", "class", "key " + group).text(wording.phrase("group." + group));
          html.element("b", Integer.toString(count)).close("span").text(" ");
        });
  }
}
