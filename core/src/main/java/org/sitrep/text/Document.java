package org.sitrep.text;

import org.sitrep.knowledge.Language;

/// A cleaned article with its tokens and what its words stand for: what finders work on.
///
/// @param clean the cleaned text
/// @param language the language it is read in
/// @param tokens tokens of `clean.text()`
/// @param matches lexicon hits in them
public record Document(CleanText clean, Language language, Tokens tokens, Matches matches) {
  /// The cleaned text, which all offsets count in.
  public String text() {
    return clean.text();
  }
}
