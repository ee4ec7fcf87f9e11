package org.sitrep;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/// Makes texts that no one would write: letters of many scripts, broken surrogates, control
/// characters, stray punctuation, and between them words that the language knows. The same seed
/// gives the same texts.
@NullMarked
public final class RandomText {
  private static final int[][] LETTERS = {
    {'a', 'z'},
    {'A', 'Z'},
    {0x00C0, 0x024F},
    {0x0391, 0x03C9},
    {0x0410, 0x044F},
    {0x05D0, 0x05EA},
    {0x0621, 0x064A},
    {0x0904, 0x0939},
    {0x0E01, 0x0E2E},
    {0x10A0, 0x10FF},
    {0x3041, 0x3096},
    {0x4E00, 0x9FA5},
    {0xAC00, 0xD7A3},
    {0x1E00, 0x1FFC},
    {0x10400, 0x1044F},
    {0x0300, 0x036F}
  };
  private static final int[][] DIGITS = {
    {'0', '9'}, {0x0660, 0x0669}, {0x0966, 0x096F}, {0x00B2, 0x00B3}
  };
  private static final int[][] PICTURES = {
    {0x1F300, 0x1F64F}, {0x1F1E6, 0x1F1FF}, {0x2600, 0x26FF}
  };
  private static final String SIGNS =
      ".,;:!?()[]{}<>/\\|&%$#@*+=_~^`'\"-\u2010\u2011\u2013\u2014\u2018\u2019\u201C\u201D\u00AB\u00BB\u2026\u00B7\u061F\u00A7\u00B0";
  private static final String BLANKS = "  \t\n\n\r\u00A0\u2003\u2028\u200B\uFEFF\u00AD\u202E";

  private final Random random;
  private final List<String> words;

  /// @param words what the language's own examples are made of
  public RandomText(long seed, List<String> words) {
    this.random = new Random(seed);
    this.words = List.copyOf(words);
  }

  /// The words of a language's examples.
  public static List<String> wordsOf(String tag) {
    return Packs.examples(tag, "events").stream()
        .flatMap(example -> List.of(example.text().split(" ", -1)).stream())
        .toList();
  }

  /// The next text: mostly some hundred pieces, sometimes a degenerate one.
  public String next() {
    return switch (random.nextInt(12)) {
      case 0 -> degenerate();
      case 1 -> pieces(random.nextInt(4));
      default -> pieces(20 + random.nextInt(300));
    };
  }

  private String degenerate() {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> many(SIGNS, 1 + random.nextInt(200));
      case 2 -> many(BLANKS, 1 + random.nextInt(200));
      default -> longWord(2_000);
    };
  }

  /// A word of so many letters of one script.
  public String longWord(int length) {
    int[] script = LETTERS[random.nextInt(LETTERS.length)];
    StringBuilder word = new StringBuilder();
    while (word.length() < length) {
      word.appendCodePoint(in(script));
    }
    return word.toString();
  }

  /// One line of at least so many code units, of words the language knows.
  public String longLine(int length) {
    StringBuilder line = new StringBuilder();
    while (line.length() < length) {
      line.append(word()).append(' ');
    }
    return line.toString().replace('\n', ' ');
  }

  private String pieces(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      piece(text);
      if (random.nextInt(4) > 0) {
        text.append(random.nextInt(12) == 0 ? any(BLANKS) : ' ');
      }
    }
    return text.toString();
  }

  private void piece(StringBuilder text) {
    switch (random.nextInt(20)) {
      case 0 -> text.append(longWord(1 + random.nextInt(12)));
      case 1, 2 -> text.append(number());
      case 3 -> text.append(any(SIGNS));
      case 4 -> text.append(any(SIGNS)).append(any(SIGNS));
      case 5 -> text.appendCodePoint(in(PICTURES[random.nextInt(PICTURES.length)]));
      case 6 -> text.append((char) (0xD800 + random.nextInt(0x800)));
      case 7 -> text.append((char) random.nextInt(0x20));
      case 8 -> text.append((char) random.nextInt(0x10000));
      case 9 -> text.append(word()).append(any(SIGNS)).append(word());
      default -> text.append(word());
    }
  }

  private String word() {
    return words.isEmpty() ? longWord(5) : words.get(random.nextInt(words.size()));
  }

  private String number() {
    StringBuilder number = new StringBuilder();
    int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 30 : 5);
    int[] digits = DIGITS[random.nextInt(5) == 0 ? random.nextInt(DIGITS.length) : 0];
    for (int i = 0; i < length; i++) {
      number.appendCodePoint(in(digits));
      if (random.nextInt(6) == 0) {
        number.append(any(".,:-/ "));
      }
    }
    return number.toString();
  }

  private String many(String signs, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(any(signs));
    }
    return text.toString();
  }

  private char any(String signs) {
    return signs.charAt(random.nextInt(signs.length()));
  }

  private int in(int[] range) {
    return range[0] + random.nextInt(range[1] - range[0] + 1);
  }
}
