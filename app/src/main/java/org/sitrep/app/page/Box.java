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

  /// Its blocks: from this one to before [#end].
  final int begin;

  int end;

  /// Code units of its text, of those in links, and of those in prose.
  int letters;

  int linked;
  int prose;

  /// How many pictures it holds.
  int images;

  /// How many blocks of prose it holds.
  int paragraphs;

  /// Whether it, or a box around it, is no part of the article.
  boolean junk;

  /// Whether a box within it is named the body of an article.
  boolean promised;

  /// How many boxes it lies in.
  final int depth;

  Box(int number, int parent, int depth, Element element, Hint hint, int begin) {
    this.number = number;
    this.parent = parent;
    this.depth = depth;
    this.element = element;
    this.hint = hint;
    this.begin = begin;
    this.end = begin;
  }

  String tag() {
    return element.normalName();
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
