package org.sitrep.picture.page;

import java.util.List;
import java.util.stream.DoubleStream;
import org.sitrep.picture.report.Report.FigureReport;
import org.sitrep.picture.report.Report.Value;

/// Writes a figure: a row per source with its value, its place on a common scale where there are
/// several, and its words.
final class FigurePlot {
  private static final double HEADROOM = 0.12;

  private final Html html;
  private final Pieces pieces;

  FigurePlot(Pieces pieces) {
    this.pieces = pieces;
    this.html = pieces.html();
  }

  void write(FigureReport figure) {
    html.open("div", "class", "figure " + figure.agreement());
    html.open("p", "class", "measure").element("strong", figure.label());
    html.element("span", figure.agreementLabel(), "class", "agreement").close("p");
    double[] scale = scale(figure.values());
    html.open("ul", "class", "values");
    for (Value value : figure.values()) {
      html.open("li", "class", "value", "data-lang", value.evidence().language());
      html.element("span", value.amount(), "class", "amount");
      track(value, scale);
      html.open("span", "class", "said");
      pieces.sources(List.of(value.evidence().source()));
      html.element("span", value.evidence().chain());
      html.element("span", value.date());
      html.open("a", "href", Anchors.link(value.evidence()), "class", "words")
          .element(
              "q", value.evidence().words(), "lang", value.evidence().language(), "dir", "auto")
          .close("a");
      html.close("span").close("li");
    }
    html.close("ul").close("div").line();
  }

  /// The two ends of the common scale; equal where there is nothing to compare.
  private static double[] scale(List<Value> values) {
    double[] all =
        values.stream()
            .flatMapToDouble(v -> DoubleStream.concat(v.low().stream(), v.high().stream()))
            .sorted()
            .toArray();
    if (values.size() < 2 || all.length == 0) {
      return new double[] {0, 0};
    }
    double least = all[0];
    double most = all[all.length - 1];
    double room = Math.max((most - least) * HEADROOM, Math.abs(most) * HEADROOM / 2);
    return new double[] {Math.max(0, least - room), most + room};
  }

  private void track(Value value, double[] scale) {
    double length = scale[1] - scale[0];
    if (length <= 0 || (value.low().isEmpty() && value.high().isEmpty())) {
      return;
    }
    double from = percent(value.low().orElse(scale[0]), scale);
    double to = percent(value.high().orElse(scale[1]), scale);
    String open =
        (value.low().isEmpty() ? " open-low" : "") + (value.high().isEmpty() ? " open-high" : "");
    html.open("span", "class", "track", "aria-hidden", "true");
    html.open(
            "span",
            "class",
            "bar" + open,
            "style",
            "left:" + Svg.number(from) + "%;width:" + Svg.number(to - from) + "%")
        .close("span");
    html.close("span");
  }

  private static double percent(double value, double[] scale) {
    return 100 * Math.clamp((value - scale[0]) / (scale[1] - scale[0]), 0.0, 1.0);
  }
}
