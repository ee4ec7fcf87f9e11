package org.sitrep.app.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.model.Actor;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import tools.jackson.core.JsonGenerator;

/// Writes the values that records have in common.
///
/// An absent or empty text is `null`; a whole number has no decimals.
final class Json {
  private static final double WHOLE = 1L << 53;

  private final JsonGenerator out;

  Json(JsonGenerator out) {
    this.out = out;
  }

  Json open() {
    out.writeStartObject();
    return this;
  }

  Json open(String name) {
    out.writeObjectPropertyStart(name);
    return this;
  }

  Json close() {
    out.writeEndObject();
    return this;
  }

  Json openList(String name) {
    out.writeArrayPropertyStart(name);
    return this;
  }

  Json closeList() {
    out.writeEndArray();
    return this;
  }

  /// A text that is there even when it is empty.
  Json text(String name, String value) {
    out.writeStringProperty(name, value);
    return this;
  }

  /// A text, null if empty.
  Json known(String name, String value) {
    if (value.isEmpty()) {
      return none(name);
    }
    return text(name, value);
  }

  Json known(String name, Optional<String> value) {
    return known(name, value.orElse(""));
  }

  Json none(String name) {
    out.writeNullProperty(name);
    return this;
  }

  Json number(String name, long value) {
    out.writeNumberProperty(name, value);
    return this;
  }

  Json number(String name, double value) {
    out.writeName(name);
    return number(value);
  }

  Json number(String name, OptionalDouble value) {
    return value.isPresent() ? number(name, value.getAsDouble()) : none(name);
  }

  Json number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(value);
    }
    return this;
  }

  Json flag(String name, boolean value) {
    out.writeBooleanProperty(name, value);
    return this;
  }

  Json list(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
    return this;
  }

  Json span(Span span) {
    return number("start", span.start()).number("end", span.end());
  }

  /// A date as the contract has it in claims.
  Json date(String name, PartialDate date) {
    return open(name)
        .known("from", date.from().map(LocalDate::toString))
        .known("to", date.to().map(LocalDate::toString))
        .text("precision", date.precision().id())
        .close();
  }

  Json actors(String name, List<Actor> actors) {
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

  Json attribution(List<Source> chain) {
    openList("attribution");
    for (Source source : chain) {
      open().text("name", source.name()).text("kind", source.kind()).known("ref", source.ref());
      close();
    }
    return closeList();
  }
}
