package org.sitrep.model;

/// A stretch of an article's cleaned text.
///
/// @param start first UTF-16 code unit
/// @param end code unit after the last
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /// The words it covers.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// How many code units it covers.
  public int length() {
    return end - start;
  }

  /// Whether `other` lies within this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// Whether the two share a code unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span over both.
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
