package org.sitrep.text;

import java.util.Arrays;
import org.sitrep.pack.Fold;

/// Growing arrays of tokens, filled by a [Tokenizer].
final class TokenBuffer {
  private final String text;
  private int size;
  private int[] start;
  private int[] end;
  private long[] word;
  private long[] name;
  private byte[] shape;

  TokenBuffer(String text) {
    this.text = text;
    int room = Math.max(16, text.length() / 4);
    this.start = new int[room];
    this.end = new int[room];
    this.word = new long[room];
    this.name = new long[room];
    this.shape = new byte[room];
  }

  void add(int from, int to, int bits) {
    add(from, to, bits, Fold.WORD.hash(text, from, to), Fold.NAME.hash(text, from, to));
  }

  /// Adds a token that stands for another word than its letters spell.
  void add(int from, int to, int bits, long wordHash, long nameHash) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    word[size] = wordHash;
    name[size] = nameHash;
    shape[size++] = (byte) bits;
  }

  private void grow() {
    int room = size * 2;
    start = Arrays.copyOf(start, room);
    end = Arrays.copyOf(end, room);
    word = Arrays.copyOf(word, room);
    name = Arrays.copyOf(name, room);
    shape = Arrays.copyOf(shape, room);
  }

  void mark(int token, int bits) {
    shape[token] |= (byte) bits;
  }

  int shape(int token) {
    return shape[token];
  }

  int start(int token) {
    return start[token];
  }

  int end(int token) {
    return end[token];
  }

  long word(int token) {
    return word[token];
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int[] starts() {
    return Arrays.copyOf(start, size);
  }

  int[] ends() {
    return Arrays.copyOf(end, size);
  }

  long[] words() {
    return Arrays.copyOf(word, size);
  }

  long[] names() {
    return Arrays.copyOf(name, size);
  }

  byte[] shapes() {
    return Arrays.copyOf(shape, size);
  }
}
