package org.sitrep.app.page;

/// Something in a page that was mended or passed over.
public sealed interface PageTrouble {
  /// What is wrong, without a full stop.
  String what();

  /// What to try, a sentence.
  String advice();

  /// The line of the page, from 1; 0 if the whole page is meant.
  default int line() {
    return 0;
  }

  /// It is larger than a page may be.
  ///
  /// @param limit how many bytes of it were read
  record TooLarge(int limit) implements PageTrouble {
    @Override
    public String what() {
      return "is larger than " + limit / 1_000_000 + " MB and was read up to there";
    }

    @Override
    public String advice() {
      return "Maybe it is no page but several in one file.";
    }
  }

  /// Its bytes are in another encoding than it says.
  record OtherCharset(String declared, String used) implements PageTrouble {
    @Override
    public String what() {
      return "says it is " + declared + ", but its bytes are not: it was read as " + used;
    }

    @Override
    public String advice() {
      return "If letters look wrong, convert it to UTF-8.";
    }
  }

  /// It does not say its encoding, and its bytes are no UTF-8.
  record GuessedCharset(String used) implements PageTrouble {
    @Override
    public String what() {
      return "does not say its encoding and was read as " + used;
    }

    @Override
    public String advice() {
      return "If letters look wrong, convert it to UTF-8.";
    }
  }

  /// Some bytes of it are no letters in its encoding.
  ///
  /// @param line where the first one stands
  record BrokenBytes(int count, String charset, int line) implements PageTrouble {
    @Override
    public String what() {
      return "holds " + count + " bytes that are no " + charset + ", which were replaced";
    }

    @Override
    public String advice() {
      return "Maybe it was cut within a letter: fetch it again.";
    }
  }

  /// It is text in no encoding.
  record Binary() implements PageTrouble {
    @Override
    public String what() {
      return "is not text but binary data";
    }

    @Override
    public String advice() {
      return "Maybe it is compressed or a picture.";
    }
  }

  /// Elements lie deeper in each other than a page needs.
  ///
  /// @param line where the limit was passed first
  record TooDeep(int limit, int line) implements PageTrouble {
    @Override
    public String what() {
      return "nests elements more than " + limit + " deep; deeper ones were closed early";
    }

    @Override
    public String advice() {
      return "If words are missing, look whether the page is whole.";
    }
  }

  /// It has more elements than a page needs.
  record TooMany(int limit, int line) implements PageTrouble {
    @Override
    public String what() {
      return "has more than " + limit + " tags, and what follows was left out";
    }

    @Override
    public String advice() {
      return "Maybe it is no page but several in one file.";
    }
  }

  /// A block of JSON in it is broken.
  record BrokenJson(int line) implements PageTrouble {
    @Override
    public String what() {
      return "holds broken JSON, of which what could be read was read";
    }

    @Override
    public String advice() {
      return "Its title, date and authors may be wrong: look at the page.";
    }
  }

  /// It breaks off.
  record Cut(int line) implements PageTrouble {
    @Override
    public String what() {
      return "breaks off before its end";
    }

    @Override
    public String advice() {
      return "Maybe the download was cut: fetch it again.";
    }
  }

  /// The parser gave up.
  record Unparsable(String reason) implements PageTrouble {
    @Override
    public String what() {
      return "could not be taken apart (" + reason + ")";
    }

    @Override
    public String advice() {
      return "Please report this with the page.";
    }
  }
}
