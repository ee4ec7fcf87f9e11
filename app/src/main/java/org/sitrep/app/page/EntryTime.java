package org.sitrep.app.page;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads the time of an entry in a live blog: from attributes, or what a clock shows.
final class EntryTime {
  private static final Pattern CLOCK =
      Pattern.compile("(?<![\\d.:])([01]?\\d|2[0-3])[:.h]([0-5]\\d)(?![\\d])");
  private static final int LABEL = 5;
  private static final List<String> ATTRIBUTES =
      List.of(
          "datetime",
          "content",
          "data-datetime",
          "data-timestamp",
          "data-time",
          "data-date",
          "data-published",
          "data-created",
          "data-publish-date",
          "data-sort-time",
          "data-ts",
          "data-utc",
          "data-posted-at",
          "data-published-at");

  private EntryTime() {}

  /// What the attributes of an element tell.
  static Optional<Moment> of(Element element) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    for (String attribute : ATTRIBUTES) {
      String told = Attrs.get(element, attribute);
      if (!told.isEmpty()) {
        Optional<Moment> moment = Moments.read(told).filter(at -> at.exactness() > 0);
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a text is little more than a clock time.
  static boolean isClock(String text) {
    return text.length() <= 30 && isLabel(text) && CLOCK.matcher(text).find();
  }

  private static boolean isLabel(String text) {
    int words = 1;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      words += c == ' ' ? 1 : 0;
      digit |= c >= '0' && c <= '9';
    }
    return digit && words <= LABEL;
  }

  /// The clock time in one of the first blocks of a box that are labels.
  static Optional<LocalTime> clock(Outline outline, Box box, int blocks) {
    for (int i = box.begin; i < Math.min(box.end, box.begin + blocks); i++) {
      String text = outline.blocks().get(i).text();
      Matcher found = isClock(text) ? CLOCK.matcher(text) : null;
      if (found != null && found.find()) {
        return Optional.of(
            LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
      }
    }
    return Optional.empty();
  }
}
