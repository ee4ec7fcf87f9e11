package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.PublishedTime;
import tools.jackson.databind.JsonNode;

/// Counts by field how much of what is told of an article was found right.
///
/// Times are right if they are as exact as the truth and the same moment, or the same clock time
/// where the truth has no zone. An update at the moment of publication counts as none. Captions may
/// go on with a credit.
final class FieldScore {
  private static final int CREDIT = 60;

  private final Map<String, int[]> fields = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /// What was found: of one page.
  record Found(
      PageKind kind,
      Optional<String> title,
      String published,
      String updated,
      List<String> authors,
      Optional<String> outlet,
      Optional<String> canonical,
      Optional<String> language,
      Optional<String> agency,
      List<String> captions,
      List<String> feeds,
      List<Entry> entries) {}

  record Entry(String published, String text) {}

  static String iso(Optional<PublishedTime> time, String day) {
    return time.map(PublishedTime::iso).orElse(day);
  }

  void add(PageTruth truth, Found found) {
    check(truth, "kind", truth.kind() == found.kind(), found.kind());
    check(truth, "feeds", same(truth.list("feeds"), found.feeds()), found.feeds());
    if (truth.kind() == PageKind.LIST || truth.kind() == PageKind.OTHER) {
      return;
    }
    check(truth, "title", alike(truth.text("title"), found.title()), found.title());
    check(truth, "published", times(truth.text("published"), found.published()), found.published());
    check(truth, "updated", updated(truth, found.updated()), found.updated());
    check(truth, "authors", same(truth.list("authors"), found.authors()), found.authors());
    check(truth, "outlet", alike(truth.text("outlet"), found.outlet()), found.outlet());
    check(truth, "canonical", truth.text("canonical").equals(found.canonical()), found.canonical());
    check(truth, "language", truth.text("language").equals(found.language()), found.language());
    check(truth, "agency", agency(truth.text("agency"), found.agency()), found.agency());
    check(truth, "captions", captions(truth.list("captions"), found.captions()), found.captions());
    if (truth.kind() == PageKind.LIVE) {
      entries(truth, found.entries());
    }
  }

  private void entries(PageTruth truth, List<Entry> found) {
    List<JsonNode> told = truth.entries();
    check(truth, "entries-count", told.size() == found.size(), found.size());
    for (int i = 0; i < told.size(); i++) {
      String published = told.get(i).path("published").asString("");
      List<String> must = PageTruth.list(told.get(i), "must");
      Optional<Entry> entry =
          found.stream()
              .filter(
                  one ->
                      must.stream()
                          .allMatch(
                              phrase ->
                                  PhraseScore.flat(one.text()).contains(PhraseScore.flat(phrase))))
              .findFirst();
      check(truth, "entries-text", entry.isPresent(), must);
      check(
          truth,
          "entries-time",
          entry.filter(one -> times(Optional.of(published), one.published())).isPresent(),
          published + " / " + entry.map(Entry::published));
    }
  }

  private void check(PageTruth truth, String field, boolean right, Object found) {
    int[] counts = fields.computeIfAbsent(field, key -> new int[2]);
    counts[0] += right ? 1 : 0;
    counts[1]++;
    if (!right) {
      misses.add(truth.name() + " " + field + ": " + truth.told().get(field) + " <- " + found);
    }
  }

  private static boolean updated(PageTruth truth, String found) {
    Optional<String> told =
        truth.text("updated").filter(text -> !truth.text("published").equals(Optional.of(text)));
    return told.isEmpty()
        ? found.isEmpty() || times(truth.text("published"), found)
        : times(told, found);
  }

  private static boolean times(Optional<String> told, String found) {
    if (told.isEmpty() || found.isEmpty()) {
      return told.isEmpty() && found.isEmpty();
    }
    Optional<Moment> one = Moments.read(told.get());
    Optional<Moment> other = Moments.read(found);
    if (one.isEmpty() || other.isEmpty() || one.get().exactness() != other.get().exactness()) {
      return false;
    }
    if (one.get().exactness() == 0) {
      return one.get().day().equals(other.get().day());
    }
    if (one.get().exactness() == 1) {
      return minute(one.get()).equals(minute(other.get()));
    }
    return Math.abs(seconds(one.get()) - seconds(other.get())) < 60;
  }

  private static String minute(Moment moment) {
    return moment.time().orElseThrow().iso().substring(0, 16);
  }

  private static long seconds(Moment moment) {
    return moment.time().orElseThrow().instant(java.time.ZoneOffset.UTC).getEpochSecond();
  }

  private static boolean alike(Optional<String> told, Optional<String> found) {
    return told.map(FieldScore::plain).equals(found.map(FieldScore::plain));
  }

  private static String plain(String text) {
    return PhraseScore.flat(text).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  private static boolean agency(Optional<String> told, Optional<String> found) {
    if (told.isEmpty() || found.isEmpty()) {
      return told.isEmpty() && found.isEmpty();
    }
    return plain(told.get()).equals(plain(found.get()))
        || plain(found.get()).contains(plain(told.get()));
  }

  private static boolean same(List<String> told, List<String> found) {
    return new HashSet<>(told.stream().map(FieldScore::plain).toList())
        .equals(new HashSet<>(found.stream().map(FieldScore::plain).toList()));
  }

  private static boolean captions(List<String> told, List<String> found) {
    return told.size() == found.size()
        && told.stream()
            .allMatch(
                caption ->
                    found.stream()
                        .anyMatch(
                            one ->
                                PhraseScore.flat(one).contains(PhraseScore.flat(caption))
                                    && one.length() <= caption.length() + CREDIT));
  }

  void addAll(FieldScore other) {
    other.fields.forEach(
        (field, counts) -> {
          int[] own = fields.computeIfAbsent(field, key -> new int[2]);
          own[0] += counts[0];
          own[1] += counts[1];
        });
    misses.addAll(other.misses);
  }

  List<String> misses() {
    return misses;
  }

  double share() {
    int right = fields.values().stream().mapToInt(counts -> counts[0]).sum();
    int all = fields.values().stream().mapToInt(counts -> counts[1]).sum();
    return all == 0 ? 1 : (double) right / all;
  }

  String line(String name) {
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "%-34s %.3f ", name, share()));
    fields.forEach(
        (field, counts) ->
            line.append(" ")
                .append(field)
                .append(' ')
                .append(counts[0])
                .append('/')
                .append(counts[1]));
    return line.toString();
  }
}
