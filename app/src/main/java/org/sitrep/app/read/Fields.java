package org.sitrep.app.read;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.app.archive.JsonTree;
import org.sitrep.app.archive.LanguageTags;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;

/// The fields of one record: the contract's own first, then another tool's.
final class Fields {
  private final JsonTree record;
  private final ForeignRecord foreign;
  private final LanguageTags languages;
  private final Where where;
  private final Receiver receiver;

  Fields(
      JsonTree record,
      ForeignRecord foreign,
      LanguageTags languages,
      Where where,
      Receiver receiver) {
    this.record = record;
    this.foreign = foreign;
    this.languages = languages;
    this.where = where;
    this.receiver = receiver;
  }

  Article article(String id, Words words) {
    Optional<String> language = language().or(() -> words.page().flatMap(Article::language));
    Optional<PublishedTime> at = time("publishedAt");
    Optional<PartialDate> told = given("published").flatMap(this::date);
    Optional<ForeignRecord.Time> other =
        told.isPresent() || at.isPresent() ? Optional.empty() : foreign.published();
    Optional<PartialDate> published =
        told.or(() -> at.map(time -> PartialDate.day(time.local().toLocalDate())))
            .or(() -> other.map(ForeignRecord.Time::day))
            .or(() -> words.page().flatMap(Article::published));
    Optional<PublishedTime> clock =
        at.or(() -> given("published").flatMap(PublishedTime::parse))
            .or(() -> other.flatMap(ForeignRecord.Time::at))
            .or(() -> words.page().flatMap(page -> page.publication().at()));
    return new Article(
        given("id").or(() -> foreign.text("id")).orElse(id),
        given("url").or(foreign::url),
        given("outlet").or(() -> foreign.text("outlet")),
        language,
        published,
        words.title().map(String::strip),
        words.text(),
        publication(words, clock));
  }

  private Publication publication(Words words, Optional<PublishedTime> clock) {
    List<String> captions = record.texts("captions");
    return new Publication(
        clock,
        time("updatedAt").or(foreign::updated),
        zone(),
        given("canonical").or(() -> foreign.text("canonical")),
        foreign.authors(),
        given("agency"),
        captions.isEmpty() ? words.captions() : captions,
        words.excerpt() || given("excerpt").filter("true"::equals).isPresent(),
        found());
  }

  /// What an earlier run of ours found, and what told the rest.
  private Map<String, String> found() {
    Map<String, String> found = new TreeMap<>(foreign.found());
    record.objects("found").stream()
        .findFirst()
        .ifPresent(
            earlier ->
                earlier.names().forEach(n -> earlier.text(n).ifPresent(v -> found.put(n, v))));
    return found;
  }

  private Optional<String> given(String name) {
    return record.scalar(name).map(String::strip).filter(value -> !value.isEmpty());
  }

  private Optional<String> language() {
    Optional<String> told = given("language");
    if (told.isEmpty()) {
      return foreign.text("language").flatMap(languages::of);
    }
    Optional<String> known = told.flatMap(languages::of);
    if (known.isEmpty()) {
      receiver.problem(new Note.UnknownLanguage(where, told.get()));
    }
    return known;
  }

  private Optional<PartialDate> date(String text) {
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty()) {
      receiver.problem(new Note.NoDate(where, text));
    }
    return date;
  }

  private Optional<PublishedTime> time(String name) {
    Optional<String> told = given(name);
    Optional<PublishedTime> time = told.flatMap(PublishedTime::parse);
    if (told.isPresent() && time.isEmpty()) {
      receiver.problem(new Note.NoDate(where, told.get()));
    }
    return time;
  }

  private Optional<ZoneId> zone() {
    try {
      return given("timeZone").map(ZoneId::of);
    } catch (DateTimeException e) {
      receiver.problem(new Note.NoZone(where, given("timeZone").orElse("")));
      return Optional.empty();
    }
  }
}
