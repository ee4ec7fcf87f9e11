package org.sitrep.app.archive;

/// What [Captures] finds in an archive.
public sealed interface Find {
  /// A capture to be read.
  record Captured(Capture capture) implements Find {}

  /// Something that is wrong.
  record Wrong(ArchiveTrouble trouble) implements Find {}

  /// A record that is passed over.
  record Passed(Reason reason) implements Find {}

  /// Why a record is passed over.
  enum Reason {
    /// Usual and of no interest: requests, metadata, what describes the file.
    FRAME("about other records"),
    STATUS("with a status other than 200"),
    REVISIT("that only say a page had not changed"),
    MEDIA("that are neither pages nor plain text");

    private final String what;

    Reason(String what) {
      this.what = what;
    }

    /// What such records are, to follow "records".
    public String what() {
      return what;
    }
  }
}
