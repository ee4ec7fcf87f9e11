package org.sitrep.app.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Reads the inputs of a command line; the door of this package.
public final class ArticleInputs {
  private static final int HEAD = 1 << 16;
  private static final int ARCHIVE_HEAD = 4096;
  private static final String ARCHIVE = "WARC/";
  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final List<ArticleReader> readers;
  private final ArticleReader plainText = new PlainTextReader();
  private final WarcInput archives;

  /// Takes the tags of the languages that are known, and what `-` stands for.
  public ArticleInputs(Set<String> languages, InputStream standardInput) {
    this.standardInput = standardInput;
    this.archives = new WarcInput(languages);
    this.readers =
        List.of(
            archives,
            new FeedInput(languages),
            new HtmlReader(languages),
            new NewsmlReader(languages),
            new JsonLinesReader(languages),
            plainText);
  }

  /// Reads files, folders and `-`, in the order given.
  public ReadArticles read(List<String> inputs) {
    Collector collector = new Collector();
    read(inputs, collector);
    return collector.result();
  }

  /// The same, handing over each article as it is read; ids may come twice, but for captures of
  /// pages, which get one of their own when they come again.
  public void read(List<String> inputs, Receiver into) {
    Recaptures receiver = new Recaptures(into);
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        readStream(standardInput, "standard input", "stdin", receiver);
      } else {
        readPath(input, receiver);
      }
    }
  }

  private void readPath(String input, Recaptures receiver) {
    Path path;
    try {
      path = Path.of(input);
    } catch (InvalidPathException e) {
      receiver.problem(new Refusal.Missing(Where.file(input)));
      return;
    }
    if (!Files.exists(path)) {
      receiver.problem(new Refusal.Missing(Where.file(input)));
    } else if (Files.isDirectory(path)) {
      List<Path> files = new FolderWalk(receiver::problem).files(path);
      if (files.isEmpty()) {
        receiver.problem(new Refusal.NoArticles(Where.file(input)));
      }
      files.forEach(file -> readFile(file, receiver));
    } else {
      readFile(path, receiver);
    }
  }

  private void readFile(Path file, Recaptures receiver) {
    try (InputStream in = Files.newInputStream(file)) {
      readStream(in, file.toString(), file.getFileName().toString(), receiver);
    } catch (IOException e) {
      refuse(file.toString(), e, receiver);
    }
  }

  private static void refuse(String name, IOException e, Recaptures receiver) {
    receiver.problem(new Refusal.Unreadable(Where.file(name), Reasons.of(e)));
  }

  private void readStream(InputStream in, String name, String fileName, Recaptures receiver) {
    try {
      BufferedInputStream raw = new BufferedInputStream(in, HEAD);
      String plain = unpackedName(fileName);
      if (isArchive(raw, plain)) {
        archives.read(content(name, plain, new byte[0], Encoding.BYTES, raw), receiver);
      } else {
        readPlain(gunzipped(raw), name, plain, receiver);
      }
    } catch (IOException e) {
      refuse(name, e, receiver);
    }
    receiver.close(Where.file(name));
  }

  private void readPlain(InputStream bytes, String name, String plain, Receiver receiver)
      throws IOException {
    bytes.mark(HEAD + 1);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    Encoding encoding = Encoding.of(head);
    Content content = content(name, plain, head, encoding, bytes);
    if (head.length == 0) {
      receiver.problem(new Refusal.Empty(Where.file(name)));
    } else if (encoding == Encoding.BINARY) {
      receiver.problem(new Refusal.Binary(Where.file(name)));
    } else {
      reader(content).read(content, receiver);
    }
  }

  /// An archive is read with its packing, and though there are pictures in it. One whose first
  /// bytes are damaged is known by its ending.
  private boolean isArchive(BufferedInputStream raw, String plain) throws IOException {
    raw.mark(HEAD);
    byte[] head = raw.readNBytes(ARCHIVE_HEAD);
    raw.reset();
    if (head.length == 0) {
      return false;
    }
    byte[] opening = isGzip(head) ? opening(head) : head;
    return ARCHIVE.equals(
            new String(opening, 0, Math.min(ARCHIVE.length(), opening.length), ISO_8859_1))
        || archives.endsLike(ending(plain));
  }

  private static byte[] opening(byte[] head) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(head))) {
      return in.readNBytes(ARCHIVE.length());
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static boolean isGzip(byte[] head) {
    return head.length >= 2 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  private static InputStream gunzipped(InputStream in) throws IOException {
    in.mark(2);
    byte[] magic = in.readNBytes(2);
    in.reset();
    return isGzip(magic) ? new BufferedInputStream(new GZIPInputStream(in), HEAD) : in;
  }

  private static String unpackedName(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? fileName.substring(0, fileName.length() - 3)
        : fileName;
  }

  private static String ending(String plain) {
    int dot = plain.lastIndexOf('.');
    return dot > 0 ? plain.substring(dot).toLowerCase(Locale.ROOT) : "";
  }

  private static Content content(
      String name, String plain, byte[] head, Encoding encoding, InputStream bytes) {
    int dot = plain.lastIndexOf('.');
    return new Content(
        name,
        dot > 0 ? plain.substring(0, dot) : plain,
        ending(plain),
        encoding.peek(head),
        encoding,
        bytes);
  }

  /// By content, then by ending; what no reader knows is plain text.
  private ArticleReader reader(Content content) {
    for (ArticleReader reader : readers) {
      if (reader.recognises(content)) {
        return reader;
      }
    }
    for (ArticleReader reader : readers) {
      if (reader.endsLike(content.ending())) {
        return reader;
      }
    }
    return plainText;
  }
}
