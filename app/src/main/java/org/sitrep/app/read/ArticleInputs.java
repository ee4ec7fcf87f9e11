package org.sitrep.app.read;

import java.io.BufferedInputStream;
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
  private static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;
  private final List<ArticleReader> readers;
  private final ArticleReader plainText = new PlainTextReader();

  /// Takes the tags of the languages that are known, and what `-` stands for.
  public ArticleInputs(Set<String> languages, InputStream standardInput) {
    this.standardInput = standardInput;
    this.readers = List.of(new JsonLinesReader(languages), plainText);
  }

  /// Reads files, folders and `-`, in the order given.
  public ReadArticles read(List<String> inputs) {
    Collector collector = new Collector();
    read(inputs, collector);
    return collector.result();
  }

  /// The same, handing over each article as it is read; ids may come twice.
  public void read(List<String> inputs, Receiver receiver) {
    for (String input : inputs) {
      if (input.equals(STANDARD_INPUT)) {
        readStream(standardInput, "standard input", "stdin", receiver);
      } else {
        readPath(input, receiver);
      }
    }
  }

  private void readPath(String input, Receiver receiver) {
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

  private void readFile(Path file, Receiver receiver) {
    try (InputStream in = Files.newInputStream(file)) {
      readStream(in, file.toString(), file.getFileName().toString(), receiver);
    } catch (IOException e) {
      refuse(file.toString(), e, receiver);
    }
  }

  private static void refuse(String name, IOException e, Receiver receiver) {
    receiver.problem(new Refusal.Unreadable(Where.file(name), Reasons.of(e)));
  }

  private void readStream(InputStream in, String name, String fileName, Receiver receiver) {
    try {
      InputStream bytes = gunzipped(new BufferedInputStream(in, HEAD));
      bytes.mark(HEAD + 1);
      byte[] head = bytes.readNBytes(HEAD);
      bytes.reset();
      Encoding encoding = Encoding.of(head);
      Content content = content(name, fileName, head, encoding, bytes);
      if (head.length == 0) {
        receiver.problem(new Refusal.Empty(Where.file(name)));
      } else if (encoding == Encoding.BINARY) {
        receiver.problem(new Refusal.Binary(Where.file(name)));
      } else {
        reader(content).read(content, receiver);
      }
    } catch (IOException e) {
      refuse(name, e, receiver);
    }
  }

  private static InputStream gunzipped(InputStream in) throws IOException {
    in.mark(2);
    byte[] magic = in.readNBytes(2);
    in.reset();
    boolean gzip = magic.length == 2 && magic[0] == 0x1F && (magic[1] & 0xFF) == 0x8B;
    return gzip ? new BufferedInputStream(new GZIPInputStream(in), HEAD) : in;
  }

  private static Content content(
      String name, String fileName, byte[] head, Encoding encoding, InputStream bytes) {
    String plain =
        fileName.toLowerCase(Locale.ROOT).endsWith(".gz")
            ? fileName.substring(0, fileName.length() - 3)
            : fileName;
    int dot = plain.lastIndexOf('.');
    return new Content(
        name,
        dot > 0 ? plain.substring(0, dot) : plain,
        dot > 0 ? plain.substring(dot).toLowerCase(Locale.ROOT) : "",
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
