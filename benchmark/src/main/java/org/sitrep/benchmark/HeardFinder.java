package org.sitrep.benchmark;

import java.util.List;
import org.sitrep.knowledge.Gazetteer;

/// Finds names by the romanisation key.
record HeardFinder(Gazetteer gazetteer) implements NameFinder {
  @Override
  public List<Integer> find(String name, int country) {
    int posting = gazetteer.soundsLike(name, 0, name.length(), country);
    return NameFinder.bearers(gazetteer, posting, country);
  }

  @Override
  public String toString() {
    return "the key";
  }
}
