package org.sitrep.model;

/// What a careful reader would question in a report.
///
/// @param article id of the article
/// @param span where it stands
/// @param text the words questioned
/// @param about what they concern: the ref of a place, the value of a date
/// @param kind `place-direction`, `weekday-date`, …
/// @param message key of the message in `interface.txt`, without its `warning.` prefix
/// @param details values for the message's placeholders, in order
public record Warning(
    String article,
    Span span,
    String text,
    String about,
    String kind,
    String message,
    java.util.List<String> details) {
  public Warning {
    details = java.util.List.copyOf(details);
  }

  /// The same of an article under another id.
  public Warning of(String otherId) {
    return new Warning(otherId, span, text, about, kind, message, details);
  }
}
