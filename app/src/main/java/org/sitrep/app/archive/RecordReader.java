package org.sitrep.app.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;
import org.sitrep.app.archive.ArchiveTrouble.Kind;

/// Cuts records out of an archive (ISO 28500) in bounded memory.
///
/// A `Content-Length` is believed where a record or the end follows what it measures. Where not,
/// the record ends before the next line that begins as a record does. After damage the next segment
/// is read.
final class RecordReader {
  /// Largest block that is kept; of a larger one only the beginning is looked at.
  static final int MOST_BLOCK = 10_000_000;

  private static final int LONGEST_HEAD = 1 << 16;
  private static final int OPENING = 1 << 16;
  private static final int MOST_DIGITS = 18;
  private static final byte[] BEGIN = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LINE = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final Segments segments;
  private final Tape tape;
  private boolean open;
  private boolean ended;
  private boolean damaged;
  private Place place = new Place(0, 0);
  private Optional<String> uri = Optional.empty();

  RecordReader(Segments segments) {
    this.segments = segments;
    this.tape = new Tape(segments, MOST_BLOCK + LONGEST_HEAD + OPENING);
  }

  /// Why a search for the next record came to a stop.
  private enum Stop {
    RECORD,
    LIMIT,
    END,
    SWOLLEN
  }

