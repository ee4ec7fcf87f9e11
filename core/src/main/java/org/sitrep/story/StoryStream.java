package org.sitrep.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;

/// Groups articles into stories as they come, and hands each story over once nothing that comes can
/// belong to it.
///
/// Articles wait until a number of others has come, and are then settled in the order of their
/// days: a settled report is linked to the open ones it resembles. A report stays open for some
/// weeks of news. Once half of what is linked together is no longer open, all of it is grouped, so
/// that what came later may have joined, split or merged what came first, and the groups of which
/// no report is open are handed over. Everything kept has a bound, whatever the archive; so has the
/// cost of an article.
///
/// As many articles as wait give the same stories in whatever order they come.
public final class StoryStream {
  private static final int WAITING = 4096;
  private static final int OPEN_DAYS = 21;
  private static final int MOST_OPEN = 20_000;
  private static final int MOST_GROUPED = 4096;
  private static final int SWEEP = 1024;
  private static final int STEADY = 64;

  /// Groups of which the average pair is likelier than this are one story.
  private static final double STORY = -1.8;

  private static final int STORY_DAYS = 10;

  private record Waiting(Report report, int[] concepts, double[] factors) {
    static final Comparator<Waiting> ORDER =
        Comparator.comparing((Waiting w) -> w.report.when().from().orElse(LocalDate.MAX))
            .thenComparing(w -> w.report.article().id());
  }

  private final ConceptReader reader;
  private final Function<String, EventType> types;
  private final Consumer<Stories> done;
  private final Concepts concepts = new Concepts();
  private final Window window = new Window(concepts);
  private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Waiting.ORDER);
  private final PriorityQueue<Node> open = new PriorityQueue<>(byDay());
  private final List<Candidates> unlinked = new ArrayList<>();
  private final Set<Node> closed = new LinkedHashSet<>();
  private final Deque<LocalDate> lastDays = new ArrayDeque<>();
  private final Storylines storylines;
  private long serial;
  private long comparisons;

  StoryStream(ConceptReader reader, Function<String, EventType> types, Consumer<Stories> done) {
    this.reader = reader;
    this.types = types;
    this.done = done;
    this.storylines = new Storylines(concepts, types);
  }

  private static Comparator<Node> byDay() {
    return Comparator.comparing(Node::day).thenComparing(Node.ORDER);
  }

  /// Takes in an article.
  public void add(AnnotatedArticle article) {
    add(read(article));
  }

  /// Takes in articles, in their order; what can be read of each without the others is read on all
  /// processors.
  public void addAll(List<AnnotatedArticle> articles) {
    articles.parallelStream().map(this::read).toList().forEach(this::add);
  }

  private record Incoming(Report report, Map<String, Salience> met) {}

  private Incoming read(AnnotatedArticle article) {
    return new Incoming(Report.of(article, Profile.EMPTY, types), reader.read(article));
  }

  private void add(Incoming next) {
    double[] factors = next.met.values().stream().mapToDouble(Salience::factor).toArray();
    waiting.add(new Waiting(next.report, concepts.count(next.met), factors));
    if (waiting.size() > WAITING) {
      settle(waiting.remove());
    }
  }

  /// Hands over all stories that are left; nothing may be added any more.
  public void finish() {
    while (!waiting.isEmpty()) {
      settle(waiting.remove());
    }
    link();
    closed.addAll(open);
    open.clear();
    hand(closed.stream().sorted(Node.ORDER).toList());
  }

  /// How many entries and pairs have been looked at.
  long work() {
    return window.looks() + comparisons;
  }

  private void settle(Waiting next) {
    Profile profile = Profile.of(next.concepts, next.factors, concepts);
    Report report = next.report.withProfile(profile);
    Node node = new Node(serial++, report, next.concepts, day(report));
    unlinked.add(new Candidates(node, window.candidates(profile)));
    window.enter(node);
    open.add(node);
    if (serial % SWEEP == 0) {
      link();
      sweep();
    }
  }

  /// A report and the open ones it shares most with.
  private record Candidates(Node node, List<Node> others) {
    double[] odds() {
      return others.stream()
          .mapToDouble(other -> Likeness.atLeast(STORY, other.report(), node.report()))
          .toArray();
    }
  }

  /// Links what has been settled since the last time. Pairs are compared on all processors: nothing
  /// of it is needed before reports are grouped.
  private void link() {
    List<double[]> odds = unlinked.parallelStream().map(Candidates::odds).toList();
    for (int n = 0; n < odds.size(); n++) {
      Candidates next = unlinked.get(n);
      comparisons += next.others.size();
      for (int k = 0; k < next.others.size(); k++) {
        if (odds.get(n)[k] >= STORY) {
          next.node.link(next.others.get(k), odds.get(n)[k]);
        }
      }
    }
    unlinked.clear();
  }

  /// The day by which a report goes out of sight; without a day of its own, the day of its
  /// neighbours in the stream.
  private LocalDate day(Report report) {
    report.when().to().ifPresent(this::remember);
    return report.when().to().orElseGet(this::now);
  }

  private void remember(LocalDate day) {
    lastDays.addLast(day);
    if (lastDays.size() > STEADY) {
      lastDays.removeFirst();
    }
  }

  /// A day that the stream has surely reached: single reports of a far future do not move it.
  private LocalDate now() {
    return lastDays.stream()
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MIN.plusDays(OPEN_DAYS));
  }

  private void sweep() {
    LocalDate last = now().minusDays(OPEN_DAYS);
    while (open.size() > MOST_OPEN || (!open.isEmpty() && open.peek().day().isBefore(last))) {
      close(open.remove());
    }
    Set<Node> seen = new LinkedHashSet<>();
    for (Node node : List.copyOf(closed)) {
      if (closed.contains(node) && !seen.contains(node)) {
        List<Node> around = around(node, seen);
        if (around.size() > MOST_GROUPED) {
          around.stream().filter(open::remove).forEach(this::close);
        }
        if (2 * around.stream().filter(closed::contains).count() >= around.size()) {
          hand(around);
        }
      }
    }
  }

  private void close(Node node) {
    window.leave(node);
    closed.add(node);
  }

  /// All reports that links lead to from one, in the order they were settled.
  private static List<Node> around(Node start, Set<Node> seen) {
    List<Node> found = new ArrayList<>(List.of(start));
    seen.add(start);
    for (int i = 0; i < found.size(); i++) {
      for (Node.Link link : found.get(i).links()) {
        if (seen.add(link.other())) {
          found.add(link.other());
        }
      }
    }
    found.sort(Node.ORDER);
    return found;
  }

  /// Groups reports, and hands over the groups of which none is open.
  private void hand(List<Node> nodes) {
    List<List<Node>> groups =
        new Clusterer(STORY, STORY_DAYS, Likeness::of)
            .join(nodes).stream().filter(closed::containsAll).toList();
    if (!groups.isEmpty()) {
      done.accept(storylines.write(groups));
      groups.forEach(group -> group.forEach(this::forget));
    }
  }

  private void forget(Node node) {
    closed.remove(node);
    node.unlink();
    if (!storylines.remembers(node)) {
      concepts.forget(node.concepts());
    }
  }
}
