package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.model.Status;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Reads phrases such as "according to", with the source they bind and what it answers for.
final class AccordingCues {
  private static final int REACH = 9;
  private static final int OPENING = 4;

  private final Tokens tokens;
  private final Matches matches;
  private final SpeakerSearch speakers;
  private final boolean sourceFirst;

  AccordingCues(Reading reading, SpeakerSearch speakers) {
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.speakers = speakers;
    this.sourceFirst = reading.document().language().postpositions();
  }

  /// The cue of a phrase that begins at token `i` of a sentence.
  ///
  /// @param previous the speaker that a pronoun stands for
  Optional<Cue> at(int i, int from, int to, Optional<SourceReader.Found> previous) {
    int same = matches.first(i, Concept.ACCORDING_SAME);
    if (same >= 0 && previous.isPresent()) {
      return previous.map(
          source -> cue(i, repeated(source, i, matches.end(same)), matches.end(same), from, to));
    }
    int hit = matches.first(i, Concept.ACCORDING);
    if (hit < 0) {
      return Optional.empty();
    }
    int after = matches.end(hit);
    Optional<SourceReader.Found> before =
        sourceFirst && bindsBack(i, after, from, to) ? speakers.before(i, from) : Optional.empty();
    if (before.isPresent()) {
      return before.map(source -> cue(source.from(), source, after, from, to));
    }
    if (after < to && matches.has(after, Concept.PRONOUN_PERSON)) {
      return previous.map(source -> cue(i, repeated(source, i, after + 1), after + 1, from, to));
    }
    return speakers
        .right(after, Math.min(to, after + REACH))
        .map(source -> cue(i, source, source.to(), from, to));
  }

  /// A phrase that ends its sentence is an attribution only behind a comma; else its noun may be
  /// bound by the verb: "named after the king".
  private boolean bindsBack(int i, int after, int from, int to) {
    if (after < to - 1) {
      return true;
    }
    for (int k = i; k > from; k--) {
      if (tokens.is(k, ',')) {
        return true;
      }
    }
    return false;
  }

  private static SourceReader.Found repeated(SourceReader.Found source, int from, int to) {
    return new SourceReader.Found(source.source(), from, to, source.named());
  }

  /// A phrase that opens its sentence answers for what follows it; any other for what stands before
  /// it.
  ///
  /// @param at first token of phrase and source
  /// @param end token after both
  private Cue cue(int at, SourceReader.Found source, int end, int from, int to) {
    boolean trailing = at > from + 1 && !opens(at, from);
    return trailing
        ? new Cue(at, Cue.Kind.ACCORDING, source, Status.ASSERTED, from, reach(at, end, to), true)
        : new Cue(at, Cue.Kind.ACCORDING, source, Status.ASSERTED, end, to, false);
  }

  /// A phrase inserted into its clause answers for the rest of it too: no comma, or one right
  /// behind it, parts them.
  private int reach(int at, int end, int to) {
    boolean ends = end >= to - 1 || !tokens.wordlike(end) && !tokens.is(end, ',');
    boolean cut = tokens.is(Math.max(0, at - 1), ',') && !tokens.is(Math.min(end, to - 1), ',');
    return ends || cut ? at : to;
  }

  /// Whether only small words stand before token `i` in its sentence.
  private boolean opens(int i, int from) {
    for (int k = from; k < i; k++) {
      if (matches.has(k, Concept.VERB)
          || matches.has(k, Concept.PASSIVE)
          || matches.has(k, Concept.PERFECT)
          || matches.has(k, Concept.NOUN)
          || tokens.is(k, ',')) {
        return false;
      }
    }
    return i - from <= OPENING;
  }
}
