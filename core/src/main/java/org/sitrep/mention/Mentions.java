package org.sitrep.mention;

import java.util.List;
import org.sitrep.model.Mention;

/// The mentions of one document.
///
/// @param all in order of their spans
/// @param focus ISO 3166-1 alpha-2 code of the country it is mostly about, empty if there is none
public record Mentions(List<Mention> all, String focus) {
  public Mentions {
    all = List.copyOf(all);
  }
}
