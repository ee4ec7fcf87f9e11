package org.sitrep.story;

/// What a concept is about; two reports are compared facet by facet.
enum Facet {
  /// What happens, and where it does.
  HAPPENING,
  /// Spots, towns and regions.
  PLACE,
  /// Countries.
  COUNTRY,
  /// People, bodies and forces that are known.
  ACTOR,
  /// Words that begin alike.
  NAME,
  /// Words that sound alike.
  SOUND,
  /// Two names in a row that sound alike.
  FULL_NAME,
  /// Numbers with what they count.
  NUMBER,
  /// Numbers as written.
  DIGITS,
  /// Days of the year.
  DAY,
  /// Subjects.
  TOPIC,
  /// Words of one language; compared within it only.
  WORD
}
