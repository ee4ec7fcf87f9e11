package org.sitrep.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;

/// What the lines around an article's headline tell: its byline and the clock times of its date
/// lines.
///
/// @param at what the clock showed when it was published, and its zone if they tell it
/// @param updated what it showed when it was last changed
/// @param authors in the order they are named
/// @param agency the one the article is credited to, as it is printed
public record PageHead(
    Optional<PublishedTime> at,
    Optional<PublishedTime> updated,
    List<String> authors,
    Optional<String> agency) {
  /// Nothing is told.
  public static final PageHead UNTOLD =
      new PageHead(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

  public PageHead {
    authors = List.copyOf(authors);
  }

  /// What is told of an article beside its words, with what these lines tell where nothing else
  /// does.
  public Publication fill(Article article) {
    Publication told = article.publication();
    boolean dated = told.at().isPresent() || at.isEmpty() || !fits(article);
    boolean changed = told.updated().isPresent() || updated.isEmpty() || isEarly(told);
    boolean signed = authors.isEmpty() || authors.equals(told.authors());
    boolean credited = told.agency().isPresent() || agency.isEmpty();
    if (dated && changed && signed && credited) {
      return told;
    }
    Map<String, String> found = new TreeMap<>(told.found());
    List.of(
            dated ? "" : "published",
            changed ? "" : "updated",
            signed || isTidied(told.authors()) ? "" : "authors",
            credited ? "" : "agency")
        .stream()
        .filter(field -> !field.isEmpty())
        .forEach(field -> found.put(field, "text"));
    return new Publication(
        dated ? told.at() : at,
        changed ? told.updated() : updated,
        told.zone(),
        told.canonical(),
        signed ? told.authors() : authors,
        credited ? told.agency() : agency,
        told.captions(),
        told.excerpt(),
        found);
  }

  /// The same with other authors, and an agency.
  PageHead with(List<String> others, Optional<String> credit) {
    return new PageHead(at, updated, others, credit);
  }

  /// Whether the names are told with the article too, among other words.
  private boolean isTidied(List<String> told) {
    return authors.stream().allMatch(name -> told.stream().anyMatch(one -> one.contains(name)));
  }

  /// Whether the time is of the day that is told with the article, if one is.
  private boolean fits(Article article) {
    LocalDate day = at.orElseThrow().local().toLocalDate();
    return article
        .published()
        .filter(PartialDate::isKnown)
        .map(told -> told.equals(PartialDate.day(day)))
        .orElse(true);
  }

  /// Whether the change is none after the moment of publication that is told with the article.
  private boolean isEarly(Publication told) {
    return told.at()
        .filter(time -> !updated.orElseThrow().local().isAfter(time.local()))
        .filter(time -> time.offset().equals(updated.orElseThrow().offset()))
        .isPresent();
  }

  /// Gathers what lines tell.
  static final class Maker {
    private final boolean monthFirst;
    private final ClockReader clocks;
    private final List<String> authors = new ArrayList<>();
    private Optional<LocalDate> day = Optional.empty();
    private Optional<PublishedTime> at = Optional.empty();
    private Optional<PublishedTime> updated = Optional.empty();

    Maker(boolean monthFirst, ClockReader clocks) {
      this.monthFirst = monthFirst;
      this.clocks = clocks;
    }

    void date(PageLine line) {
      for (DateStamp stamp : DateStamp.of(line, monthFirst, clocks, day)) {
        day = Optional.of(stamp.day());
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
      boolean after =
          at.isEmpty()
              || updated.filter(time -> time.local().isAfter(at.get().local())).isPresent();
      return new PageHead(at, after ? updated : Optional.empty(), authors, Optional.empty());
    }
  }
}
