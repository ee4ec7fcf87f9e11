package org.sitrep.picture.page;

import java.util.ArrayList;
import java.util.List;

/// Keeps labels from covering each other: a box is taken once.
final class Room {
  private static final double WIDE_LETTER = 0.58;

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final List<Box> taken = new ArrayList<>();
  private final double width;
  private final double height;

  Room(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /// About how wide a text is, whatever the font.
  static double width(String text, double size) {
    return text.length() * size * WIDE_LETTER;
  }

  /// Takes the box of a marker, free or not.
  void mark(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
  }

  /// Takes the box of a label whose text begins, or has its middle, at `x` on the line `y`; false
  /// if it is not free.
  boolean label(double x, double y, String text, double size, boolean centred) {
    double length = width(text, size);
    double left = centred ? x - length / 2 : x;
    Box box = new Box(left - 2, y - size, left + length + 2, y + size * 0.3);
    boolean within = box.left > 0 && box.right < width && box.top > 0 && box.bottom < height;
    if (!within || taken.stream().anyMatch(box::meets)) {
      return false;
    }
    taken.add(box);
    return true;
  }
}
