package org.sitrep.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;

/// Holds a running server under load: reads of all sorts at a steady rate while articles come in;
/// then looks whether every article that was taken is there.
///
/// Arguments: the server's address, seconds (60), reads a second (200), articles a second (5).
public final class Load {
  private static final long SECOND = 1_000_000_000L;
  private static final int OK = 200;
  private static final int ERROR = 400;

  private final Client client;
  private final Reads reads;
  private final PrintStream out;
  private final Latencies reading = new Latencies();
  private final Latencies posting = new Latencies();
  private final Map<String, AtomicLong> failures = new TreeMap<>();
  private final ConcurrentLinkedQueue<String> taken = new ConcurrentLinkedQueue<>();

  private Load(URI base, PrintStream out) throws IOException {
    this.client = new Client(base);
    this.reads = Reads.of(client);
    this.out = out;
  }

  /// Measures and prints; ends with status 1 if a request failed or an article was lost.
  ///
  /// @throws IOException if the server is not there
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Load load = new Load(URI.create(args.length > 0 ? args[0] : "http://127.0.0.1:8080/"), out);
    int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 60;
    int rate = args.length > 2 ? Integer.parseInt(args[2]) : 200;
    int posts = args.length > 3 ? Integer.parseInt(args[3]) : 5;
    load.run(seconds, rate, posts);
    System.exit(load.report() ? 0 : 1);
  }

  private void run(int seconds, int rate, int posts) throws IOException {
    List<String> articles = articles(seconds * posts);
    out.println("before: " + client.get("status").body());
    long start = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.execute(
          () -> pace(start, articles.size(), posts, n -> post(articles.get(n)), posting, threads));
      pace(start, seconds * rate, rate, n -> get(reads.path(n)), reading, threads);
    }
    out.println("after:  " + client.get("status").body());
  }

  /// Articles that the server does not know yet.
  private static List<String> articles(int count) throws IOException {
    Knowledge knowledge = Folders.knowledge();
    List<Article> samples = Corpus.read(knowledge, Folders.samples()).articles();
    long seed = ProcessHandle.current().pid();
    String mark = "{\"id\":\"load-" + seed + "-";
    return new Variations(knowledge, samples, seed)
        .make(count).stream()
            .map(article -> ArticleIn.json(article).replace("{\"id\":\"", mark))
            .toList();
  }

  private interface Request {
    boolean send(int number);
  }

  private void pace(
      long start,
      int count,
      int rate,
      Request request,
      Latencies latencies,
      ExecutorService threads) {
    for (int n = 0; n < count; n++) {
      long due = start + n * SECOND / rate;
      sleepUntil(due);
      int number = n;
      threads.execute(
          () -> {
            if (request.send(number)) {
              latencies.add(System.nanoTime() - due);
            }
          });
    }
  }

  private static void sleepUntil(long due) {
    try {
      TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private boolean get(String path) {
    return answered(path, () -> client.get(path));
  }

  private boolean post(String article) {
    return answered(
        "POST articles",
        () -> {
          Client.Answer answer = client.post("articles", article);
          if (answer.status() < ERROR) {
            taken.add(Client.field(article, "id"));
          }
          return answer;
        });
  }

  private interface Exchange {
    Client.Answer send() throws IOException;
  }

  private boolean answered(String what, Exchange exchange) {
    try {
      int status = exchange.send().status();
      if (status < ERROR) {
        return true;
      }
      fail(what + " " + status);
    } catch (IOException e) {
      fail(what + " " + e);
    }
    return false;
  }

  private void fail(String what) {
    synchronized (failures) {
      failures.computeIfAbsent(what, key -> new AtomicLong()).incrementAndGet();
    }
  }

  private boolean report() throws IOException {
    reading.print("reads", out);
    posting.print("articles taken", out);
    int lost = 0;
    for (String id : taken) {
      lost += client.get("articles/" + id).status() == OK ? 0 : 1;
    }
    out.printf(
        Locale.ROOT, "%d articles taken, %d lost; failures: %s%n", taken.size(), lost, failures);
    return lost == 0 && failures.isEmpty();
  }
}
