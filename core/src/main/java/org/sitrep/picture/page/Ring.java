package org.sitrep.picture.page;

import java.util.Arrays;

/// A closed line in the units of the drawing, cut to what is seen and freed of points too near each
/// other to matter.
final class Ring {
  private static final double EDGE = 6;
  private static final double NEAR = 0.7;

  private double[] xs;
  private double[] ys;
  private int size;

  Ring(int capacity) {
    this.xs = new double[Math.max(4, capacity)];
    this.ys = new double[Math.max(4, capacity)];
  }

  void add(double x, double y) {
    if (size == xs.length) {
      xs = Arrays.copyOf(xs, size * 2);
      ys = Arrays.copyOf(ys, size * 2);
    }
    xs[size] = x;
    ys[size] = y;
    size++;
  }

  int size() {
    return size;
  }

  /// The ring cut at the four edges of a drawing, one after the other.
  Ring clipped(double width, double height) {
    return cut(true, -EDGE, 1)
        .cut(true, width + EDGE, -1)
        .cut(false, -EDGE, 1)
        .cut(false, height + EDGE, -1);
  }

  /// Keeps what lies on one side of a vertical or horizontal line.
  private Ring cut(boolean vertical, double edge, int side) {
    Ring kept = new Ring(size);
    for (int i = 0; i < size; i++) {
      int before = i == 0 ? size - 1 : i - 1;
      double a = side * ((vertical ? xs[before] : ys[before]) - edge);
      double b = side * ((vertical ? xs[i] : ys[i]) - edge);
      if (a < 0 != b < 0) {
        double share = a / (a - b);
        kept.add(
            xs[before] + share * (xs[i] - xs[before]), ys[before] + share * (ys[i] - ys[before]));
      }
      if (b >= 0) {
        kept.add(xs[i], ys[i]);
      }
    }
    return kept;
  }

  /// Appends the ring to the data of an SVG path; nothing if it is too small to be seen.
  void appendTo(StringBuilder path) {
    if (Math.abs(area()) < 1) {
      return;
    }
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 0; i < size; i++) {
      boolean first = Double.isNaN(lastX);
      if (first || Math.abs(xs[i] - lastX) + Math.abs(ys[i] - lastY) >= NEAR) {
        path.append(first ? 'M' : 'L');
        Svg.number(path, xs[i]).append(' ');
        Svg.number(path, ys[i]);
        lastX = xs[i];
        lastY = ys[i];
      }
    }
    path.append('Z');
  }

  /// The area in square units; its sign tells the direction of turning.
  double area() {
    double twice = 0;
    for (int i = 0; i < size; i++) {
      int next = i + 1 == size ? 0 : i + 1;
      twice += xs[i] * ys[next] - xs[next] * ys[i];
    }
    return twice / 2;
  }

  /// The horizontal middle of the area.
  double middleX() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      int next = i + 1 == size ? 0 : i + 1;
      sum += (xs[i] + xs[next]) * (xs[i] * ys[next] - xs[next] * ys[i]);
    }
    return sum / (6 * area());
  }

  /// The vertical middle of the area.
  double middleY() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      int next = i + 1 == size ? 0 : i + 1;
      sum += (ys[i] + ys[next]) * (xs[i] * ys[next] - xs[next] * ys[i]);
    }
    return sum / (6 * area());
  }
}
