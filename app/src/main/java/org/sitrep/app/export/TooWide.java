package org.sitrep.app.export;

/// More passes the filter than a situation report can hold.
///
/// A report that left something out without saying so would mislead; the reader is asked to narrow
/// the filter instead. Nothing has been written when it is thrown.
public final class TooWide extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String message;
  private final long events;
  private final long articles;

  TooWide(long events, long articles) {
    this.message =
        "The situation report holds at most "
            + PictureSlice.MOST_EVENTS
            + " events and "
            + PictureSlice.MOST_ARTICLES
            + " articles; "
            + (articles == 0 ? events + " events" : articles + " articles")
            + " pass the filter. Narrow it, for example by days, country, place or story, or take"
            + " events.csv.";
    this.events = events;
    this.articles = articles;
  }

  /// What is too much, and what to try.
  @Override
  public String getMessage() {
    return message;
  }

  /// How many events pass the filter.
  public long events() {
    return events;
  }

  /// How many articles tell them; 0 if they were not counted because the events are too many.
  public long articles() {
    return articles;
  }
}
