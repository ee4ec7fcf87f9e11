package org.sitrep.app.export;

import java.util.Arrays;
import java.util.Optional;

/// The files that can be asked for.
enum ExportFile {
  EVENTS_GEOJSON("events.geojson", "application/geo+json"),
  EVENTS_CSV("events.csv", "text/csv; charset=utf-8"),
  EVENTS_HXL("events.hxl.csv", "text/csv; charset=utf-8"),
  EVENTS_TSV("events.tsv", "text/tab-separated-values; charset=utf-8"),
  EVENTS_LINES("events.jsonl", "application/x-ndjson"),
  ARTICLES_LINES("articles.jsonl", "application/x-ndjson"),
  STORIES_LINES("stories.jsonl", "application/x-ndjson"),
  FIGURES_LINES("figures.jsonl", "application/x-ndjson"),
  WARNINGS_LINES("warnings.jsonl", "application/x-ndjson"),
  FEED_JSON("feed.json", "application/feed+json"),
  FEED_ATOM("feed.atom", "application/atom+xml; charset=utf-8"),
  REPORT_HTML("sitrep.html", "text/html; charset=utf-8"),
  REPORT_MARKDOWN("sitrep.md", "text/markdown; charset=utf-8"),
  REPORT_TEXT("sitrep.txt", "text/plain; charset=utf-8");

  private final String file;
  private final String contentType;

  ExportFile(String file, String contentType) {
    this.file = file;
    this.contentType = contentType;
  }

  /// Its name in the address.
  String file() {
    return file;
  }

  String contentType() {
    return contentType;
  }

  /// The one of that name.
  static Optional<ExportFile> of(String file) {
    return Arrays.stream(values()).filter(known -> known.file.equals(file)).findFirst();
  }
}
