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

  /// Something in a feed is not as it should be.
  ///
  /// @param item which item, from 1; 0 if the feed as a whole
  record OddFeed(Where where, int item, String reason) implements Note {
    @Override
    public String what() {
      return (item == 0 ? "" : "item " + item + ": ") + reason;
    }

    @Override
    public String advice() {
      return "The rest of the feed was read.";
    }
  }

  /// Articles were met again word for word under other addresses.
  record Copies(Where where, int count) implements Note {
    @Override
    public String what() {
      return count
          + (count == 1 ? " article was" : " articles were")
          + " met again word for word under another address and left out";
    }

    @Override
    public String advice() {
      return "To keep such articles, give each an id of its own.";
    }
  }

  /// A feed or sitemap names addresses but holds no words itself.
  record NoWords(Where where, int addresses) implements Note {
    @Override
    public String what() {
      return "names " + addresses + " addresses but holds no words of articles";
    }

    @Override
    public String advice() {
      return "To have the pages fetched, name its address as a source of sitrep watch.";
    }
  }

  /// A page was read after something in it was mended or passed over.
  record MendedPage(Where where, String what, String advice) implements Note {}

  /// A page holds no article.
  ///
  /// @param kind what it is instead
  record NoArticle(Where where, String kind) implements Note {
    @Override
    public String what() {
      return "holds no article ("
          + (kind.equals("list") ? "a page of links" : "another page")
          + ")";
    }

    @Override
    public String advice() {
      return "If it should, look whether the page was saved whole.";
    }
  }

  /// A time zone is none.
  record NoZone(Where where, String text) implements Note {
    @Override
    public String what() {
      return "\"" + text + "\" is no time zone, so the outlet's own counts";
    }

    @Override
    public String advice() {
      return "Write it as Europe/Oslo or +02:00.";
    }
  }

  /// An agency does not want an item used.
  ///
  /// @param id empty if it has none
  record Unusable(Where where, String id, String status) implements Note {
    @Override
    public String what() {
      return "the item " + id + " is " + status + " and was not read";
    }

    @Override
    public String advice() {
      return "If it should be read, set its publication status to usable.";
    }
  }

  /// An item of an agency holds no words.
  ///
  /// @param id empty if it has none
  record Wordless(Where where, String id) implements Note {
    @Override
    public String what() {
      return "the item " + id + " holds no text of an article";
    }

    @Override
    public String advice() {
      return "Pictures, events and packages are passed over.";
    }
  }

  /// A record of an archive was read after something about it was mended.
  record MendedRecord(Where where, String what, String advice) implements Note {}

  /// More such records than are worth telling one by one.
  ///
  /// @param what how many of what
  record MoreMended(Where where, String what) implements Note {
    @Override
    public String advice() {
      return "The first of them are named above.";
    }
  }

  /// Records of an archive hold no article.
  ///
  /// @param counts how many of what
  record NoPages(Where where, int records, int articles, String counts) implements Note {
    @Override
    public String what() {
      return "of "
          + records
          + " captures "
          + articles
          + " articles were read; no article: "
          + counts;
    }

    @Override
    public String advice() {
      return "That is usual for archives of pages.";
    }
  }

  /// Articles came again word for word under one id.
  record SameAgain(Where where, int count) implements Note {
    @Override
    public String what() {
      return count
          + (count == 1 ? " article" : " articles")
          + " came again word for word, which counts once";
    }

    @Override
    public String advice() {
      return "That is usual where pages are fetched several times.";
    }
  }

  /// Articles came again with other words under one id.
  ///
  /// @param last the last id that was made
  record ChangedAgain(Where where, int count, String last) implements Note {
    @Override
    public String what() {
      return count
          + (count == 1 ? " article" : " articles")
          + " came again with other words, as an update with an id of its own such as \""
          + last
          + "\"";
    }

    @Override
    public String advice() {
      return "The id is the first one's with the time of the capture.";
    }
  }
}
