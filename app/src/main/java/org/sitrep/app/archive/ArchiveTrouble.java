package org.sitrep.app.archive;

import java.util.Optional;

/// Something wrong in an archive; the rest of it is read.
///
/// @param place where in the file
/// @param uri what the record is about; empty if it does not tell
/// @param detail what is wrong this time, without a full stop; may be empty
public record ArchiveTrouble(Place place, Optional<String> uri, Kind kind, String detail) {
  /// What can be wrong.
  public enum Kind {
    GARBAGE(
        "bytes that belong to no record",
        "They were passed over: maybe the file was cut or joined badly.",
        false),
    DAMAGED("damaged gzip", "Maybe fetch the file again: what follows was read.", true),
    CUT("a record that breaks off", "Maybe the download was cut: fetch it again.", true),
    BAD_HEAD("a record whose head cannot be read", "What follows it was read.", true),
    WRONG_LENGTH(
        "a record with a wrong Content-Length",
        "It was read up to the next record: look whether its text is whole.",
        false),
    TOO_LARGE(
        "a record too large for a page",
        "It was passed over: a page of news has a few hundred kB.",
        true),
    BOMB(
        "a record that unpacks beyond all measure",
        "It was passed over: no page packs so well.",
        true),
    BAD_HTTP("a response whose HTTP head cannot be read", "The record was passed over.", true),
    ENCODING(
        "a response in an encoding that is not read",
        "Maybe write the archive again with gzip or without packing.",
        true),
    BROKEN_BODY(
        "a response whose body breaks off",
        "It was read as far as it goes: look whether its text is whole.",
        false),
    DIGEST(
        "a page that is not what its digest says",
        "It was read all the same: maybe the file was changed or damaged.",
        false),
    LATE(
        "a date of publication after the capture",
        "It was not believed, so the date counts as unknown.",
        false),
    FAILED("a page that could not be read", "Please report this with the page.", true);

    private final String what;
    private final String advice;
    private final boolean lost;

    Kind(String what, String advice, boolean lost) {
      this.what = what;
      this.advice = advice;
      this.lost = lost;
    }

    /// What is wrong, without a full stop.
    public String what() {
      return what;
    }

    /// What to try, a sentence.
    public String advice() {
      return advice;
    }

    /// Whether something could not be read.
    public boolean isLoss() {
      return lost;
    }
  }
}
