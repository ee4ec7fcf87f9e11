package org.sitrep.picture.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.model.Claim;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Figure;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.model.Warning;
import org.sitrep.picture.report.Report.Evidence;
import org.sitrep.picture.wording.Wording;

/// Quotes the words that claims, figures and warnings rest on.
final class EvidenceMaker {
  private final SourceNumbers numbers;
  private final Chains chains;
  private final Wording wording;

  EvidenceMaker(SourceNumbers numbers, Wording wording) {
    this.numbers = numbers;
    this.chains = new Chains(wording);
    this.wording = wording;
  }

  /// What the reports say of an event: a quotation for each voice in each report, the firmest it
  /// gives. The first of every report come before further ones.
  List<Evidence> of(Event event) {
    List<EventClaim> claims = new ArrayList<>(event.claims());
    claims.sort(Comparator.comparingInt(EvidenceMaker::softness));
    Map<String, Evidence> voices = new LinkedHashMap<>();
    for (EventClaim claim : claims) {
      Evidence quoted = of(claim);
      if (quoted.source() > 0) {
        voices.putIfAbsent(quoted.source() + " " + quoted.chain(), quoted);
      }
    }
    return spread(List.copyOf(voices.values()));
  }

  private static int softness(EventClaim evidence) {
    Claim claim = evidence.claim();
    int background = claim.background() ? 2 : 0;
    return switch (claim.status()) {
      case ASSERTED, CONFIRMED -> background;
      case UNCONFIRMED, EXPECTED, DENIED -> background + 1;
      case CONDITIONAL -> 4;
    };
  }

  private static List<Evidence> spread(List<Evidence> evidence) {
    Map<Integer, List<Evidence>> bySource =
        evidence.stream()
            .collect(Collectors.groupingBy(Evidence::source, TreeMap::new, Collectors.toList()));
    List<Evidence> spread = new ArrayList<>();
    bySource.values().forEach(said -> spread.add(said.getFirst()));
    bySource.values().forEach(said -> spread.addAll(said.subList(1, said.size())));
    return spread;
  }

  private Evidence of(EventClaim evidence) {
    Claim claim = evidence.claim();
    int number = numbers.of(evidence.article());
    String chain = number == 0 ? "" : chains.text(claim.attribution(), numbers.article(number));
    return new Evidence(
        number,
        evidence.language(),
        claim.span(),
        Excerpt.of(claim.text()),
        chain,
        firmness(claim.status()));
  }

  private String firmness(Status status) {
    return status == Status.ASSERTED ? "" : wording.phrase("claim." + status.id());
  }

  /// The words of a figure.
  Evidence of(Figure.Reported reported) {
    int number = numbers.of(reported.article());
    return new Evidence(
        number,
        reported.language(),
        reported.figure().span(),
        Excerpt.of(reported.figure().text()),
        number == 0
            ? chains.text(reported.figure().attribution())
            : chains.text(reported.figure().attribution(), numbers.article(number)),
        "");
  }

  /// The words that a warning questions.
  Evidence of(Warning warning) {
    int number = numbers.of(warning.article());
    String language = number == 0 ? "" : numbers.article(number).language();
    Span span = warning.span();
    return new Evidence(number, language, span, Excerpt.of(warning.text()), "", "");
  }
}
