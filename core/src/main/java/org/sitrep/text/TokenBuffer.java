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
    this(text, Math.max(16, text.length() / 4));
  }

  TokenBuffer(String text, int room) {
    this.text = text;
    this.start = new int[room];
    this.end = new int[room];
    this.word = new long[room];
    this.name = new long[room];
    this.shape = new byte[room];
  }

  void add(int from, int to, int bits) {
    place(from, to, bits);
    Fold.hashes(text, from, to, word, name, size++);
  }

  /// Adds a token that stands for another word than its letters spell.
  void add(int from, int to, int bits, long wordHash, long nameHash) {
    place(from, to, bits);
    word[size] = wordHash;
    name[size++] = nameHash;
  }

  private void place(int from, int to, int bits) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    shape[size] = (byte) (Sign.isDigit(text.charAt(from)) ? bits | Tokens.NUMBER : bits);
  }

  /// Adds the tokens of a part of the text, which begins at this code unit. There must be room.
  void addAll(Tokens part, int at) {
    for (int i = 0; i < part.count(); i++) {
      start[size] = part.start(i) + at;
      end[size] = part.end(i) + at;
      word[size] = part.word(i);
      name[size] = part.name(i);
      shape[size++] = part.shape(i);
    }
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
    return size == start.length ? start : Arrays.copyOf(start, size);
  }

  int[] ends() {
    return size == end.length ? end : Arrays.copyOf(end, size);
  }

  long[] words() {
    return size == word.length ? word : Arrays.copyOf(word, size);
  }

  long[] names() {
    return size == name.length ? name : Arrays.copyOf(name, size);
  }

  byte[] shapes() {
    return size == shape.length ? shape : Arrays.copyOf(shape, size);
  }
}
