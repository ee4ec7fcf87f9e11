package org.sitrep.pack;

/// What a word or phrase of a language's lexicon stands for; the language-neutral vocabulary of all
/// finders.
///
/// The order is part of the pack format. Each kind says what its value holds.
public enum Concept {
  // Function words (words.txt); the value is empty.
  NEGATION,
  FUTURE,
  PLANNED,
  CONDITIONAL,
  POSSIBLE,
  HEARSAY,
  CONFIRMED,
  UNCONFIRMED,
  PERFECT,
  PLUPERFECT,
  PASSIVE,
  BY,
  OF,
  AGAINST,
  WITH,
  AT,
  FROM,
  TO,
  COORDINATOR,
  SUBORDINATOR,
  RELATIVE,
  INFINITIVE,
  ARTICLE,
  PRONOUN_PERSON,
  PRONOUN_GROUP,
  RECALL,
  NEWS,
  PURPOSE,
  FICTION,
  /// An event's verb; the value is a lemma, the flags tell the form.
  VERB,
  /// A noun that is a trigger or an object of one; the value is a lemma.
  NOUN,
  /// A fixed phrase that is a trigger; the value is the phrase.
  PHRASE,
  /// A particle of a trigger verb; the value is the particle.
  PARTICLE_OF_VERB,
  /// Verbs of saying; the value is a `status`.
  SAY,
  /// "According to".
  ACCORDING,
  /// "According to him": what follows is on the last speaker's word.
  ACCORDING_SAME,
  /// "Citing".
  CITING,
  /// A source without a name; the value is its kind.
  SOURCE,
  /// A word that makes a name a source; the value is its kind.
  WIRE,
  /// Value 1 to 7.
  WEEKDAY,
  /// Value 1 to 12.
  MONTH,
  /// Value MO, AF, EV or NI.
  DAY_PART,
  /// Value: the unit's name.
  TIME_UNIT,
  /// Value: an offset such as `-1d`.
  RELATIVE_TIME,
  /// A literal word of a time pattern; the value is the word.
  TIME_WORD,
  NUMBER,
  MULTIPLIER,
  VAGUE,
  FRACTION,
  ABOUT,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  NEARLY,
  /// A word that opens or joins a range of numbers; the value is the pattern.
  RANGE_WORD,
  /// A unit of measurement; the value is its id.
  UNIT,
  /// What is counted; the value is its id.
  COUNTED,
  /// What befell the counted; the value is the measure.
  STATE,
  /// A title or role; the value is the role.
  TITLE,
  GIVEN_NAME,
  FAMILY_NAME,
  PARTICLE,
  PEOPLE,
  NOT_NAME,
  /// Value: ISO 3166-1 alpha-2.
  COUNTRY,
  /// Value: ISO 3166-1 alpha-2, or `region:id`.
  DEMONYM,
  /// Value: the kind of place.
  PLACE_NOUN,
  /// Value: N, NE, …, C.
  DIRECTION,
  /// Value: the ref of a place.
  PLACE_NAME,
  NOT_PLACE,
  /// A word that makes an actor with a country; the value is the kind.
  FORCE,
  /// A word that makes a name that of an organisation.
  BODY,
  /// A verb of what only people do.
  PERSON_VERB,
  /// A description that points back to an actor; the value is its kind.
  GENERIC,
  /// An actor of `knowledge/actors`; the value is its id.
  ACTOR,
  CREDIT,
  CAPTION,
  PROMPT,
  PROMPT_ANYWHERE,
  BYLINE,
  PUBLISHED,
  UPDATED,
  TIME_OF_READING,
  /// What is furniture only as the whole of a line.
  LINE,
  /// A heading after which nothing belongs to the article.
  END,
  /// A member of a word class made in events.txt; the value is the class.
  CLASS,
  /// A word that rules a trigger out; the value is the word.
  UNLESS,
  /// A word that ends in a full stop without ending a sentence.
  ABBREVIATION,
  /// A word that opens a clause of what went before (words.txt).
  AFTER,
  /// A preposition after which a name is most likely a place's (words.txt).
  WHERE,
  /// One of the language's most frequent words.
  FREQUENT,
  /// A word that opens what is said, promised or asked for (words.txt).
  COMPLEMENT,
  /// A word whose object does not happen, or happens no longer (words.txt).
  ENDED,
  /// A word that makes a happening the time, reason or subject of another (words.txt).
  OCCASION,
  /// A word before an infinitive by which it does happen (words.txt).
  BEGUN;

  private static final Concept[] ALL = values();

  /// The concept of a [#number].
  public static Concept of(int number) {
    return ALL[number];
  }

  /// What stands for it in the packs that were compiled together with this class.
  @SuppressWarnings("EnumOrdinal")
  public int number() {
    return ordinal();
  }
}
