package org.sitrep.app.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.app.store.ArticleHead;
import org.sitrep.app.store.Store;
import org.sitrep.app.write.Json;
import org.sitrep.model.Event;
import org.sitrep.model.EventClaim;
import org.sitrep.model.Figure;
import org.sitrep.model.Origin;

/// Heads of the articles that an answer speaks of, asked for in one go.
final class Titles {
  private static final int LONGEST = 60;

  private final Map<String, ArticleHead> heads = new HashMap<>();

  private Titles() {}

  static Titles of(Store store, Collection<String> articles) {
    Titles titles = new Titles();
    if (!articles.isEmpty()) {
      store.briefs(List.copyOf(articles)).forEach(head -> titles.heads.put(head.id(), head));
    }
    return titles;
  }

  /// Collects the articles that an answer will speak of.
  static final class Wanted {
    private final Set<String> articles = new LinkedHashSet<>();

    Wanted article(String id) {
      articles.add(id);
      return this;
    }

    /// The origin's article, if it is one that speaks for itself.
    Wanted origin(String key, String name) {
      if (key.equals(name)) {
        articles.add(key);
      }
      return this;
    }

    Wanted origins(List<Origin> origins) {
      origins.forEach(origin -> origin(origin.key(), origin.name()));
      return this;
    }

    Wanted evidence(Event event) {
      event.claims().stream().map(EventClaim::article).forEach(articles::add);
      return origins(event.origins());
    }

    Wanted figures(Collection<Figure> figures) {
      for (Figure figure : figures) {
        for (Figure.Reported reported : figure.claims()) {
          article(reported.article()).origin(reported.origin(), reported.originName());
        }
      }
      return this;
    }

    Titles from(Store store) {
      return of(store, articles);
    }
  }

  Optional<ArticleHead> head(String article) {
    return Optional.ofNullable(heads.get(article));
  }

  /// The title of an article, its id if the store has lost it.
  String title(String article) {
    return head(article).map(ArticleHead::title).orElse(article);
  }

  /// Name of an origin. One that is an article speaking for itself has no name of its own: its
  /// outlet stands for it, or how its title begins.
  String origin(String key, String name) {
    if (!key.equals(name)) {
      return name;
    }
    return head(key)
        .map(head -> head.outlet().orElseGet(() -> beginning(head.title())))
        .orElse(name);
  }

  String origin(Origin origin) {
    return origin(origin.key(), origin.name());
  }

  /// The fields `article`, `articleTitle` and `outlet`, into an object that is open.
  Json write(Json json, String article) {
    return json.text("article", article)
        .text("articleTitle", title(article))
        .known("outlet", head(article).flatMap(ArticleHead::outlet));
  }

  private static String beginning(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    int blank = title.lastIndexOf(' ', LONGEST);
    int end = blank > LONGEST / 2 ? blank : LONGEST;
    return title.substring(0, Character.isLowSurrogate(title.charAt(end)) ? end - 1 : end)
        + "\u2026";
  }
}
