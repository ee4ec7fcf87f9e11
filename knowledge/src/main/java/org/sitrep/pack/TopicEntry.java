package org.sitrep.pack;

/// What a form of a word says of the topics of the news, as a number: either a topic, under a
/// demand on the case of the text, or that it is one of the numbered words of phrases.
public final class TopicEntry {
  private static final int CAPS = 1;
  private static final int CAPITAL = 1 << 1;
  private static final int SHIFT = 2;

  private TopicEntry() {}

  /// The entry of a topic that a word stands for by itself.
  ///
  /// @param flags [Flags#CAPS] or [Flags#CAPITAL] where the text must have them
  public static int ofTopic(int topic, int flags) {
    int demand =
        ((flags & Flags.CAPS) == 0 ? 0 : CAPS) | ((flags & Flags.CAPITAL) == 0 ? 0 : CAPITAL);
    return topic << SHIFT | demand;
  }

  /// The entry of a numbered word of phrases.
  public static int ofWord(int number) {
    return ~number;
  }

  public static boolean isWord(int entry) {
    return entry < 0;
  }

  /// The number of a word of phrases.
  public static int word(int entry) {
    return ~entry;
  }

  public static int topic(int entry) {
    return entry >> SHIFT;
  }

  /// Whether the text must be in capitals throughout.
  public static boolean needsCaps(int entry) {
    return (entry & CAPS) != 0;
  }

  /// Whether the text must begin with a capital.
  public static boolean needsCapital(int entry) {
    return (entry & CAPITAL) != 0;
  }
}
