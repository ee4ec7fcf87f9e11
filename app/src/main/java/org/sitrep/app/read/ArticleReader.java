package org.sitrep.app.read;

import java.io.IOException;

/// Reads one format of articles.
///
/// A format is added by one more reader in the list of [ArticleInputs]. Readers are asked by
/// content first, then by ending; they keep no state between inputs.
public interface ArticleReader {
  /// Whether the first bytes show that the input is of this format.
  boolean recognises(Content content);

  /// Whether files with this ending are of this format where their content does not tell.
  boolean endsLike(String ending);

  /// Hands every article of the input, and every problem in it, to `receiver`.
  ///
  /// @throws IOException if the input breaks off; what was handed over before stays
  void read(Content content, Receiver receiver) throws IOException;
}
