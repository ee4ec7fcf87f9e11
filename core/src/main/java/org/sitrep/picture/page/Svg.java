package org.sitrep.picture.page;

/// Numbers as SVG writes them: one decimal, no trailing zero, a point whatever the locale.
final class Svg {
  private Svg() {}

  static StringBuilder number(StringBuilder out, double value) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      out.append('-');
    }
    long size = Math.abs(tenths);
    out.append(size / 10);
    if (size % 10 != 0) {
      out.append('.').append(size % 10);
    }
    return out;
  }

  static String number(double value) {
    return number(new StringBuilder(), value).toString();
  }
}
