package org.sitrep.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// The reads a desk makes, in a seeded mix: maps, lists, counts, single things, search, exports.
///
/// @param events ids
/// @param stories ids
/// @param articles ids
/// @param words to search for
record Reads(List<String> events, List<String> stories, List<String> articles, List<String> words) {
  private static final int SORTS = 20;

  /// Asks the server what there is to read.
  static Reads of(Client client) throws IOException {
    return new Reads(
        client.values("events?limit=500", "id"),
        client.values("stories?limit=500", "id"),
        client.values("articles?limit=500", "id"),
        client.values("places?limit=200", "name"));
  }

  /// The path of a request, the same for the same number.
  String path(int number) {
    SplittableRandom random = new SplittableRandom(number);
    return switch (random.nextInt(SORTS)) {
      case 0, 1, 2 -> "map?" + box(random) + "&zoom=" + (2 + random.nextInt(8));
      case 3 -> "map?zoom=2&" + days(random);
      case 4, 5 -> "events?limit=50&" + days(random);
      case 6 -> "events?limit=50&sort=weight&group=conflict&" + box(random);
      case 7 -> "events?limit=50&status=disputed";
      case 8 -> "histogram?group=hazard," + (random.nextBoolean() ? "people" : "power");
      case 9 -> "facets?" + days(random);
      case 10, 11, 12 ->
          "events/" + pick(events, random) + "?lang=" + (random.nextBoolean() ? "nb" : "sv");
      case 13 -> "stories/" + pick(stories, random);
      case 14 -> "stories?limit=50&" + days(random);
      case 15, 16 -> "articles/" + pick(articles, random);
      case 17 -> "search?q=" + encode(pick(words, random)) + "&limit=10";
      case 18 -> "control?limit=100&date=2024-" + month(random) + "-15";
      default -> "figures?agreement=conflict&limit=50";
    };
  }

  private static String pick(List<String> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String box(SplittableRandom random) {
    int west = random.nextInt(-180, 140);
    int south = random.nextInt(-60, 50);
    return "box=" + west + "," + south + "," + (west + 40) + "," + (south + 30);
  }

  private static String days(SplittableRandom random) {
    return "from=2024-" + month(random) + "-01&to=2025-" + month(random);
  }

  private static String month(SplittableRandom random) {
    return String.format(Locale.ROOT, "%02d", 1 + random.nextInt(12));
  }
}
