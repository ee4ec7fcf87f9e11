package org.sitrep.claim;

import java.util.Optional;
import org.sitrep.model.Status;
import org.sitrep.pack.Concept;
import org.sitrep.pack.Flags;
import org.sitrep.text.Matches;
import org.sitrep.text.Tokens;

/// Reads verbs of saying with their speakers.
final class SayingCues {
  private static final int RIGHT_REACH = 5;
  private static final int BY_REACH = 9;
  private static final int NAME_REACH = 6;

  private final Reading reading;
  private final Tokens tokens;
  private final Matches matches;
  private final SpeakerSearch speakers;
  private final SayingScope scopes;
  private final boolean verbFinal;
  private final boolean verbSecond;

  SayingCues(Reading reading, SpeakerSearch speakers) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.matches = reading.matches();
    this.speakers = speakers;
    this.scopes = new SayingScope(reading);
    this.verbFinal = reading.document().language().verbFinal();
    this.verbSecond = reading.document().language().verbSecond();
  }

  /// The cue of a verb of saying at token `i` of a sentence.
  ///
  /// @param previous the speaker that a pronoun stands for
  Optional<Cue> at(int i, int from, int to, Optional<SourceReader.Found> previous) {
    int hit = matches.first(i, Concept.SAY);
    if (hit < 0 || !verbal(i, hit)) {
      return Optional.empty();
    }
    Status status = StatusReader.of(matches.value(hit));
    int end = matches.end(hit);
    if (new VerbFrame(reading, Clauses.at(reading.clauses(), i), hit).passive()) {
      return passive(i, end, from, to, status);
    }
    if (pronounBeside(i, end, from, to)) {
      return previous.map(
          found ->
              scopes.of(
                  i,
                  end,
                  new SourceReader.Found(found.source(), i, i, found.named()),
                  status,
                  from,
                  to));
    }
    return speaker(i, end, from, to).map(found -> scopes.of(i, end, found, status, from, to));
  }

  private Optional<SourceReader.Found> speaker(int i, int end, int from, int to) {
    if (verbFinal) {
      Clause clause = Clauses.at(reading.clauses(), i);
      return speakers
          .nominative(i, from)
          .or(() -> speakers.subject(Math.max(from, clause.from()), i))
          .or(() -> speakers.subject(from, i));
    }
    boolean alone = i == from || !tokens.wordlike(i - 1);
    Optional<SourceReader.Found> right =
        alone || verbSecond
            ? speakers.right(end, Math.min(to, end + RIGHT_REACH))
            : Optional.empty();
    Optional<SourceReader.Found> left = speakers.left(i, from);
    boolean leftIsClose = left.isPresent() && i - left.get().to() <= 2;
    boolean takesRight =
        right.isPresent()
            && !(left.isPresent() && acts(right.get().to(), to))
            && (alone || !leftIsClose);
    return takesRight ? right : left.or(() -> right).or(() -> speakers.someone(i, end, from, to));
  }

  /// A form after an article or possessive, or one that begins a name, is no verb.
  private boolean verbal(int i, int hit) {
    if (matches.flagged(hit, Flags.GERUND) && !matches.flagged(hit, Flags.PRESENT | Flags.PAST)) {
      return false;
    }
    boolean determined =
        i > 0 && matches.has(i - 1, Concept.ARTICLE) && !(i > 1 && auxiliary(i - 2));
    return !determined && !inName(i) && !tokens.joined(i);
  }

  /// "have both denied": a word like an article may stand between auxiliary and verb.
  private boolean auxiliary(int i) {
    return matches.has(i, Concept.PERFECT) || matches.has(i, Concept.PLUPERFECT);
  }

  private boolean inName(int i) {
    for (Entity entity : reading.entities().within(Math.max(0, i - NAME_REACH), i + 1)) {
      boolean name = entity.acts() || entity.isPlace();
      if (name && entity.to() > i) {
        return true;
      }
    }
    return false;
  }

  /// Whether a verb follows soon, so that what stands before it is its subject and not the speaker.
  private boolean acts(int from, int to) {
    for (int k = from; k < Math.min(to, from + 4) && tokens.wordlike(k); k++) {
      if (matches.has(k, Concept.SUBORDINATOR)) {
        return false;
      }
      if (verb(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean verb(int k) {
    return matches.has(k, Concept.VERB)
        || matches.has(k, Concept.PERFECT)
        || matches.has(k, Concept.PLUPERFECT)
        || matches.has(k, Concept.PASSIVE)
        || matches.has(k, Concept.FUTURE);
  }

  private Optional<Cue> passive(int i, int end, int from, int to, Status status) {
    for (int k = end; k < Math.min(to, end + 4); k++) {
      if (matches.has(k, Concept.BY)) {
        return speakers
            .right(k + 1, Math.min(to, k + BY_REACH))
            .map(source -> new Cue(i, Cue.Kind.SAYING, source, status, from, to, true));
      }
    }
    return Optional.empty();
  }

  /// Whether a pronoun stands right before the verb, or right after it where the order may be
  /// inverted; one that a verb follows is the subject of what is said.
  private boolean pronounBeside(int i, int end, int from, int to) {
    return i > from && pronoun(i - 1)
        || end < to
            && !tokens.wordlike(Math.max(from, i - 1))
            && pronoun(end)
            && !(end + 1 < to && verb(end + 1));
  }

  private boolean pronoun(int i) {
    return matches.has(i, Concept.PRONOUN_PERSON)
        || matches.has(i, Concept.PRONOUN_GROUP) && !matches.has(i, Concept.ARTICLE);
  }
}
