package org.sitrep.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Claim;
import org.sitrep.model.FigureClaim;
import org.sitrep.model.Quantity;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Status;

/// A place in the news of an article where it says whom it has something from.
///
/// @param voice whom
/// @param span the words
/// @param quantities the numbers it has from there
record Citation(Voice voice, Span span, List<Quantity> quantities) {
  private static final String AGENCY = "agency";
  private static final double SMALL = 3;

  /// The citations of an article in the order of their words; what is recalled, denied or expected
  /// says nothing of where its news comes from.
  static List<Citation> of(AnnotatedArticle article, Origins origins) {
    String own = origins.carrier(article).key();
    List<Citation> citations = new ArrayList<>();
    for (Claim claim : article.claims()) {
      if (!claim.background() && said(claim.status())) {
        add(article, claim.attribution(), claim.span(), claim.quantities(), origins, citations);
      }
    }
    for (FigureClaim figure : article.figures()) {
      if (!figure.background()) {
        List<Quantity> quantities = List.of(figure.quantity());
        add(article, figure.attribution(), figure.span(), quantities, origins, citations);
      }
    }
    return citations.stream()
        .filter(citation -> !citation.voice.key().equals(own))
        .sorted(Comparator.comparing(Citation::span).thenComparing(c -> c.voice.key()))
        .toList();
  }

  private static boolean said(Status status) {
    return status == Status.ASSERTED || status == Status.CONFIRMED || status == Status.UNCONFIRMED;
  }

  private static void add(
      AnnotatedArticle article,
      List<Source> attribution,
      Span span,
      List<Quantity> quantities,
      Origins origins,
      List<Citation> citations) {
    if (!attribution.isEmpty()) {
      citations.add(new Citation(origins.voice(article, attribution), span, quantities));
    }
  }

  boolean isAgency() {
    return voice.kind().equals(AGENCY);
  }

  /// Whether one of some numbers is among these, small ones apart, which agree by chance.
  boolean sharesNumber(List<Quantity> others) {
    return quantities.stream().anyMatch(q -> others.stream().anyMatch(other -> same(q, other)));
  }

  /// Whether two numbers are one, of the same thing.
  static boolean same(Quantity one, Quantity other) {
    return one.measure().equals(other.measure())
        && one.unit().equals(other.unit())
        && one.low().equals(other.low())
        && one.high().equals(other.high())
        && Stream.of(one.low(), one.high()).anyMatch(bound -> bound.orElse(0) >= SMALL);
  }
}
