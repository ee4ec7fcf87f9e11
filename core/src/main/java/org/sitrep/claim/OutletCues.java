package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.model.Status;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;

/// Reads which outlet a voice was heard through, and whom an outlet cites.
final class OutletCues {
  private static final int REACH = 9;
  private static final int TOLD_REACH = 12;

  private final Reading reading;
  private final Matches matches;
  private final SpeakerSearch speakers;

  OutletCues(Reading reading, SpeakerSearch speakers) {
    this.reading = reading;
    this.matches = reading.matches();
    this.speakers = speakers;
  }

  private static Cue over(int at, Cue.Kind kind, SourceReader.Found source, int from, int to) {
    return new Cue(at, kind, source, Status.ASSERTED, from, to, true);
  }

  /// The outlet before a word of citing, where no verb of saying goes with it: "X quoted the
  /// ministry".
  Optional<Cue> quoting(int i, int from, int to) {
    boolean citing =
        matches.has(i, Concept.CITING) && !matches.has(i, Concept.SAY) && !reading.preposition(i);
    return citing
        ? speakers
            .left(i, from)
            .filter(SourceReader.Found::outlet)
            .map(source -> over(source.from(), Cue.Kind.SAYING, source, from, to))
        : Optional.empty();
  }

  /// "citing the ministry", or the outlet that a speaker told it to.
  Optional<Cue> citing(int i, int from, int to) {
    int after = matches.end(matches.first(i, Concept.CITING));
    boolean preposition = after == i + 1 && reading.preposition(i);
    return speakers
        .right(after, Math.min(to, after + REACH))
        .filter(source -> !preposition || source.outlet())
        .map(
            source -> over(i, source.outlet() ? Cue.Kind.TOLD : Cue.Kind.CITING, source, from, to));
  }

  /// "told AFP", "quoted the ministry": one word is both the verb of saying and what binds the
  /// outlet, or the source, after it.
  Optional<Cue> boundAtOnce(int i, int from, int to, Cue said) {
    int citing = said.kind() == Cue.Kind.SAYING ? matches.first(i, Concept.CITING) : -1;
    if (citing < 0) {
      return Optional.empty();
    }
    boolean outletSpeaks = said.source().outlet();
    return speakers
        .right(matches.end(citing), Math.min(to, matches.end(citing) + 4))
        .filter(source -> !source.source().equals(said.source().source()))
        .filter(source -> source.outlet() != outletSpeaks)
        .map(
            source ->
                over(i + 1, outletSpeaks ? Cue.Kind.CITING : Cue.Kind.TOLD, source, from, to));
  }

  /// "… to AFP" after a speaker: the outlet the speaker told it to.
  Optional<Cue> told(int i, int from, int to, Cue before) {
    boolean speaks = before.kind() == Cue.Kind.SAYING || before.kind() == Cue.Kind.ACCORDING;
    boolean near = i - before.at() <= TOLD_REACH && speaks;
    if (!near || !matches.has(i, Concept.TO)) {
      return Optional.empty();
    }
    return speakers
        .right(i + 1, Math.min(to, i + 5))
        .filter(SourceReader.Found::outlet)
        .map(source -> over(i, Cue.Kind.TOLD, source, from, to));
  }
}
