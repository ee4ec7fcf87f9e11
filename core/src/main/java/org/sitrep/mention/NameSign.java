package org.sitrep.mention;

/// What speaks for a name being that of a person or of an organisation, and how much: the weights
/// of a multinomial logistic regression against "neither".
///
/// They were fitted on Norwegian and Swedish news (`docs/languages.md`), and say nothing of any
/// word: what the words are stands in the knowledge of each language.
enum NameSign {
  ALWAYS(-0.97, -0.86),
  ONE_WORD(-1.02, -0.85),
  TWO_WORDS(0.68, -0.16),
  THREE_WORDS(-0.59, -0.56),
  MORE_WORDS(-0.69, -0.07),
  GIVEN_FIRST(3.24, -1.16),
  GIVEN_ALONE(3.11, -0.98),
  GIVEN_LAST(-0.56, -0.27),
  FAMILY_LAST(1.16, -1.19),
  FAMILY_ALONE(3.03, -1.06),
  FAMILY_ENDING(1.51, -0.52),
  INITIAL(-0.53, 0.40),
  PARTICLE(0.04, -0.57),
  BODY_IN(-2.41, 1.30),
  /// The last of several capitalised words is one for a body.
  BODY_CLOSES(-2.25, 1.60),
  BODY_END(-2.15, 2.23),
  SMALL_BODY(-1.50, 0.29),
  SHORT_CAPITALS(-1.87, 0.61),
  CAPITALS_IN(-1.23, 0.37),
  INNER_CAPITAL(0.29, 0.28),
  ORDINARY_FIRST(-2.16, -1.11),
  ORDINARY_LAST(-1.89, -0.29),
  QUOTED(-1.83, -1.84),
  TITLE_BEFORE(1.26, -0.78),
  TITLE_AFTER(0.13, 0.03),
  SPEAKER_BEFORE(0.10, 1.08),
  AGE_AFTER(1.27, 0.34),
  SAY_BEFORE(2.69, 1.34),
  SAY_AFTER(1.52, 0.54),
  PERSON_VERB_BEFORE(1.46, -0.04),
  PERSON_VERB_AFTER(0.83, 1.11),
  BODY_BEFORE(-0.29, 2.23),
  AT_BEFORE(-0.61, -0.30),
  FROM_BEFORE(-0.37, 0.79),
  TO_BEFORE(0.04, 1.33),
  BY_BEFORE(0.50, 0.64),
  OF_BEFORE(0.04, -0.03),
  WITH_BEFORE(0.46, 0.96),
  AGAINST_BEFORE(-0.57, 0.28),
  ARTICLE_BEFORE(-0.22, -0.43),
  SENTENCE_START(-1.85, -1.60),
  /// The first word of a sentence, but one that is known from names.
  KNOWN_START(0.12, -0.81),
  PARENTHESIS(0.74, 1.50),
  COLON_AFTER(0.29, -0.48),
  GENITIVE(0.67, 1.49),
  SUBORDINATOR_BEFORE(1.40, 1.55),
  AUXILIARY_AFTER(0.64, -0.21),
  NAME_BESIDE(1.53, -0.28),
  PRONOUN_LATER(1.00, 0.06),
  JOINED_AFTER(-4.09, -3.42),
  /// Nearly all words of the sentence have capitals.
  HEADLINE(-1.50, -1.50),
  /// The language writes all nouns with capitals.
  CAPITAL_NOUNS(-2.00, -2.50);

  private static final NameSign[] ALL = values();
  private static final int FIRST_AROUND = TITLE_BEFORE.ordinal();

  private final double person;
  private final double body;

  NameSign(double person, double body) {
    this.person = person;
    this.body = body;
  }

  /// The sign's bit in a set of signs.
  long bit() {
    return 1L << ordinal();
  }

  /// The signs of a set that lie in the name itself.
  static long inside(long signs) {
    return signs & (1L << FIRST_AROUND) - 1;
  }

  /// The signs of a set that lie around the name.
  static long around(long signs) {
    return signs & -1L << FIRST_AROUND;
  }

  /// How much a set of signs speaks for a person.
  static double person(long signs) {
    double sum = 0;
    for (long rest = signs; rest != 0; rest &= rest - 1) {
      sum += ALL[Long.numberOfTrailingZeros(rest)].person;
    }
    return sum;
  }

  /// How much a set of signs speaks for an organisation.
  static double body(long signs) {
    double sum = 0;
    for (long rest = signs; rest != 0; rest &= rest - 1) {
      sum += ALL[Long.numberOfTrailingZeros(rest)].body;
    }
    return sum;
  }
}
