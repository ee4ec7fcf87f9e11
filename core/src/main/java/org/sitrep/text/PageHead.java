package org.sitrep.text;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;

/// What the lines around an article's headline tell: its byline and the clock times of its date
/// lines.
///
/// @param at what the clock showed when it was published
/// @param updated what it showed when it was last changed
/// @param authors in the order they are named
public record PageHead(
    Optional<LocalDateTime> at, Optional<LocalDateTime> updated, List<String> authors) {
  /// Nothing is told.
  public static final PageHead UNTOLD = new PageHead(Optional.empty(), Optional.empty(), List.of());

  public PageHead {
    authors = List.copyOf(authors);
  }

  /// What is told of an article beside its words, with what these lines tell where nothing else
  /// does.
  public Publication fill(Article article) {
    Publication told = article.publication();
    boolean dated = article.published().isPresent() || told.at().isPresent() || at.isEmpty();
    boolean changed = told.updated().isPresent() || updated.isEmpty();
    boolean signed = !told.authors().isEmpty() || authors.isEmpty();
    if (dated && changed && signed) {
      return told;
    }
    Map<String, String> found = new TreeMap<>(told.found());
    List.of(dated ? "" : "published", changed ? "" : "updated", signed ? "" : "authors").stream()
        .filter(field -> !field.isEmpty())
        .forEach(field -> found.put(field, "text"));
    return new Publication(
        dated ? told.at() : at.map(PageHead::local),
        changed ? told.updated() : updated.map(PageHead::local),
        told.zone(),
        told.canonical(),
        signed ? told.authors() : authors,
        told.agency(),
        told.captions(),
        told.excerpt(),
        found);
  }

  private static PublishedTime local(LocalDateTime time) {
    return new PublishedTime(time, Optional.empty());
  }

  /// Gathers what lines tell.
  static final class Maker {
    private final boolean monthFirst;
    private final List<String> authors = new ArrayList<>();
    private Optional<LocalDateTime> at = Optional.empty();
    private Optional<LocalDateTime> updated = Optional.empty();

    Maker(boolean monthFirst) {
      this.monthFirst = monthFirst;
    }

    void date(PageLine line) {
      for (DateStamp stamp : DateStamp.of(line, monthFirst)) {
        if (stamp.update()) {
          updated = updated.or(stamp::time);
        } else {
          at = at.or(stamp::time);
        }
      }
    }

    void author(PageLine line) {
      for (String name : Byline.names(line)) {
        if (!authors.contains(name)) {
          authors.add(name);
        }
      }
    }

    PageHead make() {
      boolean after = at.isEmpty() || updated.filter(time -> time.isAfter(at.get())).isPresent();
      return new PageHead(at, after ? updated : Optional.empty(), authors);
    }
  }
}
