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
  private static final double GAP = 4;
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
    html.open("figure").open("div", "class", "drawing", "tabindex", "0");
    drawing(html, projection, spots);
    html.close("div").open("figcaption");
    legend(html, events);
    html.element("span", wording.phrase("page.map.vague"));
    html.close("figcaption").close("figure").close("section").line();
  }

  private void drawing(Html html, Projection projection, List<Spot> spots) {
    String height = Svg.number(projection.height());
    html.open(
        "svg",
        "viewBox",
        "0 0 " + Svg.number(Projection.WIDTH) + " " + height,
        "role",
        "img",
        "aria-label",
        wording.phrase("page.map.alt"));
    html.open("rect", "class", "sea", "width", Svg.number(Projection.WIDTH), "height", height)
        .close("rect");
    List<Marker> markers = Marker.of(spots, projection);
    Room room = new Room(Projection.WIDTH, projection.height());
    markers.forEach(marker -> room.mark(marker.x(), marker.y(), marker.radius()));
    Html labels = new Html();
    markers.stream().limit(MOST_NAMED).forEach(marker -> name(labels, room, marker));
    LandLayer land = new LandLayer(knowledge.outlines(), projection, room);
    land.draw(html);
    html.raw(land.names());
    new CityLayer(knowledge.gazetteer(), projection, room).draw(html);
    markers.forEach(marker -> marker(html, marker));
    html.raw(labels.toString());
    scale(html, projection);
    html.close("svg");
  }

  /// Writes a place's name to the right of its marker, or to its left.
  private static void name(Html html, Room room, Marker marker) {
    String name = marker.name();
    double y = marker.y() + LABEL / 3;
    double right = marker.x() + marker.radius() + GAP;
    double left = marker.x() - marker.radius() - GAP;
    if (room.label(right, y, name, LABEL, false)) {
      html.element("text", name, "class", "spot", "x", Svg.number(right), "y", Svg.number(y));
    } else if (room.label(left - Room.width(name, LABEL), y, name, LABEL, false)) {
      html.element(
          "text",
          name,
          "class",
          "spot",
          "text-anchor",
          "end",
          "x",
          Svg.number(left),
          "y",
          Svg.number(y));
    }
  }

  private void marker(Html html, Marker marker) {
    List<Event> events = marker.events();
    Event main =
        events.stream()
            .min(
                Comparator.comparing(Event::background)
                    .thenComparingInt(e -> -knowledge.ontology().type(e.type()).salience())
                    .thenComparing(Event::id))
            .orElseThrow();
    String group = knowledge.ontology().type(main.type()).group();
    boolean recalled = events.stream().allMatch(Event::background);
    String x = Svg.number(marker.x());
    String y = Svg.number(marker.y());
    html.open("a", "href", "#" + anchors.event(main.id()), "data-groups", groups(events));
    html.open("g", "class", classes(group, marker.exact(), recalled));
    html.element(
        "title", marker.spots().stream().map(this::told).collect(Collectors.joining("\n\n")));
    html.open("circle", "cx", x, "cy", y, "r", Svg.number(marker.radius())).close("circle");
    if (events.size() > 1) {
      html.element("text", Integer.toString(events.size()), "x", x, "y", y, "dy", ".35em");
    }
    html.close("g").close("a");
  }

  private static String classes(String group, boolean exact, boolean recalled) {
    return "marker " + group + (exact ? "" : " vague") + (recalled ? " recalled" : "");
  }

  private String groups(List<Event> events) {
    return events.stream()
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
            "line",
            "class",
            "scale",
            "x1",
            Svg.number(right - km * projection.unitsPerKm()),
            "x2",
            Svg.number(right),
            "y1",
            y,
            "y2",
            y)
        .close("line");
    html.element(
        "text",
        wording.phrase("page.scale", Map.of("n", Long.toString(Math.round(km)))),
        "class",
        "scale",
        "text-anchor",
        "end",
        "x",
        Svg.number(right),
        "y",
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
