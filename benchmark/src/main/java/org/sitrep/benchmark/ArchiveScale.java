package org.sitrep.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.sitrep.app.archive.Captures;
import org.sitrep.app.read.ArticleInputs;
import org.sitrep.app.read.Problem;
import org.sitrep.app.read.Receiver;
import org.sitrep.app.read.Where;
import org.sitrep.app.room.Annotating;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;

/// Reads a gzipped WARC file of many pages in four ways, side by side: unpacked and nothing else,
/// cut into its records, with the articles extracted, and with these annotated too.
///
/// The pages are those of `app/src/test/pages`, varied by [MadeArchive]. Arguments: how many pages,
/// then folders of pages.
public final class ArchiveScale {
  private static final long SEED = 11;
  private static final int COUNT = 20_000;
  private static final int BATCH = 512;
  private static final int CHUNK = 1 << 16;
  private static final double NANOS = 1e9;
  private static final double MEGA = 1e6;
  private static final List<String> FOLDERS =
      List.of(
          "app/src/test/pages/cms",
          "app/src/test/pages/dailies",
          "app/src/test/pages/broadcast",
          "app/src/test/pages/odd");

  private final Path file;
  private final int pages;
  private final Set<String> tags;
  private final PrintStream out;
  private double gunzip;
  private double processor;
  private double unpacked;

  private ArchiveScale(Path file, int pages, Set<String> tags, PrintStream out) {
    this.file = file;
    this.pages = pages;
    this.tags = tags;
    this.out = out;
  }

  /// Measures and prints.
  ///
  /// @throws IOException if the knowledge is not built, or there are no pages
  public static void main(String[] args) throws IOException {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : COUNT;
    List<String> folders = args.length > 1 ? List.of(args).subList(1, args.length) : FOLDERS;
    Knowledge knowledge = Folders.knowledge();
    Path file = Files.createTempFile("sitrep", ".warc.gz");
    try {
      new MadeArchive(knowledge, html(folders), SEED).write(count, file);
      ArchiveScale scale =
          new ArchiveScale(
              file,
              count,
              new HashSet<>(knowledge.tags()),
              new PrintStream(System.out, true, StandardCharsets.UTF_8));
      scale.extract(article -> {}, "warm-up");
      scale.unpack();
      scale.cut();
      scale.extract(article -> {}, "extraction");
      scale.annotate(knowledge);
    } finally {
      Files.delete(file);
    }
  }

  private static List<Path> html(List<String> folders) throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : folders) {
      if (Files.isDirectory(Path.of(folder))) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
          files.filter(page -> page.toString().endsWith(".html")).sorted().forEach(pages::add);
        }
      }
    }
    if (pages.isEmpty()) {
      throw new IOException("no pages in " + folders);
    }
    return pages;
  }

  private void unpack() throws IOException {
    byte[] chunk = new byte[CHUNK];
    long from = begin();
    long bytes = 0;
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), CHUNK), CHUNK)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        bytes += read;
      }
    }
    gunzip = (System.nanoTime() - from) / NANOS;
    unpacked = bytes / MEGA;
    print("%d pages, %.0f MB packed, %.0f MB unpacked%n", pages, Files.size(file) / MEGA, unpacked);
    tell("gunzip", gunzip, pages);
  }

  private void cut() throws IOException {
    long from = begin();
    int found = 0;
    try (Captures captures = new Captures(Files.newInputStream(file))) {
      while (captures.next().isPresent()) {
        found++;
      }
    }
    tell("records", (System.nanoTime() - from) / NANOS, found);
  }

  private void extract(Consumer<Article> sink, String name) {
    long from = begin();
    Counting counting = new Counting(sink);
    new ArticleInputs(tags, InputStream.nullInputStream()).read(List.of(file.toString()), counting);
    if (gunzip > 0) {
      tell(name, (System.nanoTime() - from) / NANOS, counting.articles);
    }
  }

  private void annotate(Knowledge knowledge) {
    List<Article> batch = new ArrayList<>(BATCH);
    long[] collecting = new long[1];
    double[] held = new double[1];
    int[] articles = new int[1];
    long from = begin();
    try (Annotating annotating = new Annotating(knowledge)) {
      Counting counting =
          new Counting(
              article -> {
                batch.add(article);
                if (batch.size() == BATCH) {
                  annotating.read(batch);
                  batch.clear();
                }
                if (++articles[0] == pages / 2) {
                  long before = System.nanoTime();
                  held[0] = held();
                  collecting[0] = System.nanoTime() - before;
                }
              });
      new ArticleInputs(tags, InputStream.nullInputStream())
          .read(List.of(file.toString()), counting);
      annotating.read(batch);
    }
    double seconds = (System.nanoTime() - from - collecting[0]) / NANOS;
    tell("extraction and annotation", seconds, articles[0]);
    print("%.0f MB held half way through, knowledge and all%n", held[0]);
  }

  private static double held() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGA;
  }

  private long begin() {
    processor = processor();
    return System.nanoTime();
  }

  /// Seconds of all processors that this program has had: what other programs take is no part of
  /// it.
  private static double processor() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(spent -> spent.toNanos() / NANOS)
        .orElse(0.0);
  }

  private void tell(String name, double seconds, int found) {
    print(
        "%-26s %7.1f s %8.0f pages/s %7.1f MB/s %7.1f times gunzip; %7.1f s of processors, %6.0f"
            + " pages a second of one (%d found)%n",
        name,
        seconds,
        pages / seconds,
        unpacked / seconds,
        seconds / gunzip,
        processor() - processor,
        pages / (processor() - processor),
        found);
  }

  private void print(String format, Object... values) {
    out.print(String.format(Locale.ROOT, format, values));
  }

  /// Counts what comes and passes it on.
  private static final class Counting implements Receiver {
    private final Consumer<Article> sink;
    private int articles;

    Counting(Consumer<Article> sink) {
      this.sink = sink;
    }

    @Override
    public void article(Where where, Article article) {
      articles++;
      sink.accept(article);
    }

    @Override
    public void problem(Problem problem) {}
  }
}
