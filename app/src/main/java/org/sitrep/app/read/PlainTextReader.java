package org.sitrep.app.read;

import java.io.IOException;
import org.sitrep.model.Article;

/// Reads a file that is one report in plain text.
final class PlainTextReader implements ArticleReader {
  static final int MOST_BYTES = 10_000_000;
  static final int LONGEST_LINE = 1_000_000;

  @Override
  public boolean recognises(Content content) {
    return false;
  }

  @Override
  public boolean endsLike(String ending) {
    return ending.equals(".txt");
  }

  @Override
  public void read(Content content, Receiver receiver) throws IOException {
    Where where = Where.file(content.name());
    byte[] bytes = content.bytes().readNBytes(MOST_BYTES + 1);
    if (longestLine(bytes) > LONGEST_LINE) {
      receiver.problem(new Refusal.LineTooLong(where, LONGEST_LINE));
    } else if (bytes.length > MOST_BYTES) {
      receiver.problem(new Refusal.TooLarge(where, MOST_BYTES));
    } else if (content.encoding() == Encoding.BYTES && Encoding.of(bytes) != Encoding.BYTES) {
      receiver.problem(new Refusal.Binary(where));
    } else {
      article(Decoder.text(bytes, content.encoding(), where, receiver::problem), content, receiver);
    }
  }

  private static void article(String text, Content content, Receiver receiver) {
    Where where = Where.file(content.name());
    if (text.isBlank()) {
      receiver.problem(new Refusal.Empty(where));
    } else {
      receiver.article(where, Article.ofText(content.id(), text));
    }
  }

  private static int longestLine(byte[] bytes) {
    int longest = 0;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n' || bytes[i] == '\r') {
        longest = Math.max(longest, i - start);
        start = i + 1;
      }
    }
    return longest;
  }
}
