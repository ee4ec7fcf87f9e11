package org.sitrep.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.model.Source;
import org.sitrep.model.Status;
import org.sitrep.pack.Concept;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds the words of attribution of a sentence with their sources and what each answers for.
final class CueFinder {
  private static final String SOCIAL_MEDIA = "social-media";

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final SayingCues saying;
  private final AccordingCues according;
  private final OutletCues outlets;

  CueFinder(Reading reading, SpeakerSearch speakers) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.saying = new SayingCues(reading, speakers);
    this.according = new AccordingCues(reading, speakers);
    this.outlets = new OutletCues(reading, speakers);
  }

  /// The cues of sentence `s`, in order.
  ///
  /// @param previous the speaker that a pronoun stands for
  List<Cue> find(int s, Optional<SourceReader.Found> previous) {
    int from = tokens.sentenceFrom(s);
    int to = tokens.sentenceTo(s);
    List<Cue> cues = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (cues.isEmpty()) {
        outlets.quoting(i, from, to).ifPresent(cues::add);
      }
      Optional<Cue> cue = at(i, from, to, previous, cues);
      if (cue.isPresent()) {
        cues.add(cue.get());
        outlets.boundAtOnce(i, from, to, cue.get()).ifPresent(cues::add);
      }
    }
    if (cues.isEmpty()) {
      socialMedia(from, to).ifPresent(cues::add);
    }
    return cut(cues);
  }

  private Optional<Cue> at(
      int i, int from, int to, Optional<SourceReader.Found> previous, List<Cue> before) {
    if (matches.has(i, Concept.ACCORDING) || matches.has(i, Concept.ACCORDING_SAME)) {
      return according.at(i, from, to, previous);
    }
    if (matches.has(i, Concept.CITING) && !before.isEmpty()) {
      return outlets.citing(i, from, to);
    }
    Optional<Cue> said = saying.at(i, from, to, previous);
    return said.isPresent() || before.isEmpty()
        ? said
        : outlets.told(i, from, to, before.getLast());
  }

  /// What a sentence without another voice tells of social media is theirs: "Rumours on social
  /// media that …".
  private Optional<Cue> socialMedia(int from, int to) {
    for (int i = from; i < to; i++) {
      int hit = matches.first(i, Concept.SOURCE);
      if (hit >= 0
          && matches.value(hit).equals(SOCIAL_MEDIA)
          && i > from
          && reading.preposition(i - 1)) {
        String name = tokens.span(i, matches.end(hit)).of(tokens.text());
        SourceReader.Found found =
            new SourceReader.Found(new Source(name, SOCIAL_MEDIA, ""), i, matches.end(hit), false);
        return Optional.of(new Cue(i, Cue.Kind.ACCORDING, found, Status.ASSERTED, from, to, true));
      }
    }
    return Optional.empty();
  }

  /// A speaker's scope ends where the next speaker's own clause begins with a coordinating word.
  private List<Cue> cut(List<Cue> cues) {
    List<Cue> result = new ArrayList<>();
    for (int n = 0; n < cues.size(); n++) {
      Cue cue = cues.get(n);
      if (n + 1 < cues.size() && !cue.trailing() && !cues.get(n + 1).trailing()) {
        Clause next = Clauses.at(reading.clauses(), cues.get(n + 1).at());
        if (next.opening() == Clause.Opening.COORDINATED && next.from() > cue.at()) {
          cue = cue.until(next.from());
        }
      }
      result.add(cue);
    }
    return result;
  }
}
