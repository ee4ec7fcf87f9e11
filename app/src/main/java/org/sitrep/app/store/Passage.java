package org.sitrep.app.store;

/// A stretch of an article's cleaned text.
///
/// @param start offset of its first UTF-16 code unit
/// @param end offset after its last
public record Passage(int start, int end, String text) {}
