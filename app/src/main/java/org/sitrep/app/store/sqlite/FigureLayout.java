package org.sitrep.app.store.sqlite;

import java.sql.SQLException;
import java.util.List;
import org.sitrep.model.Figure;
import org.sitrep.model.Place;

/// How figures lie in their tables.
final class FigureLayout implements Layout<Figure> {
  private final ArticleRows articles;

  FigureLayout(ArticleRows articles) {
    this.articles = articles;
  }

  @Override
  public String table() {
    return "figure";
  }

  @Override
  public List<String> columns() {
    return List.of(
        "measure", "agreement", "standing", "claims", "place", "country", "story", "event");
  }

  @Override
  public String id(Figure figure) {
    return figure.id();
  }

  @Override
  public List<Object> values(Figure figure) {
    return List.of(
        figure.measure(),
        figure.agreement().id(),
        standing(figure),
        figure.claims().size(),
        figure.place().map(Place::ref).orElse(""),
        figure.place().map(Place::country).orElse(""),
        figure.story(),
        figure.event().orElse(""));
  }

  /// Conflicts stand first.
  private static int standing(Figure figure) {
    return switch (figure.agreement()) {
      case CONFLICT -> 0;
      case OVERLAP -> 1;
      case AGREE -> 2;
    };
  }

  @Override
  public int beside(Figure figure) {
    return 0;
  }

  @Override
  public void attach(Statements sql, long row, Figure figure) throws SQLException {
    for (String article :
        figure.claims().stream().map(Figure.Reported::article).distinct().toList()) {
      sql.run(
          "INSERT INTO figure_article (figure, article) VALUES (?, ?)", row, articles.of(article));
    }
  }

  @Override
  public void detach(Statements sql, long row) throws SQLException {
    sql.run("DELETE FROM figure_article WHERE figure = ?", row);
  }
}
