package org.sitrep.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sitrep.claim.Annotator;
import org.sitrep.event.EventMerger;
import org.sitrep.event.Events;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.story.Stories;
import org.sitrep.story.StoryFormer;

/// Measures how many articles a second go through the library, on one thread, beside a plain pass
/// over the same bytes in the same run; then how the time grows when there are twice and four times
/// as many.
///
/// Arguments are inputs as the program takes them; the demo corpus if there are none.
public final class Throughput {
  private static final int LEAST_ARTICLES = 200;
  private static final int WARM_UP = 3;
  private static final int RUNS = 7;
  private static final int PLAIN_RUNS = 31;
  private static final int GROWTH_RUNS = 5;
  private static final double MEGA = 1e6;

  private final Knowledge knowledge;
  private final Annotator annotator;
  private final PrintStream out;

  private Throughput(Knowledge knowledge, PrintStream out) {
    this.knowledge = knowledge;
    this.annotator = new Annotator(knowledge);
    this.out = out;
  }

  /// Measures and prints.
  ///
  /// @throws IOException if the knowledge is not built
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Knowledge knowledge = Folders.knowledge();
    List<String> inputs = args.length > 0 ? List.of(args) : Folders.samples();
    Throughput throughput = new Throughput(knowledge, out);
    Corpus read = Corpus.read(knowledge, inputs);
    Corpus corpus = read.ofSize(Math.max(LEAST_ARTICLES, read.articles().size()));
    throughput.speed(corpus);
    throughput.growth(corpus);
  }

  private void speed(Corpus corpus) {
    byte[] bytes = corpus.bytes();
    List<AnnotatedArticle> annotated = annotate(corpus.articles());
    Stories stories = form(annotated);
    Timing plain = Timing.of(PLAIN_RUNS, PLAIN_RUNS, () -> PlainPass.over(bytes));
    Timing annotate = Timing.of(WARM_UP, RUNS, () -> annotate(corpus.articles()));
    Timing form = Timing.of(WARM_UP, RUNS, () -> form(annotated));
    Timing merge = Timing.of(WARM_UP, RUNS, () -> merge(stories));
    print(
        "%d articles, %.2f MB, medians of %d runs on one thread%n",
        corpus.articles().size(), bytes.length / MEGA, RUNS);
    print("%-28s %12s %10s %14s%n", "", "articles/s", "MB/s", "plain pass = 1");
    line("plain pass (wc)", corpus, bytes, plain, plain);
    line("annotate", corpus, bytes, annotate, plain);
    line("stories (annotate, form)", corpus, bytes, annotate.then(form), plain);
    line("  form alone", corpus, bytes, form, plain);
    line("events (all of it)", corpus, bytes, annotate.then(form).then(merge), plain);
    line("  merge alone", corpus, bytes, merge, plain);
  }

  private void line(String what, Corpus corpus, byte[] bytes, Timing timing, Timing plain) {
    print(
        "%-28s %12.0f %10.2f %14.0f%n",
        what,
        corpus.articles().size() / timing.seconds(),
        bytes.length / MEGA / timing.seconds(),
        timing.seconds() / plain.seconds());
  }

  private void growth(Corpus corpus) {
    int size = corpus.articles().size();
    print("%nTime for twice and four times as many (2.0 and 4.0 if an archive costs nothing)%n");
    List<List<Timing>> timings = new ArrayList<>();
    for (int times : List.of(1, 2, 4)) {
      List<AnnotatedArticle> annotated = annotate(corpus.ofSize(size * times).articles());
      Stories stories = form(annotated);
      timings.add(
          List.of(
              Timing.of(WARM_UP, GROWTH_RUNS, () -> form(annotated)),
              Timing.of(WARM_UP, GROWTH_RUNS, () -> merge(stories))));
    }
    List<String> floors = List.of("form stories", "merge events");
    for (int floor = 0; floor < floors.size(); floor++) {
      double once = timings.get(0).get(floor).seconds();
      print(
          "%-28s %8.3f s %8.2f %8.2f%n",
          floors.get(floor),
          once,
          timings.get(1).get(floor).seconds() / once,
          timings.get(2).get(floor).seconds() / once);
    }
  }

  private List<AnnotatedArticle> annotate(List<Article> articles) {
    return articles.stream().map(annotator::annotate).toList();
  }

  private Stories form(List<AnnotatedArticle> articles) {
    return new StoryFormer(knowledge).form(articles);
  }

  private Events merge(Stories stories) {
    return new EventMerger(knowledge).merge(stories);
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }
}
