package org.sitrep.pack;

import java.util.List;

/// Bits that go with a lexicon entry: which form of a verb it is, and what case the text must have.
public final class Flags {
  public static final int INFINITIVE = 1;
  public static final int PRESENT = 1 << 1;
  public static final int PAST = 1 << 2;

  /// The perfect or passive participle.
  public static final int PARTICIPLE = 1 << 3;

  /// A perfect that is never passive.
  public static final int SUPINE = 1 << 4;

  /// A passive in one word, present or infinitive.
  public static final int PASSIVE = 1 << 5;

  /// A passive in one word, past.
  public static final int PASSIVE_PAST = 1 << 6;

  public static final int GERUND = 1 << 7;
  public static final int IMPERATIVE = 1 << 8;

  /// The text must be in capitals throughout.
  public static final int CAPS = 1 << 9;

  /// The text must begin with a capital.
  public static final int CAPITAL = 1 << 10;

  /// Set while reading an article: the word was met as the last part of a compound.
  public static final int COMPOUND = 1 << 11;

  /// Set while reading an article: the last word stood in the genitive.
  public static final int GENITIVE = 1 << 12;

  private static final List<String> COLUMNS =
      List.of(
          "infinitive",
          "present",
          "past",
          "participle",
          "supine",
          "passive",
          "passive-past",
          "gerund",
          "imperative");

  private Flags() {}

  /// The bit of a column of a verb table; 0 for columns without one.
  public static int ofColumn(String name) {
    int index = COLUMNS.indexOf(name);
    return index < 0 ? 0 : 1 << index;
  }
}
