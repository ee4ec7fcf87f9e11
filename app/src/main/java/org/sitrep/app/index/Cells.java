package org.sitrep.app.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cells by key: a hash table that makes no object but the cells.
final class Cells {
  private @Nullable Cell[] table = new Cell[256];
  private final List<Cell> list = new ArrayList<>();

  /// The cell of a key, an empty one if there was none.
  Cell of(long key) {
    int at = slot(key);
    Cell found = table[at];
    if (found == null) {
      found = new Cell(key);
      list.add(found);
      table[at] = found;
      if (list.size() * 2 > table.length) {
        grow();
      }
    }
    return found;
  }

  /// All cells, in the order they came in.
  List<Cell> list() {
    return list;
  }

  private int slot(long key) {
    int mask = table.length - 1;
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    for (Cell cell = table[at]; cell != null && cell.key() != key; cell = table[at]) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    table = new Cell[table.length * 2];
    for (Cell cell : list) {
      table[slot(cell.key())] = cell;
    }
  }
}
