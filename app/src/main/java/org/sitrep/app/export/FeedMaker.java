package org.sitrep.app.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitrep.app.export.FeedEntry.Evidence;
import org.sitrep.app.store.ArticleHead;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Source;
import org.sitrep.picture.Phrases;

/// Makes feed entries of events.
///
/// Feeds must say when an entry changed, and nothing here looks at a clock: that day is the last on
/// which an article that tells the event came out, else the event's own, else 1970-01-01.
final class FeedMaker {
  private static final LocalDate UNKNOWN = LocalDate.EPOCH;

  private final String home;
  private final Phrases phrases;
  private final Function<List<String>, List<ArticleHead>> heads;

  /// @param home the page's address, without a slash at its end
  /// @param phrases in the reader's language
  /// @param heads articles by id
  FeedMaker(String home, Phrases phrases, Function<List<String>, List<ArticleHead>> heads) {
    this.home = home;
    this.phrases = phrases;
    this.heads = heads;
  }

  FeedEntry entry(Event event) {
    List<String> ids = event.claims().stream().map(EventClaim::article).distinct().toList();
    Map<String, ArticleHead> articles =
        heads.apply(ids).stream()
            .collect(Collectors.toMap(ArticleHead::id, Function.identity(), (a, b) -> a));
    List<LocalDate> days = days(event, articles);
    return new FeedEntry(
        urn("event", event.id()),
        home
            + "/events/"
            + URLEncoder.encode(event.id(), StandardCharsets.UTF_8).replace("+", "%20"),
        phrases.statement(event),
        List.of(phrases.typeLabel(event.type()), phrases.statusLabel(event.status())),
        days.getFirst(),
        days.getLast(),
        event,
        event.claims().stream()
            .map(claim -> evidence(claim, Optional.ofNullable(articles.get(claim.article()))))
            .toList());
  }

  /// A URN of something of this program's, the same for the same key.
  static String urn(String kind, String key) {
    byte[] name = ("sitrep:" + kind + ":" + key).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  /// The days the articles came out, earliest first; one day at least.
  private static List<LocalDate> days(Event event, Map<String, ArticleHead> articles) {
    List<LocalDate> days =
        articles.values().stream()
            .flatMap(head -> day(head.published()).stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    return days.isEmpty() ? List.of(event.date().from().orElse(UNKNOWN)) : days;
  }

  /// The first day of a date as articles have it.
  private static Optional<LocalDate> day(String published) {
    String first = Arrays.asList(published.split("/", 2)).getFirst();
    return PartialDate.parse(first).flatMap(PartialDate::from);
  }

  private static Evidence evidence(EventClaim claim, Optional<ArticleHead> article) {
    List<String> sources = new ArrayList<>();
    article.map(head -> head.outlet().orElse(head.title())).ifPresent(sources::add);
    claim.claim().attribution().stream().map(Source::name).forEach(sources::add);
    return new Evidence(
        claim.claim().text(),
        claim.language(),
        sources,
        article.flatMap(ArticleHead::url).filter(FeedMaker::isOfTheWeb));
  }

  private static boolean isOfTheWeb(String url) {
    String address = url.toLowerCase(Locale.ROOT);
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
