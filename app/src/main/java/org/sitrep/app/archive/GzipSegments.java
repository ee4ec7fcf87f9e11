package org.sitrep.app.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A gzipped archive (RFC 1952): a segment for each member that begins with a record.
///
/// After damage the next member is looked for from just behind the beginning of the broken one,
/// since broken data may have been unpacked far into its neighbours.
final class GzipSegments implements Segments, AutoCloseable {
  private static final int WINDOW = 1 << 23;
  private static final int INPUT = 1 << 14;
  private static final int TRAILER = 8;
  private static final int MOST_RATIO = 200;
  private static final long HONEST = 1 << 24;
  private static final long UNSIGNED = 0xFFFFFFFFL;
  private static final String DAMAGE = "damaged gzip";
  private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/'};
  private static final byte[] MAGIC = {0x1F, (byte) 0x8B, 8};

  private final Tape file;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] ahead = new byte[RECORD.length];
  private int aheadAt;
  private int aheadFilled;
  private long memberStart;
  private long segmentStart;
  private long skipped;
  private long skippedFrom;
  private long sound;
  private boolean finished;
  private Optional<Damaged> damage = Optional.empty();
  private State state = State.BETWEEN;

  private enum State {
    /// No member is open.
    BETWEEN,
    /// A member is open and belongs to the segment.
    WITHIN,
    /// A member is open that begins the next segment.
    AHEAD,
    ENDED
  }

  GzipSegments(InputStream in) {
    this.file = new Tape(in::read, WINDOW);
  }

  @Override
  public long position() {
    return segmentStart;
  }

  @Override
  public boolean packed() {
    return true;
  }

  @Override
  public long sound() {
    return sound;
  }

  @Override
  public boolean swollen() {
    long out = inflater.getBytesWritten();
    return out > HONEST && out / MOST_RATIO > inflater.getBytesRead();
  }

  @Override
  public long skipped() {
    return skipped;
  }

  @Override
  public long skippedFrom() {
    return skippedFrom;
  }

  @Override
  public boolean next() throws IOException {
    skipped = 0;
    if (state == State.WITHIN) {
      search(memberStart + 1);
    } else if (state == State.BETWEEN) {
      long from = file.position();
      if (!opensRecord()) {
        search(from);
      }
    }
    if (state == State.ENDED) {
      return false;
    }
    state = State.WITHIN;
    segmentStart = memberStart;
    sound = 0;
    return true;
  }

  /// Looks for a member that begins a record; all in between is passed over.
  private void search(long from) throws IOException {
    file.rewind(from);
    skippedFrom = from;
    while (file.ready(MAGIC.length)) {
      file.keep();
      if (file.comes(MAGIC)) {
        long here = file.position();
        if (opensRecord()) {
          skipped = here - from;
          return;
        }
        file.rewind(here);
      }
      file.skip(1);
    }
    skipped = file.position() + file.ready() - from;
    state = State.ENDED;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (damage.isPresent()) {
      throw damage.get();
    }
    while (state == State.WITHIN) {
      int unpacked =
          aheadFilled > aheadAt ? fromAhead(into, from, length) : unpack(into, from, length);
      if (unpacked > 0) {
        return unpacked;
      }
      turn();
    }
    return -1;
  }

  private int fromAhead(byte[] into, int from, int length) {
    int count = Math.min(length, aheadFilled - aheadAt);
    System.arraycopy(ahead, aheadAt, into, from, count);
    aheadAt += count;
    return count;
  }

  /// Turns to the next member: it goes on with the segment unless it begins with a record.
  private void turn() throws IOException {
    sound += inflater.getBytesWritten();
    if (!file.ready(1)) {
      state = State.ENDED;
      return;
    }
    long here = file.position();
    if (opens()) {
      state = isRecord() ? State.AHEAD : State.WITHIN;
    } else {
      file.rewind(here);
      state = State.BETWEEN;
    }
  }

  private boolean opensRecord() throws IOException {
    return opens() && isRecord();
  }

  private boolean isRecord() {
    return aheadFilled == RECORD.length && Arrays.equals(ahead, RECORD);
  }

  /// Opens the member that begins here and looks at its first bytes; false if there is none, or
  /// none that can be unpacked.
  private boolean opens() throws IOException {
    file.keep();
    long start = file.position();
    if (!GzipHead.skip(file)) {
      return false;
    }
    memberStart = start;
    aheadAt = 0;
    aheadFilled = 0;
    finished = false;
    damage = Optional.empty();
    inflater.reset();
    crc.reset();
    try {
      for (int unpacked = 0; unpacked >= 0 && aheadFilled < ahead.length; ) {
        unpacked = unpack(ahead, aheadFilled, ahead.length - aheadFilled);
        aheadFilled += Math.max(0, unpacked);
      }
    } catch (Damaged e) {
      damage = Optional.empty();
      return false;
    }
    return true;
  }

  /// Unpacks within the open member; -1 at its end, whose checks have held then.
  private int unpack(byte[] into, int from, int length) throws IOException {
    while (!finished && !inflater.finished()) {
      int unpacked = inflate(into, from, length);
      if (unpacked > 0) {
        crc.update(into, from, unpacked);
        return unpacked;
      }
      if (damage.isPresent()) {
        throw damage.get();
      }
    }
    if (!finished) {
      check();
    }
    return -1;
  }

  /// What was unpacked before the damage in a call counts; the damage is thrown by the next.
  private int inflate(byte[] into, int from, int length) throws IOException {
    if (!file.ready(1)) {
      throw broken("the gzip data end too early", true);
    }
    int given = Math.min(file.ready(), INPUT);
    long before = inflater.getBytesWritten();
    inflater.setInput(file.bytes(), file.offset(), given);
    try {
      int unpacked = inflater.inflate(into, from, length);
      int left = inflater.getRemaining();
      file.skip(given - left);
      boolean stuck = unpacked == 0 && given == left && !inflater.finished();
      if (stuck || inflater.needsDictionary()) {
        throw broken(DAMAGE, false);
      }
      return unpacked;
    } catch (DataFormatException e) {
      broken(DAMAGE, false);
      return (int) (inflater.getBytesWritten() - before);
    }
  }

  private void check() throws IOException {
    if (!file.ready(TRAILER)) {
      throw broken("the gzip data end too early", true);
    }
    if (number(0) != crc.getValue() || number(4) != (inflater.getBytesWritten() & UNSIGNED)) {
      throw broken(DAMAGE, false);
    }
    file.skip(TRAILER);
    finished = true;
  }

  private long number(int from) {
    return file.peek(from)
        | file.peek(from + 1) << 8
        | file.peek(from + 2) << 16
        | (long) file.peek(from + 3) << 24;
  }

  private Damaged broken(String reason, boolean cut) {
    Damaged broken = new Damaged(reason, cut);
    damage = Optional.of(broken);
    return broken;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
