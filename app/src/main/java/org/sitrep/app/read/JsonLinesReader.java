package org.sitrep.app.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Article;

/// Reads one article from each line, each a JSON object with the contract's fields.
final class JsonLinesReader implements ArticleReader {
  static final int LONGEST_LINE = 20_000_000;

  private static final int MOST_TRANSCODED = 100_000_000;
  private static final int MOST_TOLD = 20;
  private static final Set<String> ENDINGS = Set.of(".jsonl", ".ndjson", ".json");

  private final ArticleLine lines;

  /// Takes the tags of the languages that are known.
  JsonLinesReader(Set<String> languages) {
    this.lines = new ArticleLine(languages);
  }

  @Override
  public boolean recognises(Content content) {
    return content.opensWith('{', "\"}");
  }

  @Override
  public boolean endsLike(String ending) {
    return ENDINGS.contains(ending);
  }

  @Override
  public void read(Content content, Receiver receiver) throws IOException {
    Where whole = Where.file(content.name());
    Optional<InputStream> bytes = bytes(content, whole, receiver);
    if (bytes.isEmpty()) {
      return;
    }
    LineSplitter splitter = new LineSplitter(bytes.get(), LONGEST_LINE);
    Told told = new Told(receiver);
    boolean any = false;
    for (Optional<LineSplitter.Line> line = splitter.next();
        line.isPresent();
        line = splitter.next()) {
      any |= line(line.get(), content, told);
    }
    if (!any) {
      receiver.problem(new Refusal.Empty(whole));
    }
    told.close(whole);
  }

  /// UTF-16 is made UTF-8 first, so that lines can be told by their bytes.
  private static Optional<InputStream> bytes(Content content, Where whole, Receiver receiver)
      throws IOException {
    if (content.encoding() == Encoding.BYTES) {
      return Optional.of(content.bytes());
    }
    byte[] all = content.bytes().readNBytes(MOST_TRANSCODED + 1);
    if (all.length > MOST_TRANSCODED) {
      receiver.problem(new Refusal.TooLarge(whole, MOST_TRANSCODED));
      return Optional.empty();
    }
    String text = Decoder.text(all, content.encoding(), whole, receiver::problem);
    return Optional.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// Hands over the article of one line; false if the line is blank.
  private boolean line(LineSplitter.Line line, Content content, Receiver receiver) {
    Where where = new Where(content.name(), line.number());
    if (line.tooLong()) {
      receiver.problem(new Refusal.LineTooLong(where, LONGEST_LINE));
      return true;
    }
    String text = Decoder.text(line.bytes().array(), Encoding.BYTES, where, receiver::problem);
    if (text.isBlank()) {
      return false;
    }
    lines.read(text, where, content.id() + ":" + line.number(), receiver);
    return true;
  }

  /// Tells the first problems one by one and counts the rest; a note of one sort is told once.
  private static final class Told implements Receiver {
    private final Receiver receiver;
    private final Set<Class<?>> noted = new HashSet<>();
    private int refused;

    Told(Receiver receiver) {
      this.receiver = receiver;
    }

    @Override
    public void article(Where where, Article article) {
      receiver.article(where, article);
    }

    @Override
    public void problem(Problem problem) {
      switch (problem) {
        case Refusal refusal -> {
          refused++;
          if (refused <= MOST_TOLD) {
            receiver.problem(refusal);
          }
        }
        case Note.OtherEncoding note -> {
          if (noted.add(note.getClass())) {
            receiver.problem(note);
          }
        }
        case Note note -> receiver.problem(note);
      }
    }

    void close(Where whole) {
      if (refused > MOST_TOLD) {
        receiver.problem(new Refusal.MoreBroken(whole, refused - MOST_TOLD));
      }
    }
  }
}
