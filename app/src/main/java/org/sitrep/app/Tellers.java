package org.sitrep.app;

import org.sitrep.knowledge.Knowledge;
import org.sitrep.picture.Teller;

/// Finds the teller of a language named on the command line.
final class Tellers {
  private Tellers() {}

  /// @throws Failure if nothing can be told in the language
  static Teller of(Knowledge knowledge, String language) {
    try {
      return new Teller(knowledge, language);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          "no reports in the language \""
              + language
              + "\". Try one of: "
              + String.join(", ", Teller.languages(knowledge))
              + ".");
    }
  }
}
