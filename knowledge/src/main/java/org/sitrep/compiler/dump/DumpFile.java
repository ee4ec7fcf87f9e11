package org.sitrep.compiler.dump;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// A file of tab-separated lines: plain, gzipped, or within a zip, told by its first bytes.
public final class DumpFile {
  private static final int BUFFER = 1 << 16;
  private static final int PATIENCE = 1000;

  /// Who takes the lines.
  public interface Taker {
    /// Takes a row.
    ///
    /// @param part the name of the file, or of the one within it
    /// @throws BadLine if something is wrong with the row
    void take(String part, long line, Row row) throws IOException, BadLine;
  }

  private final Path path;
  private final Taker taker;
  private final BadLines bad;
  private final List<String> faults = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private long rows;

  /// @param bad where bad lines are counted
  public DumpFile(Path path, Taker taker, BadLines bad) {
    this.path = path;
    this.taker = taker;
    this.bad = bad;
  }

  /// What is wrong with the file as a whole, each a sentence without its subject.
  public List<String> faults() {
    return List.copyOf(faults);
  }

  /// The names of what was read: the file's without an ending for compression, or those of a zip's
  /// entries.
  public List<String> parts() {
    return List.copyOf(parts);
  }

  /// Reads the file from beginning to end.
  ///
  /// @param progress is told how many bytes of the file have been read
  /// @throws Unwritable if the taker cannot keep what it is given; all trouble with the file itself
  ///   becomes one of [#faults]
  public void read(LongConsumer progress) throws Unwritable {
    if (!Files.isRegularFile(path)) {
      faults.add(
          Files.isDirectory(path)
              ? "is a folder. Maybe name the files in it."
              : "is no file. Maybe its name is misspelt.");
      return;
    }
    try (InputStream in =
        new BufferedInputStream(new Counting(Files.newInputStream(path), progress), BUFFER)) {
      in.mark(4);
      byte[] magic = in.readNBytes(4);
      in.reset();
      if (magic.length == 0) {
        faults.add("is empty. Maybe the download failed: fetch it again.");
      } else if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3) {
        zip(in);
      } else if (magic.length > 1 && magic[0] == 0x1F && (magic[1] & 0xFF) == 0x8B) {
        part(bare(), new GZIPInputStream(in, BUFFER));
      } else {
        part(bare(), in);
      }
    } catch (Unwritable e) {
      throw e;
    } catch (IOException e) {
      faults.add("cannot be read to its end (" + told(e) + "). Maybe fetch it again.");
    }
    if (rows == 0 && faults.isEmpty()) {
      faults.add("is no dump of GeoNames: no line has the columns of one.");
    }
  }

  private static String told(IOException e) {
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return e.getClass().getSimpleName() + message;
  }

  private String bare() {
    String name = String.valueOf(path.getFileName());
    return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
  }

  /// Entries are read as they come; that the directory at the end is there is checked beside it.
  private void zip(InputStream in) throws IOException {
    try (ZipFile whole = new ZipFile(path.toFile())) {
      whole.size();
    } catch (IOException e) {
      faults.add("is a zip that is cut short or damaged. Maybe fetch it again.");
    }
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        part(entry.getName(), zip);
      }
    }
  }

  /// What has no good row among its first thousand lines is no dump, and its lines do not count.
  private void part(String name, InputStream in) throws IOException {
    BadLines own = new BadLines();
    Lines lines = new Lines(in);
    Row row = new Row();
    long before = rows;
    while (next(lines) && (rows > before || lines.number() < PATIENCE)) {
      if (lines.tooLong()) {
        own.add(BadLine.Reason.LENGTH, name, lines.number());
        continue;
      }
      row.take(lines);
      if (!row.blank()) {
        take(name, lines.number(), row, own);
      }
    }
    if (rows > before) {
      parts.add(name);
      bad.addAll(own);
    }
  }

  /// A break in the stream ends the part, whose rows so far count.
  private boolean next(Lines lines) {
    try {
      return lines.next();
    } catch (IOException e) {
      faults.add(
          "ends or is damaged after line "
              + lines.number()
              + " ("
              + told(e)
              + "). Maybe fetch it again.");
      return false;
    }
  }

  private void take(String name, long line, Row row, BadLines own) throws Unwritable {
    try {
      taker.take(name, line, row);
      rows++;
    } catch (BadLine e) {
      own.add(e.reason(), name, line);
    } catch (IOException e) {
      throw new Unwritable(e);
    }
  }

  /// What was read could not be kept.
  public static final class Unwritable extends IOException {
    private static final long serialVersionUID = 1;

    Unwritable(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
