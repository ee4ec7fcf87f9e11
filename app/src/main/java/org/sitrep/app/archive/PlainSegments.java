package org.sitrep.app.archive;

import java.io.IOException;
import java.io.InputStream;

/// An archive that is not packed: one segment.
final class PlainSegments implements Segments {
  private final InputStream in;
  private boolean begun;

  PlainSegments(InputStream in) {
    this.in = in;
  }

  @Override
  public boolean next() {
    boolean first = !begun;
    begun = true;
    return first;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return in.read(into, from, length);
  }

  @Override
  public long position() {
    return 0;
  }

  @Override
  public boolean packed() {
    return false;
  }

  @Override
  public long sound() {
    return 0;
  }

  @Override
  public boolean swollen() {
    return false;
  }

  @Override
  public long skipped() {
    return 0;
  }

  @Override
  public long skippedFrom() {
    return 0;
  }
}
