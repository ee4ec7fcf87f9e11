package org.sitrep.app.read;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.app.archive.Capture;
import org.sitrep.app.archive.Captures;
import org.sitrep.app.archive.Find;
import org.sitrep.app.archive.PageWork;
import org.sitrep.app.page.PageReader;
import org.sitrep.model.Article;

/// Reads the pages of a WARC file, its bytes as they are: it undoes gzip itself, to find its way
/// after damage. Pages are read on all processors, articles come in the order of the file.
final class WarcInput implements ArticleReader {
  private static final Set<String> ENDINGS = Set.of(".warc", ".wet");

  private final PageWork work;

  /// Takes the tags of the languages that are known.
  WarcInput(Set<String> languages) {
    this.work = new PageWork(new PageReader(languages));
  }

  @Override
  public boolean recognises(Content content) {
    return content.opening().startsWith("WARC/");
  }

  @Override
  public boolean endsLike(String ending) {
    return ENDINGS.contains(ending);
  }

  @Override
  public void read(Content content, Receiver receiver) throws IOException {
    ArchiveTold told = new ArchiveTold(content.name(), receiver);
    Run run = new Run(content, told, receiver);
    try (Captures captures = new Captures(content.bytes());
        OrderedWork<Capture, PageWork.Done> pages =
            new OrderedWork<>(work::read, capture -> capture.body().length(), run::take)) {
      try {
        for (Optional<Find> next = captures.next(); next.isPresent(); next = captures.next()) {
          run.found(next.get(), pages);
        }
      } finally {
        pages.finish();
        told.close();
        run.close();
      }
    }
  }

  /// One archive on its way.
  private static final class Run {
    private final Content content;
    private final ArchiveTold told;
    private final Receiver receiver;
    private final Map<String, Integer> without = new TreeMap<>();
    private int records;
    private int captures;
    private int articles;

    Run(Content content, ArchiveTold told, Receiver receiver) {
      this.content = content;
      this.told = told;
      this.receiver = receiver;
    }

    void found(Find find, OrderedWork<Capture, PageWork.Done> pages) {
      switch (find) {
        case Find.Wrong wrong -> told.tell(wrong.trouble());
        case Find.Passed passed -> {
          records++;
          if (passed.reason() != Find.Reason.FRAME) {
            captures++;
            without.merge("records " + passed.reason().what(), 1, Integer::sum);
          }
        }
        case Find.Captured captured -> {
          records++;
          captures++;
          pages.add(captured.capture());
        }
      }
    }

    void take(PageWork.Done done) {
      done.wrong().forEach(told::tell);
      Capture capture = done.capture();
      Where where = told.where(capture.place());
      for (Article article : done.articles()) {
        articles++;
        receiver.capture(where, named(article, capture), capture.fetched());
      }
      if (done.articles().isEmpty() && done.wrong().isEmpty()) {
        String kind = done.kind().name().toLowerCase(Locale.ROOT);
        without.merge("pages of kind " + kind, 1, Integer::sum);
      }
    }

    /// An article without an address has the archive's name and its place there.
    private Article named(Article article, Capture capture) {
      boolean addressed = !article.id().isEmpty() && article.id().charAt(0) != '#';
      String id = content.id() + ":" + capture.place().at();
      return addressed ? article : article.withId(id + article.id(), article.url());
    }

    void close() {
      Where whole = Where.file(content.name());
      if (records == 0 && told.losses() == 0) {
        receiver.problem(
            new Refusal.BadRecord(whole, "holds no record", "Maybe it is no WARC file at all."));
      } else if (!without.isEmpty()) {
        String counts =
            without.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        receiver.problem(new Note.NoPages(whole, captures, articles, counts));
      }
    }
  }
}
