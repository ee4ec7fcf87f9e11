package org.sitrep.app.store;

import java.util.List;
import java.util.Optional;

/// What lists show of an article.
///
/// @param title as read; how the text begins where there is none
/// @param published ISO 8601, as exact as known; empty if unknown
/// @param publishedFrom id of how it is known
/// @param story id of its story; empty until the picture holds it
/// @param snippet a piece of the text, cut into hits and what stands between
public record ArticleHead(
    String id,
    Optional<String> url,
    Optional<String> outlet,
    String title,
    String language,
    String published,
    String publishedFrom,
    String story,
    int claims,
    List<Piece> snippet,
    long added) {
  public ArticleHead {
    snippet = List.copyOf(snippet);
  }

  /// A piece of a snippet.
  ///
  /// @param hit whether it is a word that was searched for
  public record Piece(String text, boolean hit) {}
}
