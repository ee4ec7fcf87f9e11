package org.sitrep.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Claim;
import org.sitrep.model.Source;
import org.sitrep.model.Span;
import org.sitrep.model.Status;
import org.sitrep.text.Tokens;

/// Sentences that say of the claims before them that somebody confirms or denies them, or that
/// nobody does.
///
/// "The report was confirmed by the police" makes new claims of the same happenings on that
/// source's word; "This has not been confirmed" makes the claims before it unconfirmed. Only
/// sentences that tell no happening of their own do so.
final class FollowUps {
  private static final int REACH = 2;
  private static final int MOST_WORDS = 7;

  private final Reading reading;
  private final AttributionReader attribution;
  private final Tokens tokens;

  FollowUps(Reading reading, AttributionReader attribution) {
    this.reading = reading;
    this.attribution = attribution;
    this.tokens = reading.tokens();
  }

  /// The claims with what follows from such sentences, in order of their spans.
  List<Claim> apply(List<Claim> claims) {
    List<Claim> result = new ArrayList<>(claims);
    for (int s = 1; s < tokens.sentenceCount(); s++) {
      if (!claimsOf(s, claims).isEmpty()) {
        continue;
      }
      List<Claim> before = claimsBefore(s, claims);
      Span span = tokens.sentenceSpan(s);
      for (Status status : List.of(Status.CONFIRMED, Status.DENIED)) {
        Optional<Cue> cue = attribution.speaking(s, status);
        if (cue.isPresent() && !attribution.doubts(s) && pointsBack(s, cue.get())) {
          before.forEach(
              claim -> result.add(repeated(claim, span, cue.get().source().source(), status)));
        }
      }
      if (attribution.doubts(s)) {
        before.forEach(claim -> doubt(result, claim));
      }
    }
    result.sort(
        Comparator.comparing(Claim::span).thenComparing(Claim::trigger).thenComparing(Claim::type));
    return result;
  }

  /// "…denied this", "the report was confirmed by …": what is confirmed or denied is no more than a
  /// few words.
  private boolean pointsBack(int s, Cue cue) {
    int words = 0;
    for (int i = tokens.sentenceFrom(s); i < tokens.sentenceTo(s); i++) {
      boolean source = i >= cue.source().from() && i < cue.source().to();
      words += tokens.wordlike(i) && !source && i != cue.at() ? 1 : 0;
    }
    return words <= MOST_WORDS;
  }

  private List<Claim> claimsOf(int sentence, List<Claim> claims) {
    Span span = tokens.sentenceSpan(sentence);
    return claims.stream().filter(claim -> span.contains(claim.trigger())).toList();
  }

  /// News claims of the nearest sentence before that has any.
  private List<Claim> claimsBefore(int s, List<Claim> claims) {
    for (int before = s - 1; before >= Math.max(0, s - REACH); before--) {
      List<Claim> found =
          claimsOf(before, claims).stream()
              .filter(claim -> !claim.background() && claim.status() == Status.ASSERTED)
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private Claim repeated(Claim claim, Span span, Source source, Status status) {
    return new Claim(
        span,
        span.of(reading.document().text()),
        span,
        claim.type(),
        claim.agents(),
        claim.targets(),
        claim.place(),
        claim.time(),
        claim.date(),
        List.of(),
        List.of(source),
        status,
        false);
  }

  private static void doubt(List<Claim> claims, Claim claim) {
    int index = claims.indexOf(claim);
    if (index >= 0) {
      claims.set(
          index,
          new Claim(
              claim.span(),
              claim.text(),
              claim.trigger(),
              claim.type(),
              claim.agents(),
              claim.targets(),
              claim.place(),
              claim.time(),
              claim.date(),
              claim.quantities(),
              claim.attribution(),
              Status.UNCONFIRMED,
              claim.background()));
    }
  }
}
