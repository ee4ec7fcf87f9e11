package org.sitrep.app.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitrep.app.store.Keys;
import org.sitrep.app.store.Reading;
import org.sitrep.knowledge.Addresses;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;

/// Knows an article again: by its address, by the address its outlet gives it, by its words.
///
/// An id that somebody gave is an article of its own, whatever it holds; only one that is an
/// address, or made of the content, may turn out to be another article's. Words are the same when
/// their letters and digits are, of one outlet, or of one site where no outlet is named: two
/// outlets that print one agency's text are two articles. Everything here is linear in the text.
/// Safe for use by many threads.
public final class Identity {
  private static final String OF_CONTENT = "content:";

  /// Texts of fewer letters and digits come again by chance.
  private static final int FEWEST = 100;

  private static final int DIGEST_BYTES = 16;

  /// The share of the words of the shorter of two texts that the longer one must have, if they are
  /// to be one article at different times.
  private static final double RELATED = 0.5;

  private final Addresses addresses;

  public Identity(Knowledge knowledge) {
    this.addresses = knowledge.addresses();
  }

  /// The article with what it is known again by.
  public Reading reading(Article source, AnnotatedArticle read) {
    return new Reading(source, read, new Keys(addresses(source), words(read)));
  }

  /// Whether the id is an article's own, and not its address or made of its content.
  public boolean isGiven(String id) {
    return !id.startsWith(OF_CONTENT) && addresses.host(id).isEmpty();
  }

  /// The forms of its addresses, its own first. An entry of a page that holds several is known by
  /// its own address alone, which names the entry.
  private List<String> addresses(Article article) {
    Set<String> forms = new LinkedHashSet<>();
    Optional<String> own = addresses.formWithFragment(article.id());
    own.ifPresent(forms::add);
    if (own.isEmpty() || own.get().indexOf('#') < 0) {
      article.url().flatMap(addresses::form).ifPresent(forms::add);
      article.publication().canonical().flatMap(addresses::form).ifPresent(forms::add);
    }
    return List.copyOf(forms);
  }

  /// The form of the address an article was met under; empty if there is none.
  Optional<String> own(Article article) {
    return addresses.form(article.id()).or(() -> article.url().flatMap(addresses::form));
  }

  /// Digest of its words and of who publishes them; empty if they are too few to tell.
  public Optional<String> words(AnnotatedArticle read) {
    StringBuilder words = new StringBuilder(read.text().length());
    read.text()
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(words::appendCodePoint);
    if (words.length() < FEWEST) {
      return Optional.empty();
    }
    MessageDigest sha = sha();
    sha.update(publisher(read).getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
    sha.update(words.toString().getBytes(StandardCharsets.UTF_8));
    return Optional.of(HexFormat.of().formatHex(sha.digest(), 0, DIGEST_BYTES));
  }

  private String publisher(AnnotatedArticle read) {
    return read.outlet()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .or(() -> read.url().flatMap(addresses::host))
        .orElse("");
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Whether two articles may have come out on one day.
  static boolean sameDay(PartialDate one, PartialDate other) {
    return !one.isKnown() || !other.isKnown() || one.overlaps(other);
  }

  /// Whether one text may be the other at another time: the longer one has half of the words of the
  /// shorter.
  static boolean related(String one, String other) {
    Set<String> mine = distinct(one);
    Set<String> theirs = distinct(other);
    Set<String> fewer = mine.size() < theirs.size() ? mine : theirs;
    Set<String> more = fewer == mine ? theirs : mine;
    return fewer.stream().filter(more::contains).count() >= RELATED * fewer.size();
  }

  private static Set<String> distinct(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return new HashSet<>(words);
  }
}
