package org.sitrep.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.Version;
import org.sitrep.app.view.WordDifference.Kind;
import org.sitrep.app.view.WordDifference.Piece;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Publication;
import org.sitrep.model.PublishedTime;

/// Answers about what articles were before.
final class VersionAnswers {
  private final Store store;

  VersionAnswers(Context context) {
    this.store = context.store();
  }

  /// An article at some time.
  ///
  /// @param revision it came in
  private record State(long revision, String title, String text, Publication publication) {}

  /// All versions, the oldest first; the last is what the article is now.
  Optional<byte[]> versions(String id) {
    return store
        .article(id)
        .map(
            now -> {
              List<State> states = states(now);
              return JsonLines.bytes(json -> list(json, id, states));
            });
  }

  /// A version with what differs from the one before it; the words of the first are all there ever
  /// were.
  ///
  /// @param number from 1
  Optional<byte[]> version(String id, int number) {
    return store
        .article(id)
        .map(this::states)
        .filter(states -> number >= 1 && number <= states.size())
        .map(states -> JsonLines.bytes(json -> one(json, id, states, number)));
  }

  private List<State> states(Kept<AnnotatedArticle> now) {
    AnnotatedArticle article = now.value();
    List<State> states = new ArrayList<>();
    long arrived = now.added();
    for (Version version : store.versions(article.id())) {
      add(
          states,
          new State(
              version.arrived(), version.title(), version.text(), version.source().publication()));
      arrived = version.late() ? arrived : version.replaced();
    }
    add(states, new State(arrived, article.title(), article.text(), article.publication()));
    return states;
  }

  /// One with the words of the one before tells readers nothing.
  private static void add(List<State> states, State state) {
    if (states.isEmpty() || !states.getLast().text().equals(state.text())) {
      states.add(state);
    }
  }

  private static List<Piece> difference(List<State> states, int number) {
    String text = states.get(number - 1).text();
    return WordDifference.of(number == 1 ? text : states.get(number - 2).text(), text);
  }

  private static void list(Json json, String id, List<State> states) {
    json.open().text("article", id).openList("items");
    for (int number = 1; number <= states.size(); number++) {
      json.open();
      head(json, states, number, difference(states, number)).close();
    }
    json.closeList().close();
  }

  private static Json head(Json json, List<State> states, int number, List<Piece> pieces) {
    State state = states.get(number - 1);
    return json.number("version", number)
        .flag("current", number == states.size())
        .number("revision", state.revision())
        .known("updatedAt", state.publication().latest().map(PublishedTime::iso))
        .text("title", state.title())
        .number("wordsAdded", WordDifference.count(pieces, Kind.ADDED))
        .number("wordsRemoved", WordDifference.count(pieces, Kind.REMOVED));
  }

  private static void one(Json json, String id, List<State> states, int number) {
    List<Piece> pieces = difference(states, number);
    json.open().text("article", id);
    head(json, states, number, pieces)
        .text("text", states.get(number - 1).text())
        .list(
            "changes",
            pieces,
            piece ->
                json.open()
                    .text("kind", piece.kind().name().toLowerCase(Locale.ROOT))
                    .text("text", piece.text())
                    .close())
        .close();
  }
}