  /// What comes next; empty at the end.
  ///
  /// @throws IOException if the file itself cannot be read on
  Optional<Entry> next() throws IOException {
    while (!ended) {
      Optional<Entry> entry = open ? within() : turn();
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /// Turns to the next segment, and tells what lies before it unless it belongs to damage that was
  /// told.
  private Optional<Entry> turn() throws IOException {
    open = segments.next();
    ended = !open;
    tape.restart();
    boolean told = damaged;
    damaged = false;
    if (told || segments.skipped() == 0) {
      return Optional.empty();
    }
    place = new Place(segments.skippedFrom(), 0);
    uri = Optional.empty();
    return Optional.of(broken(Kind.GARBAGE, segments.skipped() + " bytes"));
  }

  private Optional<Entry> within() throws IOException {
    uri = Optional.empty();
    try {
      tape.keep();
      place = here();
      if (atEnd()) {
        open = false;
        return Optional.empty();
      }
      place = here();
      return Optional.of(tape.comes(BEGIN) ? record() : garbage());
    } catch (Segments.Damaged e) {
      open = false;
      damaged = true;
      return Optional.of(broken(e.isCut() ? Kind.CUT : Kind.DAMAGED, ""));
    }
  }

  private Place here() {
    return segments.packed()
        ? new Place(segments.position(), tape.position())
        : new Place(tape.position(), 0);
  }

  /// Whether only line breaks are left; passes over them.
  private boolean atEnd() throws IOException {
    while (tape.ready(1)) {
      int letter = tape.peek(0);
      if (letter != '\r' && letter != '\n') {
        return false;
      }
      tape.skip(1);
    }
    return true;
  }

  private Entry garbage() throws IOException {
    long from = tape.position();
    forward(Long.MAX_VALUE);
    return broken(Kind.GARBAGE, tape.position() - from + " bytes");
  }

  private Entry record() throws IOException {
    tape.keep();
    long start = tape.position();
    Optional<MessageHeaders> head = head();
    uri = head.flatMap(told -> told.first("WARC-Target-URI")).map(RecordReader::bare);
    long length = head.map(RecordReader::length).orElse(-1L);
    if (head.isEmpty() || length < 0) {
      tape.rewind(start + 1);
      forward(Long.MAX_VALUE);
      return broken(Kind.BAD_HEAD, head.isEmpty() ? "" : "no Content-Length");
    }
    return length > MOST_BLOCK ? large(head.get(), length) : block(head.get(), (int) length);
  }

  /// Some writers of WARC 1.0 put angle brackets around addresses.
  private static String bare(String address) {
    String told = address.strip();
    return told.length() > 2 && told.charAt(0) == '<' && told.endsWith(">")
        ? told.substring(1, told.length() - 1)
        : told;
  }

  private static long length(MessageHeaders head) {
    String told = head.first("Content-Length").orElse("").strip();
    boolean number =
        !told.isEmpty()
            && told.length() <= MOST_DIGITS
            && told.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Long.parseLong(told) : -1;
  }

  /// Parses a head and passes over it; as few bytes as it takes are asked for, since what follows
  /// it may be damaged.
  private Optional<MessageHeaders> head() throws IOException {
    while (true) {
      WarcParser parser = new WarcParser();
      parser.setLenient(true);
      int given = Math.min(tape.ready(), LONGEST_HEAD);
      ByteBuffer bytes = ByteBuffer.wrap(tape.bytes(), tape.offset(), given);
      parser.parse(bytes);
      if (parser.isFinished()) {
        tape.skip(bytes.position() - tape.offset());
        return Optional.of(parser.headers());
      }
      if (parser.isError() || given == LONGEST_HEAD || !tape.ready(tape.ready() + 1)) {
        return Optional.empty();
      }
    }
  }

  private Entry block(MessageHeaders head, int length) throws IOException {
    long from = tape.position();
    boolean whole = tape.ready(length);
    if (whole) {
      tape.skip(length);
      if (endsWell()) {
        return held(head, from, from + length, Optional.empty());
      }
    }
    tape.rewind(from);
    return mended(head, from, whole);
  }

  private Entry held(MessageHeaders head, long from, long to, Optional<ArchiveTrouble> trouble) {
    return new Entry.Held(place, uri, head, Bytes.of(tape.copy(from, to)), false, trouble);
  }

  /// Whether a record or the end comes next, or the record's packing ends here and was found sound.
  /// Where the file breaks off right here, or members hold several records, the record itself is
  /// whole.
  private boolean endsWell() throws IOException {
    long end = tape.position();
    boolean well;
    try {
      well = atEnd() || tape.comes(BEGIN);
    } catch (Segments.Damaged e) {
      if (!e.isCut() && place.within() == 0 && segments.sound() < end) {
        throw e;
      }
      return true;
    }
    return well || (segments.sound() >= end && tape.position() >= segments.sound());
  }

  /// The record up to the next one, or to the end of a segment that is known to be whole.
  private Entry mended(MessageHeaders head, long from, boolean whole) throws IOException {
    long next = -1;
    long seen = from;
    while ((next = tape.find(LINE, seen)) < 0 && tape.ready() <= MOST_BLOCK) {
      seen = Math.max(from, from + tape.ready() - LINE.length + 1);
      if (!tape.ready(tape.ready() + 1)) {
        break;
      }
    }
    if (next < 0 && tape.ready() > MOST_BLOCK) {
      forward(Long.MAX_VALUE);
      return broken(Kind.TOO_LARGE, "");
    }
    long to = next < 0 ? from + tape.ready() : next + 1;
    tape.skip((int) (to - from));
    if (next < 0 && !whole && !segments.packed()) {
      return broken(Kind.CUT, "");
    }
    String detail = to - from + " bytes and not " + head.first("Content-Length").orElse("");
    return held(head, from, to, Optional.of(trouble(Kind.WRONG_LENGTH, detail)));
  }

  /// A length beyond all measure may lie: what ends within bounds is read as it is.
  private Entry large(MessageHeaders head, long length) throws IOException {
    long from = tape.position();
    if (!tape.ready(MOST_BLOCK) || tape.find(LINE, from) >= 0) {
      return mended(head, from, false);
    }
    byte[] opening = tape.copy(tape.position(), tape.position() + Math.min(tape.ready(), OPENING));
    long end = tape.position() + length;
    Stop stop = forward(end);
    if (stop == Stop.LIMIT && !endsWell()) {
      stop = forward(Long.MAX_VALUE);
    }
    if (stop == Stop.SWOLLEN) {
      open = false;
      damaged = true;
      return broken(Kind.BOMB, "");
    }
    if (stop == Stop.END && tape.position() < end && !segments.packed()) {
      return broken(Kind.CUT, "");
    }
    return new Entry.Held(place, uri, head, Bytes.of(opening), true, Optional.empty());
  }

  /// Goes on to the next line that begins as a record does, but not beyond `limit`.
  private Stop forward(long limit) throws IOException {
    while (true) {
      long found = tape.find(LINE, tape.position());
      if (found >= 0 && found < limit) {
        tape.skip((int) (found + 1 - tape.position()));
        return Stop.RECORD;
      }
      int clear = Math.max(0, tape.ready() - LINE.length + 1);
      tape.skip((int) Math.min(clear, limit - tape.position()));
      tape.keep();
      if (tape.position() == limit) {
        return Stop.LIMIT;
      }
      if (segments.swollen()) {
        return Stop.SWOLLEN;
      }
      if (!tape.ready(LINE.length)) {
        tape.skip((int) Math.min(tape.ready(), limit - tape.position()));
        return Stop.END;
      }
    }
  }

  private Entry broken(Kind kind, String detail) {
    return new Entry.Broken(trouble(kind, detail));
  }

  private ArchiveTrouble trouble(Kind kind, String detail) {
    return new ArchiveTrouble(place, uri, kind, detail);
  }
}
