package org.sitrep.event;

import java.util.Map;
import java.util.Set;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.FigureClaim;

/// What a figure counts, under one name however it was told.
///
/// People of whom nothing more is said are those whom the happening of their clause befell, unless
/// that clause counts these by themselves: "400 people, of whom 12 were arrested".
final class FigureMeasure {
  private static final String PROTEST = "protest";

  private static final Map<String, String> SAME =
      Map.of(
          "detained", "arrested",
          "protesting", "protesters",
          "demonstrators", "protesters",
          "bodies-found", "killed");

  private static final Set<String> PEOPLE = Set.of("people", "men", "women");

  private static final Map<String, String> BEFALLEN =
      Map.of(
          "arrest",
          "arrested",
          PROTEST,
          "protesters",
          "rescue",
          "rescued",
          "evacuation",
          "evacuated",
          "displacement",
          "displaced",
          "missing-persons",
          "missing",
          "injuries",
          "injured",
          "deaths",
          "killed");

  private FigureMeasure() {}

  /// The measure of a figure in its article.
  static String of(AnnotatedArticle article, FigureClaim figure) {
    String measure = figure.quantity().measure();
    String befallen = BEFALLEN.getOrDefault(type(article, figure), "");
    if (PEOPLE.contains(measure) && !befallen.isEmpty() && !counted(article, figure, befallen)) {
      return befallen;
    }
    return same(measure);
  }

  /// The type of its happening; who is counted where people protest protests.
  private static String type(AnnotatedArticle article, FigureClaim figure) {
    boolean protest =
        figure.eventType().isEmpty()
            && article.claims().stream()
                .filter(claim -> claim.span().contains(figure.span()))
                .anyMatch(claim -> claim.type().equals(PROTEST));
    return protest ? PROTEST : figure.eventType();
  }

  private static String same(String measure) {
    return SAME.getOrDefault(measure, measure);
  }

  private static boolean counted(AnnotatedArticle article, FigureClaim figure, String befallen) {
    return article.claims().stream()
        .filter(claim -> claim.span().overlaps(figure.span()))
        .map(Claim::quantities)
        .anyMatch(all -> all.stream().anyMatch(q -> same(q.measure()).equals(befallen)));
  }
}
