package org.sitrep.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Status;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Finds the words of attribution of a sentence with their sources and what each answers for.
final class CueFinder {
  private static final int RIGHT_REACH = 5;
  private static final int ACCORDING_REACH = 9;
  private static final Set<String> OUTLETS = Set.of("agency", "state-media", "outlet");

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final SpeakerSearch speakers;

  CueFinder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.speakers = new SpeakerSearch(reading);
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
        quoting(i, from, to).ifPresent(cues::add);
      }
      Optional<Cue> cue = cueAt(i, from, to, previous, cues);
      if (cue.isPresent()) {
        cues.add(cue.get());
        boundAtOnce(i, from, to, cue.get()).ifPresent(cues::add);
      }
    }
    return cut(cues);
  }

  /// The outlet before a word of citing, where no verb of saying goes with it: "X quoted the
  /// ministry".
  private Optional<Cue> quoting(int i, int from, int to) {
    boolean citing =
        matches.has(i, Concept.CITING) && !matches.has(i, Concept.SAY) && !reading.preposition(i);
    return citing
        ? speakers
            .left(i, from)
            .filter(source -> OUTLETS.contains(source.source().kind()))
            .map(
                source ->
                    new Cue(
                        source.from(), Cue.Kind.SAYING, source, Status.ASSERTED, from, to, true))
        : Optional.empty();
  }

  private Optional<Cue> cueAt(
      int i, int from, int to, Optional<SourceReader.Found> previous, List<Cue> before) {
    int according = matches.first(i, Concept.ACCORDING);
    if (according >= 0) {
      return according(i, matches.end(according), from, to);
    }
    int citing = matches.first(i, Concept.CITING);
    if (citing >= 0 && !before.isEmpty()) {
      return citing(i, matches.end(citing), from, to);
    }
    int say = matches.first(i, Concept.SAY);
    if (say >= 0 && verbal(i, say)) {
      return saying(i, say, from, to, previous);
    }
    return before.isEmpty() ? Optional.empty() : told(i, from, to, before.getLast());
  }

  /// A form after an article or possessive, or one that begins a name, is no verb.
  private boolean verbal(int i, int hit) {
    if (matches.flagged(hit, Flags.GERUND) && !matches.flagged(hit, Flags.PRESENT | Flags.PAST)) {
      return false;
    }
    boolean determined = i > 0 && matches.has(i - 1, Concept.ARTICLE);
    return !determined && reading.entities().actorAt(i).isEmpty() && !tokens.joined(i);
  }

  private Optional<Cue> according(int i, int after, int from, int to) {
    return speakers
        .right(after, Math.min(to, after + ACCORDING_REACH))
        .map(
            source -> {
              boolean trailing = i > from + 1 && !opens(i, from);
              int end = trailing ? i : to;
              int start = trailing ? from : source.to();
              return new Cue(i, Cue.Kind.ACCORDING, source, Status.ASSERTED, start, end, trailing);
            });
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
    return i - from <= 4;
  }

  private Optional<Cue> citing(int i, int after, int from, int to) {
    boolean preposition = after == i + 1 && reading.preposition(i);
    return speakers
        .right(after, Math.min(to, after + ACCORDING_REACH))
        .filter(source -> !preposition || OUTLETS.contains(source.source().kind()))
        .map(
            source ->
                OUTLETS.contains(source.source().kind())
                    ? new Cue(i, Cue.Kind.TOLD, source, Status.ASSERTED, from, to, true)
                    : new Cue(i, Cue.Kind.CITING, source, Status.ASSERTED, from, to, true));
  }

  /// "told AFP", "quoted the ministry": one word is both the verb of saying and what binds the
  /// outlet, or the source, after it.
  private Optional<Cue> boundAtOnce(int i, int from, int to, Cue said) {
    int citing = said.kind() == Cue.Kind.SAYING ? matches.first(i, Concept.CITING) : -1;
    if (citing < 0) {
      return Optional.empty();
    }
    boolean outletSpeaks = OUTLETS.contains(said.source().source().kind());
    return speakers
        .right(matches.end(citing), Math.min(to, matches.end(citing) + 4))
        .filter(source -> !source.source().equals(said.source().source()))
        .filter(source -> OUTLETS.contains(source.source().kind()) != outletSpeaks)
        .map(
            source ->
                new Cue(
                    i + 1,
                    outletSpeaks ? Cue.Kind.CITING : Cue.Kind.TOLD,
                    source,
                    Status.ASSERTED,
                    from,
                    to,
                    true));
  }

  /// "… to AFP" after a speaker: the outlet the speaker told it to.
  private Optional<Cue> told(int i, int from, int to, Cue before) {
    boolean speaks = before.kind() == Cue.Kind.SAYING || before.kind() == Cue.Kind.ACCORDING;
    boolean near = i - before.at() <= 12 && speaks;
    if (!near || !matches.has(i, Concept.TO)) {
      return Optional.empty();
    }
    return speakers
        .right(i + 1, Math.min(to, i + 5))
        .filter(source -> OUTLETS.contains(source.source().kind()))
        .map(source -> new Cue(i, Cue.Kind.TOLD, source, Status.ASSERTED, from, to, true));
  }

  private Optional<Cue> saying(
      int i, int hit, int from, int to, Optional<SourceReader.Found> previous) {
    Status status = StatusReader.of(matches.value(hit));
    int end = matches.end(hit);
    boolean passive = new VerbFrame(reading, clauseOf(i), hit).passive();
    if (passive) {
      return passive(i, end, from, to, status);
    }
    if (pronounBeside(i, end, from, to)) {
      return previous.map(
          found ->
              scoped(
                  i,
                  end,
                  new SourceReader.Found(found.source(), i, i, found.named()),
                  status,
                  from,
                  to));
    }
    boolean inverted =
        i == from || !tokens.wordlike(i - 1) || reading.document().language().verbSecond();
    Optional<SourceReader.Found> right =
        inverted ? speakers.right(end, Math.min(to, end + RIGHT_REACH)) : Optional.empty();
    Optional<SourceReader.Found> left = speakers.left(i, from);
    boolean leftIsClose = left.isPresent() && i - left.get().to() <= 2;
    boolean takesRight =
        right.isPresent()
            && !(left.isPresent() && acts(right.get().to(), to))
            && (!tokens.wordlike(Math.max(from, i - 1)) || i == from || !leftIsClose);
    Optional<SourceReader.Found> source = takesRight ? right : left.or(() -> right);
    return source.map(found -> scoped(i, end, found, status, from, to));
  }

  /// Whether a verb follows soon, so that what stands before it is its subject and not the speaker.
  private boolean acts(int from, int to) {
    for (int k = from; k < Math.min(to, from + 4) && tokens.wordlike(k); k++) {
      if (matches.has(k, Concept.SUBORDINATOR)) {
        return false;
      }
      if (matches.has(k, Concept.VERB)
          || matches.has(k, Concept.PERFECT)
          || matches.has(k, Concept.PLUPERFECT)
          || matches.has(k, Concept.PASSIVE)) {
        return true;
      }
    }
    return false;
  }

  private Clause clauseOf(int token) {
    List<Clause> clauses = reading.clauses();
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (clauses.get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return clauses.get(low);
  }

  private Optional<Cue> passive(int i, int end, int from, int to, Status status) {
    for (int k = end; k < Math.min(to, end + 4); k++) {
      if (matches.has(k, Concept.BY)) {
        return speakers
            .right(k + 1, Math.min(to, k + ACCORDING_REACH))
            .map(source -> new Cue(i, Cue.Kind.SAYING, source, status, from, to, true));
      }
    }
    return Optional.empty();
  }

  /// Whether a pronoun stands right before the verb, or right after it where the order may be
  /// inverted.
  private boolean pronounBeside(int i, int end, int from, int to) {
    return i > from && pronoun(i - 1)
        || end < to && !tokens.wordlike(Math.max(from, i - 1)) && pronoun(end);
  }

  private boolean pronoun(int i) {
    return matches.has(i, Concept.PRONOUN_PERSON)
        || matches.has(i, Concept.PRONOUN_GROUP) && !matches.has(i, Concept.ARTICLE);
  }

  /// What a verb of saying answers for: what follows it, or what stands before if nothing much
  /// follows.
  private Cue scoped(int i, int end, SourceReader.Found source, Status status, int from, int to) {
    int first = Math.min(i, source.from());
    int last = Math.max(end, source.to());
    boolean contentAfter = content(last, to);
    boolean contentBefore =
        first - from > 2
            && !tokens.wordlike(first - 1)
            && !(contentAfter
                && (matches.has(from, Concept.AFTER) || matches.has(from, Concept.SUBORDINATOR)));
    if (contentBefore && contentAfter) {
      return new Cue(i, Cue.Kind.SAYING, source, status, from, to, !subordinates(last, to));
    }
    return contentAfter
        ? new Cue(i, Cue.Kind.SAYING, source, status, last, to, false)
        : new Cue(i, Cue.Kind.SAYING, source, status, from, first, true);
  }

  private boolean subordinates(int i, int to) {
    return i < to && matches.has(i, Concept.SUBORDINATOR);
  }

  /// Whether more than a few words stand between, so that something is said there.
  private boolean content(int from, int to) {
    int words = 0;
    for (int k = from; k < to; k++) {
      if (tokens.wordlike(k)
          && !matches.has(k, Concept.WEEKDAY)
          && !matches.has(k, Concept.ACCORDING)) {
        words++;
      }
      if (words <= 2
          && (matches.has(k, Concept.ACCORDING) || matches.has(k, Concept.TO) && words < 2)) {
        return false;
      }
    }
    return words > 2;
  }

  /// A speaker's scope ends where the next speaker's own clause begins with a coordinating word.
  private List<Cue> cut(List<Cue> cues) {
    List<Cue> result = new ArrayList<>();
    for (int n = 0; n < cues.size(); n++) {
      Cue cue = cues.get(n);
      if (n + 1 < cues.size() && !cue.trailing() && !cues.get(n + 1).trailing()) {
        Clause next = clauseOf(cues.get(n + 1).at());
        if (next.opening() == Clause.Opening.COORDINATED && next.from() > cue.at()) {
          cue = cue.until(next.from());
        }
      }
      result.add(cue);
    }
    return result;
  }
}
