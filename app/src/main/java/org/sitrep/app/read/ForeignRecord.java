package org.sitrep.app.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.app.archive.JsonTree;
import org.sitrep.model.PartialDate;
import org.sitrep.model.PublishedTime;

/// A record of another tool, read by the names of its members.
///
/// What told a field is kept, for `Publication.found`.
final class ForeignRecord {
  /// What is read out of mark-up and descriptions is text.
  private static final Map<String, String> OURS = Map.of("html", "text", "description", "text");

  private final FieldNames names;
  private final JsonTree record;
  private final Map<String, String> found = new TreeMap<>();

  ForeignRecord(FieldNames names, JsonTree record) {
    this.names = names;
    this.record = record;
  }

  /// A time as far as it is told.
  record Time(PartialDate day, Optional<PublishedTime> at) {}

  /// The first member that means a field.
  Optional<String> text(String field) {
    for (String name : names.of(field)) {
      Optional<String> text = record.text(name);
      if (text.isPresent()) {
        found.put(OURS.getOrDefault(field, field), name);
        return text.map(String::strip);
      }
    }
    return Optional.empty();
  }

  /// The text, which may be a list of paragraphs.
  Optional<String> paragraphs() {
    Optional<String> first = text("text");
    Optional<String> member = Optional.ofNullable(found.get("text"));
    return first.isEmpty() ? first : member.flatMap(name -> ArticleLine.joined(record.texts(name)));
  }

  /// The first of them that is an address of the web.
  Optional<String> url() {
    for (String name : names.of("url")) {
      Optional<String> url =
          record
              .text(name)
              .map(String::strip)
              .filter(told -> told.startsWith("http://") || told.startsWith("https://"));
      if (url.isPresent()) {
        found.put("url", name);
        return url;
      }
    }
    return Optional.empty();
  }

  /// When it was published; when it was crawled is something else.
  Optional<Time> published() {
    boolean crawled = names.of("crawl").stream().anyMatch(record.names()::contains);
    return time("published", "published")
        .or(() -> crawled ? Optional.empty() : time("published-bare", "published"));
  }

  Optional<PublishedTime> updated() {
    return time("updated", "updated").flatMap(Time::at);
  }

  private Optional<Time> time(String field, String ours) {
    for (String name : names.of(field)) {
      int format = name.indexOf('=');
      String member = format < 0 ? name : name.substring(0, format);
      Optional<Time> time =
          record
              .text(member)
              .map(String::strip)
              .flatMap(told -> format < 0 ? time(told) : day(told, name.substring(format + 1)));
      if (time.isPresent()) {
        found.put(ours, member);
        return time;
      }
    }
    return Optional.empty();
  }

  /// ISO 8601 or, as mail and feeds have it, RFC 1123.
  private static Optional<Time> time(String told) {
    Optional<PartialDate> day = PartialDate.parse(told);
    if (day.isPresent()) {
      return Optional.of(new Time(day.get(), PublishedTime.parse(told)));
    }
    try {
      ZonedDateTime time = ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(
          new Time(
              PartialDate.day(time.toLocalDate()),
              Optional.of(
                  new PublishedTime(time.toLocalDateTime(), Optional.of(time.getOffset())))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Time> day(String told, String pattern) {
    try {
      LocalDate day = LocalDate.parse(told, DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
      return Optional.of(new Time(PartialDate.day(day), Optional.empty()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Names in a list or parted by semicolons; objects have them in `name`.
  List<String> authors() {
    List<String> members = new ArrayList<>(List.of("authors"));
    members.addAll(names.of("authors"));
    for (String member : members) {
      List<String> told = new ArrayList<>(record.texts(member));
      told.addAll(record.texts(member + ".name"));
      List<String> people = new ArrayList<>();
      for (String one : told) {
        for (String person : one.split(";")) {
          if (!person.isBlank()) {
            people.add(person.strip());
          }
        }
      }
      if (!people.isEmpty()) {
        if (!member.equals("authors")) {
          found.put("authors", member);
        }
        return people;
      }
    }
    return List.of();
  }

  /// Where a service cut a text off, if it did.
  Optional<Integer> cut(String text) {
    List<String> signs = names.of("cut");
    int from = text.lastIndexOf(signs.getFirst());
    return from >= 0 && text.endsWith(signs.getLast()) ? Optional.of(from) : Optional.empty();
  }

  /// The records it holds, where it is only their frame.
  List<JsonTree> held() {
    for (String name : names.of("container")) {
      List<JsonTree> held = record.objects(name);
      if (!held.isEmpty()) {
        return held;
      }
    }
    return List.of();
  }

  /// What told what, by our fields.
  Map<String, String> found() {
    return found;
  }
}
