package org.sitrep.event;

import java.util.List;
import java.util.stream.IntStream;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;
import org.sitrep.story.StableId;

/// Writes down one thing counted once all its figures are found.
final class FigureWriter {
  private FigureWriter() {}

  static Figure write(FigureGroup group) {
    FigureItem first = group.first();
    List<FigureItem> sorted = group.items().stream().sorted(FigureItem.BY_DAY).toList();
    Estimates estimates =
        new Estimates(
            IntStream.range(0, sorted.size()).mapToObj(n -> said(sorted.get(n), n)).toList());
    return new Figure(
        id(group, sorted.getFirst()),
        first.measure(),
        first.quantity().unit(),
        first.figure().of(),
        group.place(),
        group.event(),
        group.story(),
        sorted.stream().map(FigureWriter::reported).toList(),
        estimates.estimate(),
        estimates.agreement());
  }

  private static Said said(FigureItem item, int number) {
    return new Said(
        item.article().id(),
        item.voice(),
        item.isBackground() ? item.figure().date() : item.article().published(),
        item.quantity(),
        number);
  }

  private static Figure.Reported reported(FigureItem item) {
    return new Figure.Reported(
        item.article().id(),
        item.article().language(),
        item.figure(),
        item.voice().key(),
        item.voice().name(),
        item.article().published());
  }

  private static String id(FigureGroup group, FigureItem earliest) {
    FigureItem first = group.first();
    String of = first.figure().of().map(actor -> actor.ref() + actor.name()).orElse("");
    String where = group.place().map(Place::ref).orElse("");
    String start = earliest.article().id() + ":" + earliest.figure().span().start();
    return StableId.of(
        "fig",
        String.join(
            "|", group.story(), first.measure(), first.quantity().unit(), of, where, start));
  }
}
