package org.sitrep.app.store;

import java.util.List;
import java.util.Optional;

/// Which piece of a list is wanted.
///
/// `after` is an offset in decimal digits: lists are short enough to be counted through, and an
/// offset survives a change of the picture between two pieces.
///
/// @param limit the most items, at least 1
/// @param after what [Page#next] gave, empty for the first piece
public record Paging(int limit, Optional<String> after) {
  public static Paging first(int limit) {
    return new Paging(limit, Optional.empty());
  }

  /// How many items lie before the piece.
  ///
  /// @throws IllegalArgumentException if `after` is not what a page gave
  public int offset() {
    String text = after.orElse("0");
    if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("not a place in a list: " + text);
    }
    return Integer.parseInt(text);
  }

  /// The page that begins at [#offset] and holds `items`.
  public <T> Page<T> page(List<T> items, long total) {
    long end = (long) offset() + items.size();
    return new Page<>(
        items,
        end < total && !items.isEmpty() ? Optional.of(Long.toString(end)) : Optional.empty(),
        total);
  }
}
