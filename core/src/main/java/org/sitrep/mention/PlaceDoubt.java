package org.sitrep.mention;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.model.Place;
import org.sitrep.model.Span;
import org.sitrep.model.Warning;
import org.sitrep.text.Tokens;

/// Words the doubt that a text puts a place where it does not lie.
final class PlaceDoubt {
  private PlaceDoubt() {}

  /// @param kind the kind of warning, which is also the message's key
  /// @param article its id
  /// @param span the words doubted
  /// @param facts what the message says after the words and the name of the place
  static Warning of(
      String kind, String article, Span span, Tokens tokens, Place place, List<String> facts) {
    String words = span.of(tokens.text());
    List<String> said = new ArrayList<>(List.of(words, place.name()));
    said.addAll(facts);
    return new Warning(article, span, words, place.ref(), kind, kind, said);
  }
}
