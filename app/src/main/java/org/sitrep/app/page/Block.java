package org.sitrep.app.page;

/// A run of words that stand together: a paragraph, a heading, an item of a list, a cell, or text
/// between two line breaks.
///
/// @param number its place on the page
/// @param box the number of the box that holds it
/// @param kind what it is by its mark-up
/// @param text its words; single blanks, a line break where the page has one
/// @param linked how many of its code units are in links
/// @param words how many words it has
/// @param closed whether it ends like a sentence
/// @param firstLink where its first link begins, or -1
record Block(
    int number,
    int box,
    Kind kind,
    String text,
    int linked,
    int words,
    boolean closed,
    int firstLink) {
  private static final int PROSE = 8;
  private static final int LONG = 20;
  private static final double LINKED = 0.5;

  /// What a block is by its mark-up.
  enum Kind {
    TEXT,
    HEADING,
    ITEM,
    CELL,
    QUOTE,
    CAPTION
  }

  boolean heading() {
    return kind == Kind.HEADING;
  }

  double linkShare() {
    return text.isEmpty() ? 0 : (double) linked / text.length();
  }

  /// Whether it reads like a sentence of an article rather than like a label or a link.
  boolean prose() {
    return linkShare() < LINKED
        && kind != Kind.HEADING
        && kind != Kind.CAPTION
        && (closed && words >= PROSE || words >= LONG);
  }
}
