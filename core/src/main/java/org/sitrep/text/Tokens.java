package org.sitrep.text;

import java.util.Arrays;
import org.sitrep.model.Span;

/// The tokens of a text, in parallel arrays.
///
/// A token is a word (letters, digits, inner apostrophes), a number with its separators, or one
/// sign of punctuation. Words joined by a hyphen are several tokens, the later ones [#joined]; an
/// English `'s` is a token of its own, and so are elisions, particles and endings where a language
/// writes them together with a word. All offsets count UTF-16 code units.
public final class Tokens {
  static final byte WORD = 1;
  static final byte CAPITAL = 2;
  static final byte CAPS = 4;
  static final byte DIGITS = 8;
  static final byte JOINED = 16;
  static final byte FIRST = 32;
  static final byte NUMBER = 64;

  private final String text;
  private final int count;
  private final int[] start;
  private final int[] end;
  private final long[] word;
  private final long[] name;
  private final byte[] shape;
  private final int[] sentence;
  private final int[] sentences;

  Tokens(TokenBuffer from) {
    this.text = from.text();
    this.count = from.size();
    this.start = from.starts();
    this.end = from.ends();
    this.word = from.words();
    this.name = from.names();
    this.shape = from.shapes();
    this.sentence = new int[count];
    this.sentences = number();
  }

  private int[] number() {
    int[] firsts = new int[count + 1];
    int n = -1;
    for (int i = 0; i < count; i++) {
      if ((shape[i] & FIRST) != 0) {
        firsts[++n] = i;
      }
      sentence[i] = n;
    }
    firsts[n + 1] = count;
    return Arrays.copyOf(firsts, n + 2);
  }

  /// The text the tokens lie in.
  public String text() {
    return text;
  }

  /// How many tokens there are.
  public int count() {
    return count;
  }

  /// First code unit of token `i`.
  public int start(int i) {
    return start[i];
  }

  /// Code unit after the last of token `i`.
  public int end(int i) {
    return end[i];
  }

  /// The words of token `i` as they stand.
  public String string(int i) {
    return text.substring(start[i], end[i]);
  }

  /// [org.sitrep.pack.Fold#WORD] hash of token `i`.
  public long word(int i) {
    return word[i];
  }

  /// [org.sitrep.pack.Fold#NAME] hash of token `i`.
  public long name(int i) {
    return name[i];
  }

  /// All that is known of the form of token `i`.
  byte shape(int i) {
    return shape[i];
  }

  /// Whether token `i` has letters or digits.
  public boolean wordlike(int i) {
    return (shape[i] & WORD) != 0;
  }

  /// Whether token `i` begins with a capital, or is written in a script without case.
  public boolean capital(int i) {
    return (shape[i] & CAPITAL) != 0;
  }

  /// Whether token `i` has two letters or more, all capitals.
  public boolean allCaps(int i) {
    return (shape[i] & CAPS) != 0;
  }

  /// Whether token `i` is a number in digits.
  public boolean digits(int i) {
    return (shape[i] & DIGITS) != 0;
  }

  /// Whether token `i` begins with a digit.
  public boolean number(int i) {
    return (shape[i] & NUMBER) != 0;
  }

  /// Whether a hyphen joins token `i` to the one before.
  public boolean joined(int i) {
    return (shape[i] & JOINED) != 0;
  }

  /// Whether token `i` is the sign `c`.
  public boolean is(int i, char c) {
    return i >= 0 && i < count && end[i] - start[i] == 1 && text.charAt(start[i]) == c;
  }

  /// The number of the sentence token `i` stands in, from 0.
  public int sentence(int i) {
    return sentence[i];
  }

  /// Whether token `i` is the first of its sentence.
  public boolean sentenceStart(int i) {
    return (shape[i] & FIRST) != 0;
  }

  /// How many sentences there are.
  public int sentenceCount() {
    return sentences.length - 1;
  }

  /// First token of sentence `s`; for `s = sentenceCount()` the number of tokens.
  public int sentenceFrom(int s) {
    return sentences[s];
  }

  /// Token after the last of sentence `s`.
  public int sentenceTo(int s) {
    return sentences[s + 1];
  }

  /// The span of sentence `s`.
  public Span sentenceSpan(int s) {
    return new Span(start[sentences[s]], end[sentences[s + 1] - 1]);
  }

  /// The span from token `from` to before token `to`.
  public Span span(int from, int to) {
    return new Span(start[from], end[to - 1]);
  }

  /// The first token that ends after code unit `offset`; the number of tokens if none does.
  public int at(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// Whether a paragraph begins with token `i`.
  public boolean paragraphStart(int i) {
    return i == 0 || text.indexOf('\n', end[i - 1], start[i]) >= 0;
  }
}
