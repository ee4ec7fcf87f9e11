package org.sitrep.app.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Article;

/// Reads one article from each line, each a JSON object; or from each object of a JSON document, be
/// it a list, one object over many lines, or several of them.
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
    return content.opensWith('{', "\"}") || content.opensWith('[', "{[]");
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
    Told told = new Told(receiver);
    boolean any =
        JsonShape.isDocument(content.opening())
            ? document(bytes.get(), content, told)
            : lines(bytes.get(), content, told);
    if (!any) {
      receiver.problem(new Refusal.Empty(whole));
    }
    told.close(whole);
  }

  /// Reads the objects of a document; false if there are none.
  private boolean document(InputStream bytes, Content content, Receiver receiver)
      throws IOException {
    JsonCutter cutter = new JsonCutter(bytes, LONGEST_LINE);
    int number = 0;
    for (Optional<JsonCutter.Piece> piece = cutter.next();
        piece.isPresent();
        piece = cutter.next()) {
      number++;
      Where where = new Where(content.name(), piece.get().line());
      if (piece.get().tooLong()) {
        receiver.problem(new Refusal.ObjectTooLong(where, LONGEST_LINE));
      } else {
        String text =
            Decoder.text(piece.get().bytes().array(), Encoding.BYTES, where, receiver::problem);
        lines.read(text, where, content.id() + ":" + number, receiver);
      }
    }
    return number > 0;
  }

  /// Reads the objects of lines; false if there are none.
  private boolean lines(InputStream bytes, Content content, Receiver receiver) throws IOException {
    LineSplitter splitter = new LineSplitter(bytes, LONGEST_LINE);
    boolean any = false;
    for (Optional<LineSplitter.Line> line = splitter.next();
        line.isPresent();
        line = splitter.next()) {
      any |= line(line.get(), content, receiver);
    }
    return any;
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
    public void capture(Where where, Article article, Optional<Instant> taken) {
      receiver.capture(where, article, taken);
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
