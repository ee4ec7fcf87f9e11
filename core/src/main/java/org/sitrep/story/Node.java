package org.sitrep.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sitrep.model.AnnotatedArticle;

/// A settled report, and what it is linked to.
final class Node {
  /// In the order in which reports are settled.
  static final Comparator<Node> ORDER = Comparator.comparingLong(Node::serial);

  private final long serial;
  private final Report report;
  private final int[] concepts;
  private final LocalDate day;
  private final List<Link> links = new ArrayList<>();
  private double met;

  /// Another report that may tell the same.
  ///
  /// @param odds logarithm of the odds that it does
  record Link(Node other, double odds) {}

  /// @param concepts numbers of its concepts
  /// @param day by which it goes out of sight
  Node(long serial, Report report, int[] concepts, LocalDate day) {
    this.serial = serial;
    this.report = report;
    this.concepts = concepts;
    this.day = day;
  }

  long serial() {
    return serial;
  }

  Report report() {
    return report;
  }

  AnnotatedArticle article() {
    return report.article();
  }

  int[] concepts() {
    return concepts;
  }

  LocalDate day() {
    return day;
  }

  List<Link> links() {
    return links;
  }

  void link(Node other, double odds) {
    links.add(new Link(other, odds));
    other.links.add(new Link(this, odds));
  }

  /// Lets go of all links, so that what is handed over is not kept by what is open.
  void unlink() {
    for (Link link : links) {
      link.other.links.removeIf(back -> back.other == this);
    }
    links.clear();
  }

  /// Adds to what it shares with the report that is being settled; returns whether it is the first
  /// time.
  boolean meet(double weight) {
    boolean first = met == 0;
    met += weight;
    return first;
  }

  double met() {
    return met;
  }

  void unmeet() {
    met = 0;
  }
}
