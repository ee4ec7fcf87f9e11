package org.sitrep.app.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.Publication;

/// Lets captures of one page come in several times, in one archive or in several of one run.
///
/// What came before word for word is left out and counted. What came with other words gets an id of
/// its own, the first one's with the time of the capture, so that no state of a page is lost. The
/// memory it takes is two numbers an id.
final class Recaptures implements Receiver {
  private static final int MOST_TRIES = 1000;

  private final Receiver receiver;
  private final Map<String, Long> latest = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private int same;
  private int changed;
  private String last = "";

  Recaptures(Receiver receiver) {
    this.receiver = receiver;
  }

  @Override
  public void article(Where where, Article article) {
    receiver.article(where, article);
  }

  @Override
  public void problem(Problem problem) {
    receiver.problem(problem);
  }

  @Override
  public void capture(Where where, Article article, Optional<Instant> taken) {
    long words = digest(article);
    Long before = latest.put(article.id(), words);
    if (before == null) {
      receiver.article(where, article);
    } else if (before == words) {
      same++;
    } else {
      changed++;
      last = again(article.id(), taken);
      receiver.article(where, withId(article, last));
    }
  }

  private String again(String id, Optional<Instant> taken) {
    String time = taken.map(t -> "@" + t.truncatedTo(ChronoUnit.SECONDS)).orElse("@");
    String base = id + time;
    String next = base;
    for (int n = 2; n < MOST_TRIES && !given.add(next); n++) {
      next = base + "." + n;
    }
    return next;
  }

  private static Article withId(Article article, String id) {
    Publication told = article.publication();
    Map<String, String> found = new TreeMap<>(told.found());
    found.put("id", "capture");
    return new Article(
        id,
        article.url(),
        article.outlet(),
        article.language(),
        article.published(),
        article.title(),
        article.text(),
        new Publication(
            told.at(),
            told.updated(),
            told.zone(),
            told.canonical(),
            told.authors(),
            told.agency(),
            told.captions(),
            told.excerpt(),
            found));
  }

  private static long digest(Article article) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(article.title().orElse("").getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      sha.update(article.text().getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(sha.digest()).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Tells what came again since it was last asked.
  void close(Where whole) {
    if (same > 0) {
      receiver.problem(new Note.SameAgain(whole, same));
    }
    if (changed > 0) {
      receiver.problem(new Note.ChangedAgain(whole, changed, last));
    }
    same = 0;
    changed = 0;
  }
}
