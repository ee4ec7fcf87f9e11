package org.sitrep.text;

import java.util.Optional;
import org.sitrep.model.PartialDate;

/// An article's text without what is not its own words, and what was read in the parts that went.
///
/// @param title headline, empty if there is none
/// @param text title, blank line, paragraphs separated by blank lines
/// @param published day of publication read in a date line
/// @param credit name of the agency in a dateline or credit line
/// @param datelinePlace place named in a dateline, empty if none
/// @param head what the lines around the headline tell
public record CleanText(
    String title,
    String text,
    Optional<PartialDate> published,
    Optional<String> credit,
    String datelinePlace,
    PageHead head) {
  /// A text without such lines.
  public CleanText(
      String title,
      String text,
      Optional<PartialDate> published,
      Optional<String> credit,
      String datelinePlace) {
    this(title, text, published, credit, datelinePlace, PageHead.UNTOLD);
  }
}
