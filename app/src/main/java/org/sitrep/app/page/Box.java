package org.sitrep.app.page;

import org.jsoup.nodes.Element;

/// An element that holds blocks, and what is known of what it holds.
///
/// Boxes are numbered in the order of the page, so that every box has a higher number than the one
/// it lies in.
final class Box {
  final int number;
  final int parent;
  final Element element;
  final Hint hint;

  /// Whether it is not shown by what its attributes say.
  final boolean hidden;

  /// What it is by its tag.
  final Make make;

  /// Its blocks: from this one to before [#end].
  final int begin;

  int end;

  /// Code units of its text, of those in links, and of those in prose.
  int letters;

  int linked;
  int prose;

  /// How many pictures it holds.
  int images;

  /// Whether it holds moving pictures, or a frame that may.
  boolean film;

  /// Whether it holds something to press or to fill in.
  boolean asks;

  /// How many blocks of prose it holds.
  int paragraphs;

  /// Whether it, or a box around it, is no part of the article.
  boolean junk;

  /// Whether a box within it is named the body of an article.
  boolean promised;

  /// How many boxes it lies in.
  final int depth;

  private final String tag;
  private final String property;

  Box(
      int number,
      int parent,
      int depth,
      Element element,
      Hint hint,
      boolean hidden,
      Make make,
      int begin) {
    this.number = number;
    this.parent = parent;
    this.depth = depth;
    this.element = element;
    this.hint = hint;
    this.hidden = hidden;
    this.make = make;
    this.tag = element.normalName();
    this.property = Attrs.get(element, "itemprop");
    this.begin = begin;
    this.end = begin;
  }

  String tag() {
    return tag;
  }

  /// Its class names.
  String names() {
    return Attrs.get(element, "class").trim();
  }

  /// Whether it is the property of that name.
  boolean isProperty(String name) {
    return property.equals(name);
  }

  boolean is(Role role) {
    return hint.is(role);
  }

  double linkShare() {
    return letters == 0 ? 0 : (double) linked / letters;
  }

  boolean holds(int block) {
    return begin <= block && block < end;
  }
}
