package org.sitrep.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.claim.Annotator;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.story.StoryFormer;
import org.sitrep.story.StoryStream;

/// Streams many articles, spread over two years, through the forming of stories, and tells for each
/// tenth of them how many a second were grouped and how much memory was held.
///
/// The articles are variations of the inputs ([Variations]). Some are annotated ahead on all
/// processors; only their grouping is timed. Arguments: how many articles, then inputs as the
/// program takes them; the demo corpus if there are none.
public final class StoryScale {
  private static final long SEED = 7;
  private static final int CHUNK = 2000;
  private static final int TENTHS = 10;
  private static final int COUNT = 200_000;
  private static final double NANOS = 1e9;
  private static final double MEGA = 1e6;

  private final Annotator annotator;
  private final StoryStream stream;
  private final PrintStream out;
  private final int tenth;
  private final List<Article> chunk = new ArrayList<>(CHUNK);
  private final double[] seconds = new double[TENTHS];
  private long done;
  private long stories;

  private StoryScale(Knowledge knowledge, int count, PrintStream out) {
    this.annotator = new Annotator(knowledge);
    this.tenth = Math.max(1, count / TENTHS);
    this.out = out;
    this.stream = new StoryFormer(knowledge).stream(some -> stories += some.stories().size());
  }

  /// Measures and prints.
  ///
  /// @throws IOException if the knowledge is not built
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int count = args.length > 0 ? Integer.parseInt(args[0]) : COUNT;
    List<String> inputs =
        args.length > 1 ? List.of(args).subList(1, args.length) : Folders.samples();
    Knowledge knowledge = Folders.knowledge();
    Corpus corpus = Corpus.read(knowledge, inputs);
    StoryScale scale = new StoryScale(knowledge, count, out);
    new Variations(knowledge, corpus.articles(), SEED).stream(count, scale::take);
    scale.finish();
  }

  private void take(Article article) {
    chunk.add(article);
    if (chunk.size() == CHUNK) {
      flush();
    }
  }

  private void flush() {
    List<AnnotatedArticle> read = chunk.parallelStream().map(annotator::annotate).toList();
    long from = System.nanoTime();
    stream.addAll(read);
    int at = (int) Math.min(TENTHS - 1, done / tenth);
    seconds[at] += (System.nanoTime() - from) / NANOS;
    done += read.size();
    chunk.clear();
    if (done / tenth > at && done % tenth < CHUNK) {
      tell(at);
    }
  }

  private void tell(int at) {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    print(
        "tenth %2d: %7.0f articles/s, %5.0f MB held, %d stories handed over%n",
        at + 1,
        tenth / seconds[at],
        (runtime.totalMemory() - runtime.freeMemory()) / MEGA,
        stories);
  }

  private void finish() {
    flush();
    long from = System.nanoTime();
    stream.finish();
    double last = (System.nanoTime() - from) / NANOS;
    double all = last;
    for (double some : seconds) {
      all += some;
    }
    print(
        "%d articles, %d stories, %.0f articles/s grouped (%.1f s to finish)%n",
        done, stories, done / all, last);
    print(
        "an article of the last tenth takes %.2f times one of the second%n",
        seconds[9] / seconds[1]);
  }

  private void print(String format, Object... values) {
    out.print(String.format(Locale.ROOT, format, values));
  }
}
