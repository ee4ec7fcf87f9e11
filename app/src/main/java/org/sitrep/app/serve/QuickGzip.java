package org.sitrep.app.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/// Compresses for one reader: quick rather than small.
final class QuickGzip extends GZIPOutputStream {
  private static final int BUFFER = 1 << 13;
  private static final int LEVEL = 3;

  QuickGzip(OutputStream out) throws IOException {
    super(out, BUFFER);
    def.setLevel(LEVEL);
  }
}
