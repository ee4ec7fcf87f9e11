package org.sitrep.app.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.sitrep.model.Actor;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import tools.jackson.core.JsonGenerator;

/// Writes the values that records have in common.
///
/// An absent or empty text is `null`; a whole number has no decimals.
public final class Json {
  private static final double WHOLE = 1L << 53;

  private final JsonGenerator out;

  public Json(JsonGenerator out) {
    this.out = out;
  }

  public Json open() {
    out.writeStartObject();
    return this;
  }

  public Json open(String name) {
    out.writeObjectPropertyStart(name);
    return this;
  }

  public Json close() {
    out.writeEndObject();
    return this;
  }

  public Json openList(String name) {
    out.writeArrayPropertyStart(name);
    return this;
  }

  public Json closeList() {
    out.writeEndArray();
    return this;
  }

  /// Writes what is there with `writer`, `null` otherwise.
  public <T> Json orNone(String name, Optional<T> value, Consumer<T> writer) {
    value.ifPresentOrElse(writer, () -> none(name));
    return this;
  }

  /// A list of objects, each written by `writer`.
  public <T> Json list(String name, List<T> items, Consumer<T> writer) {
    openList(name);
    items.forEach(writer);
    return closeList();
  }

  /// A text that is there even when it is empty.
  public Json text(String name, String value) {
    out.writeStringProperty(name, value);
    return this;
  }

  /// A text, null if empty.
  public Json known(String name, String value) {
    if (value.isEmpty()) {
      return none(name);
    }
    return text(name, value);
  }

  public Json known(String name, Optional<String> value) {
    return known(name, value.orElse(""));
  }

  public Json none(String name) {
    out.writeNullProperty(name);
    return this;
  }

  public Json number(String name, long value) {
    out.writeNumberProperty(name, value);
    return this;
  }

  public Json number(String name, double value) {
    out.writeName(name);
    return number(value);
  }

  public Json number(String name, OptionalDouble value) {
    return value.isPresent() ? number(name, value.getAsDouble()) : none(name);
  }

  public Json number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(value);
    }
    return this;
  }

  public Json flag(String name, boolean value) {
    out.writeBooleanProperty(name, value);
    return this;
  }

  public Json list(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
    return this;
  }

  public Json span(Span span) {
    return number("start", span.start()).number("end", span.end());
  }

  /// A date as the contract has it in claims.
  public Json date(String name, PartialDate date) {
    return open(name)
        .known("from", date.from().map(LocalDate::toString))
        .known("to", date.to().map(LocalDate::toString))
        .text("precision", date.precision().id())
        .close();
  }

  public Json actors(String name, List<Actor> actors) {
    openList(name);
    for (Actor actor : actors) {
      open()
          .known("ref", actor.ref())
          .text("name", actor.name())
          .known("country", actor.country())
          .close();
    }
    return closeList();
  }

  /// Who says so, outermost first.
  public Json attribution(List<Source> chain) {
    openList("attribution");
    for (Source source : chain) {
      open().text("name", source.name()).text("kind", source.kind()).known("ref", source.ref());
      close();
    }
    return closeList();
  }
}
