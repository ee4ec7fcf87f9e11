package org.sitrep.compiler.dump;

import org.jspecify.annotations.Nullable;

/// Why a line is not taken.
public final class BadLine extends Exception {
  private static final long serialVersionUID = 1;

  /// What can be wrong with a line, with the words for it.
  public enum Reason {
    COLUMNS("wrong number of columns"),
    LENGTH("too long a line"),
    ENCODING("not UTF-8"),
    NUMBER("no number where one belongs"),
    COORDINATES("no coordinates on the globe"),
    NAME("no name"),
    AGAIN("an id listed again with other content, of which the newest is taken");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /// In English, without a capital or a stop.
    public String words() {
      return words;
    }
  }

  private final Reason reason;

  /// A line that is wrong for this reason.
  public BadLine(Reason reason) {
    this(reason, null);
  }

  BadLine(Reason reason, @Nullable Throwable cause) {
    super(reason.words(), cause, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
