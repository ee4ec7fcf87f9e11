package org.sitrep.app.read;

/// Input that was read after something in it was mended or passed over; the exit status stays 0.
public sealed interface Note extends Problem {
  /// It is not UTF-8.
  record OtherEncoding(Where where, String encoding) implements Note {
    @Override
    public String what() {
      return "is not UTF-8 and was read as " + encoding;
    }

    @Override
    public String advice() {
      return "If letters look wrong, convert it to UTF-8.";
    }
  }

  /// A few bytes of it are no UTF-8.
  record BrokenBytes(Where where, int count) implements Note {
    @Override
    public String what() {
      return "holds " + count + " bytes that are no UTF-8, which were replaced";
    }

    @Override
    public String advice() {
      return "Maybe the text was cut within a letter: fetch it again.";
    }
  }

  /// It holds a NUL.
  record StrayNul(Where where) implements Note {
    @Override
    public String what() {
      return "holds a NUL character, which was removed";
    }

    @Override
    public String advice() {
      return "If words are missing, fetch it again.";
    }
  }

  /// A date is none.
  record NoDate(Where where, String text) implements Note {
    @Override
    public String what() {
      return "\"" + text + "\" is no date, so the day of publication counts as unknown";
    }

    @Override
    public String advice() {
      return "Write it as 2017-09-05, 2017-09 or 2017.";
    }
  }

  /// A language tag is unknown.
  record UnknownLanguage(Where where, String tag) implements Note {
    @Override
    public String what() {
      return "the language \"" + tag + "\" is not known and is worked out from the text";
    }

    @Override
    public String advice() {
      return "Write it as a BCP 47 tag such as en, nb or sv.";
    }
  }
}
