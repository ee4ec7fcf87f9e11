package org.sitrep.app.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.app.index.Cluster;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.Facets;
import org.sitrep.app.index.Histogram;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.PlaceRow;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.model.Event;
import org.sitrep.model.Place;

/// Answers that count events: on the map, by day, by what they are.
final class MapAnswers {
  private final Context context;

  MapAnswers(Context context) {
    this.context = context;
  }

  byte[] map(EventFilter filter, Box box, double zoom, String language) {
    List<Cluster> clusters = context.index().clusters(filter, box, zoom);
    Reader reader = context.reader(language);
    List<Long> rows = clusters.stream().flatMap(cluster -> cluster.row().stream().boxed()).toList();
    Map<Long, Event> events =
        context.store().events(rows).stream()
            .collect(Collectors.toMap(Kept::row, Kept::value, (one, other) -> one));
    return JsonLines.bytes(
        json ->
            json.open()
                .text("type", "FeatureCollection")
                .list(
                    "features",
                    clusters,
                    cluster -> {
                      Optional<Event> single =
                          cluster.row().isPresent()
                              ? Optional.ofNullable(events.get(cluster.row().getAsLong()))
                              : Optional.empty();
                      feature(json, cluster, single, reader);
                    })
                .close());
  }

  private void feature(Json json, Cluster cluster, Optional<Event> single, Reader reader) {
    json.open()
        .text("type", "Feature")
        .text("id", single.map(Event::id).orElse(cluster.id()))
        .open("geometry")
        .text("type", "Point")
        .openList("coordinates")
        .number(cluster.lon())
        .number(cluster.lat())
        .closeList()
        .close()
        .open("properties")
        .number("count", cluster.count())
        .text("group", cluster.group())
        .open("groups");
    cluster.groups().forEach(group -> json.number(group.id(), group.count()));
    Optional<Place> place = single.flatMap(Event::place).or(() -> place(cluster, reader));
    json.close()
        .text("status", cluster.status())
        .number("disputed", cluster.disputed())
        .known("event", single.map(Event::id))
        .known("statement", single.map(reader.words()::statement))
        .known("place", place.map(reader.words()::placeName))
        .known("placeRef", place.map(Place::ref))
        .known("precision", place.map(known -> known.kind().precision()))
        .orNone("box", cluster.box(), box -> box(json, box))
        .close()
        .close();
  }

  private Optional<Place> place(Cluster cluster, Reader reader) {
    return cluster
        .place()
        .flatMap(
            ref ->
                reader
                    .words()
                    .place(ref)
                    .or(() -> context.store().place(ref).map(PlaceRow::place)));
  }

  private static void box(Json json, Box box) {
    json.openList("box")
        .number(box.west())
        .number(box.south())
        .number(box.east())
        .number(box.north())
        .closeList();
  }

  byte[] histogram(EventFilter filter, int bins) {
    Histogram histogram = context.index().histogram(filter, bins);
    return JsonLines.bytes(
        json ->
            json.open()
                .text("unit", histogram.unit().id())
                .list("bins", histogram.bins(), bin -> bin(json, bin))
                .number("earlier", histogram.earlier())
                .number("later", histogram.later())
                .number("undated", histogram.undated())
                .number("total", histogram.total())
                .close());
  }

  private static void bin(Json json, Histogram.Bin bin) {
    json.open()
        .text("from", bin.from().toString())
        .text("to", bin.to().toString())
        .number("news", bin.news())
        .number("recalled", bin.recalled())
        .close();
  }

  byte[] facets(EventFilter filter, String language) {
    Facets facets = context.index().facets(filter);
    return JsonLines.bytes(
        json -> new FacetsJson(context.codes(), context.reader(language)).write(json, facets));
  }
}
