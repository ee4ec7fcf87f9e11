package org.sitrep.app.read;

/// Input that could not be read; the exit status is 1 when there is one.
public sealed interface Refusal extends Problem {
  /// There is no such file.
  record Missing(Where where) implements Refusal {
    @Override
    public String what() {
      return "no such file or folder";
    }

    @Override
    public String advice() {
      return "Maybe check the spelling of the path.";
    }
  }

  /// The system does not let it be read, or it breaks off.
  record Unreadable(Where where, String reason) implements Refusal {
    @Override
    public String what() {
      return "cannot be read (" + reason + ")";
    }

    @Override
    public String advice() {
      return "Maybe check its permissions, or fetch it again.";
    }
  }

  /// Nothing is in it.
  record Empty(Where where) implements Refusal {
    @Override
    public String what() {
      return "is empty";
    }

    @Override
    public String advice() {
      return "Maybe the download failed: fetch it again or leave it out.";
    }
  }

  /// It is no text.
  record Binary(Where where) implements Refusal {
    @Override
    public String what() {
      return "is not text but binary data";
    }

    @Override
    public String advice() {
      return "Maybe convert it to plain text first.";
    }
  }

  /// It is larger than a report can be.
  record TooLarge(Where where, long bytes) implements Refusal {
    @Override
    public String what() {
      return "is larger than " + bytes / 1_000_000 + " MB";
    }

    @Override
    public String advice() {
      return "Maybe split it: one report a text file, or JSON Lines with one report a line.";
    }
  }

  /// A line is longer than a report can be.
  record LineTooLong(Where where, long limit) implements Refusal {
    @Override
    public String what() {
      return "has a line of more than " + limit / 1_000_000 + " million characters";
    }

    @Override
    public String advice() {
      return "Maybe its line breaks were lost, or it is no text.";
    }
  }

  /// A JSON object is longer than a report can be.
  record ObjectTooLong(Where where, long limit) implements Refusal {
    @Override
    public String what() {
      return "has an object of more than " + limit / 1_000_000 + " million characters";
    }

    @Override
    public String advice() {
      return "Maybe a bracket is missing, or write its articles one a line.";
    }
  }

  /// A line is no JSON object.
  ///
  /// @param column where the parser gave up, from 1
  record BrokenLine(Where where, int column, String reason) implements Refusal {
    @Override
    public String what() {
      return "is no JSON object (column " + column + ": " + reason + ")";
    }

    @Override
    public String advice() {
      return "Maybe the line was cut: JSON Lines has one whole object a line.";
    }
  }

  /// More lines of the same file are broken than are worth telling one by one.
  record MoreBroken(Where where, int count) implements Refusal {
    @Override
    public String what() {
      return count + " further lines could not be read either";
    }

    @Override
    public String advice() {
      return "Maybe it is not JSON Lines at all.";
    }
  }

  /// An object carries no words.
  record NoText(Where where) implements Refusal {
    @Override
    public String what() {
      return "has neither text nor title";
    }

    @Override
    public String advice() {
      return "Maybe the fields have other names: \"text\" and \"title\" are read.";
    }
  }

  /// An id was used before.
  record DuplicateId(Where where, String id, Where first) implements Refusal {
    @Override
    public String what() {
      return "the id \"" + id + "\" was used before, in " + first;
    }

    @Override
    public String advice() {
      return "Maybe it is the same report twice: give it an id of its own or leave it out.";
    }
  }

  /// An id cannot be part of an address.
  ///
  /// @param longest most characters of an id
  record BadId(Where where, int longest) implements Refusal {
    @Override
    public String what() {
      return "has an id of more than " + longest + " characters or with control characters in it";
    }

    @Override
    public String advice() {
      return "Maybe leave it out: it is made from the content then.";
    }
  }

  /// A folder holds nothing to read.
  record NoArticles(Where where) implements Refusal {
    @Override
    public String what() {
      return "no articles in this folder";
    }

    @Override
    public String advice() {
      return "Maybe name the files: in folders only .txt, .jsonl, .ndjson, .json, .html, .htm,"
          + " .xhtml, .xml, .rss, .atom, .warc, .wet and these with .gz are read.";
    }
  }

  /// A feed cannot be read at all.
  record NoFeed(Where where, String reason) implements Refusal {
    @Override
    public String what() {
      return "is no feed (" + reason + ")";
    }

    @Override
    public String advice() {
      return "Maybe the download was cut: fetch it again.";
    }
  }

  /// The library gave up on an article.
  record Failed(Where where, String reason) implements Refusal {
    @Override
    public String what() {
      return "could not be analysed (" + reason + ")";
    }

    @Override
    public String advice() {
      return "Please report this with the article.";
    }
  }

  /// A record of an archive could not be read.
  record BadRecord(Where where, String what, String advice) implements Refusal {}

  /// More records of the same file are broken than are worth telling one by one.
  ///
  /// @param what how many of what
  record MoreBad(Where where, String what) implements Refusal {
    @Override
    public String advice() {
      return "Maybe fetch the archive again.";
    }
  }

  /// A document of an agency cannot be read.
  record NoItems(Where where, String reason) implements Refusal {
    @Override
    public String what() {
      return "is no NewsML-G2, NITF, feed or page (" + reason + ")";
    }

    @Override
    public String advice() {
      return "Maybe it is cut, or XML of another kind: convert it to JSON Lines.";
    }
  }
}
