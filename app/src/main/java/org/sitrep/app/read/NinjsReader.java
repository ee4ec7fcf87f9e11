package org.sitrep.app.read;

import org.sitrep.app.archive.Item;
import org.sitrep.app.archive.JsonTree;
import org.sitrep.app.archive.Ninjs;
import org.sitrep.model.Article;

/// Hands over what an item of an agency holds.
final class NinjsReader {
  private final Ninjs ninjs;

  NinjsReader(Ninjs ninjs) {
    this.ninjs = ninjs;
  }

  void read(JsonTree object, Where where, String id, Receiver receiver) {
    hand(ninjs.read(object), where, id, receiver);
  }

  /// @param id the article's id if the item has none
  static void hand(Item item, Where where, String id, Receiver receiver) {
    switch (item) {
      case Item.Report report -> {
        Article article = report.article();
        Article named = article.id().isEmpty() ? article.withId(id, article.url()) : article;
        receiver.capture(where, named, report.version());
      }
      case Item.Unusable unusable ->
          receiver.problem(new Note.Unusable(where, unusable.id(), unusable.status()));
      case Item.Wordless wordless -> receiver.problem(new Note.Wordless(where, wordless.id()));
    }
  }
}
