package org.sitrep.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.knowledge.ActorEntry;
import org.sitrep.knowledge.Addresses;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Language;
import org.sitrep.knowledge.OutletZones;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;

/// Judges the day of a moment of publication by the clock that the outlet's readers go by.
///
/// Of a moment, the outlet's zone tells the day: the zone told with the article; else the one
/// listed for the outlet or its address; else that of the outlet's country, if the country has one.
/// The end of the address stands for the country of an outlet that is not known, but less surely
/// than an offset other than UTC, which is the outlet's own clock. A time without an offset is of
/// the day it prints, as is a day without a time: neither is ever shifted.
final class OutletClock {
  private static final String FIELD = "timeZone";

  private final OutletZones zones;
  private final Addresses addresses;
  private final OutletReader outlets;

  OutletClock(Knowledge knowledge, Language language) {
    this.zones = knowledge.outletZones();
    this.addresses = knowledge.addresses();
    this.outlets = new OutletReader(knowledge, language);
  }

  /// A zone and what tells it.
  private record Told(ZoneId zone, String by) {}

  /// The article with its day, and with its outlet's zone where that told the day.
  Article set(Article article) {
    Optional<PublishedTime> at = article.publication().at();
    if (at.isEmpty() || !fits(article.published(), at.get().local().toLocalDate())) {
      return article;
    }
    Optional<ZoneOffset> offset = at.get().offset();
    if (offset.isEmpty()) {
      return on(article, at.get().local().toLocalDate(), article.publication());
    }
    Instant moment = at.get().instant(offset.get());
    Optional<ZoneId> known = article.publication().zone();
    Optional<Told> found =
        known.isPresent() ? Optional.empty() : zone(article, offset.get(), moment);
    ZoneId zone = known.or(() -> found.map(Told::zone)).orElse(offset.get());
    return on(
        article,
        LocalDate.ofInstant(moment, zone),
        found.map(told -> with(article.publication(), told)).orElse(article.publication()));
  }

  /// Whether the stated day may be that of the moment, by some clock of the world: a day that is
  /// farther off says something else, and counts.
  private static boolean fits(Optional<PartialDate> stated, LocalDate day) {
    return stated.isEmpty()
        || !stated.get().isKnown()
        || !day.isBefore(stated.get().from().orElseThrow().minusDays(1))
            && !day.isAfter(stated.get().to().orElseThrow().plusDays(1));
  }

  private Optional<Told> zone(Article article, ZoneOffset offset, Instant moment) {
    Optional<String> host =
        article.url().or(() -> article.publication().canonical()).flatMap(addresses::host);
    Optional<ActorEntry> outlet = article.outlet().flatMap(outlets::find);
    return outlet
        .flatMap(entry -> zones.ofActor(id(entry)))
        .or(() -> host.flatMap(zones::ofHost))
        .map(zone -> new Told(zone, "outlet"))
        .or(
            () ->
                outlet
                    .flatMap(entry -> zones.ofCountry(entry.actor().country(), moment))
                    .map(zone -> new Told(zone, "country")))
        .or(
            () ->
                host.filter(known -> offset.equals(ZoneOffset.UTC))
                    .flatMap(known -> zones.ofDomain(known, moment))
                    .map(zone -> new Told(zone, "address")));
  }

  private static String id(ActorEntry outlet) {
    String ref = outlet.actor().ref();
    return ref.substring(ref.indexOf(':') + 1);
  }

  private static Publication with(Publication publication, Told told) {
    Map<String, String> found = new TreeMap<>(publication.found());
    found.put(FIELD, told.by());
    return publication.in(told.zone()).withFound(found);
  }

  private static Article on(Article article, LocalDate day, Publication publication) {
    return article.withPublication(Optional.of(PartialDate.day(day)), publication);
  }
}
