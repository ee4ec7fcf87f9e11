package org.sitrep.picture.page;

/// Equirectangular projection with its true scale at the middle latitude, from degrees to the units
/// of a drawing.
final class Projection {
  static final double WIDTH = 960;

  private static final double TALLEST = 640;
  private static final double FLATTEST = 400;
  private static final double KM_PER_DEGREE = 111.2;

  private final double scaleX;
  private final double scaleY;
  private final double west;
  private final double north;
  private final double height;
  private final Frame shown;

  Projection(Frame frame) {
    double middle = Math.toRadians((frame.south() + frame.north()) / 2);
    double narrowing = Math.max(0.2, Math.cos(middle));
    double spanX = (frame.east() - frame.west()) * narrowing;
    double spanY = frame.north() - frame.south();
    this.height = Math.clamp(WIDTH * spanY / spanX, FLATTEST, TALLEST);
    this.scaleY = Math.min(WIDTH / spanX, height / spanY);
    this.scaleX = scaleY * narrowing;
    this.west = (frame.west() + frame.east()) / 2 - WIDTH / scaleX / 2;
    this.north = (frame.south() + frame.north()) / 2 + height / scaleY / 2;
    this.shown = new Frame(west, north - height / scaleY, west + WIDTH / scaleX, north);
  }

  double x(double lon) {
    return (lon - west) * scaleX;
  }

  double y(double lat) {
    return (north - lat) * scaleY;
  }

  double height() {
    return height;
  }

  /// What the drawing shows.
  Frame shown() {
    return shown;
  }

  /// The length of a kilometre in units of the drawing.
  double unitsPerKm() {
    return scaleY / KM_PER_DEGREE;
  }
}
