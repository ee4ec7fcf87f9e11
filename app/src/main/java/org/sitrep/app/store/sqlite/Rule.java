package org.sitrep.app.store.sqlite;

import java.util.List;

/// What holds in every sound store, as questions for what breaks it.
///
/// @param fault what is wrong with the rows found
/// @param sql finds them
record Rule(String fault, String sql) {
  static final List<Rule> ALL =
      List.of(
          new Rule(
              "articles that search does not find",
              "SELECT id FROM article WHERE n NOT IN (SELECT id FROM article_words_docsize)"),
          new Rule(
              "words without an article",
              "SELECT id FROM article_words_docsize WHERE id NOT IN (SELECT n FROM article)"),
          new Rule(
              "addresses of an article that is not there",
              "SELECT address FROM article_address WHERE article NOT IN (SELECT n FROM article)"),
          new Rule(
              "versions of an article that is not there",
              "SELECT id FROM article_version WHERE id NOT IN (SELECT id FROM article)"),
          new Rule(
              "articles of a story that is not there",
              "SELECT id FROM article WHERE story IS NOT NULL"
                  + " AND story NOT IN (SELECT n FROM story)"),
          new Rule(
              "stories without an article",
              "SELECT id FROM story WHERE n NOT IN"
                  + " (SELECT story FROM article WHERE story IS NOT NULL)"),
          new Rule(
              "events without evidence",
              "SELECT id FROM event WHERE n NOT IN (SELECT event FROM event_article)"),
          new Rule(
              "events of a story that is not there",
              "SELECT id FROM event WHERE story NOT IN (SELECT id FROM story)"),
          new Rule(
              "figures without evidence",
              "SELECT id FROM figure WHERE n NOT IN (SELECT figure FROM figure_article)"),
          new Rule(
              "evidence that is not there",
              "SELECT event FROM event_article WHERE event NOT IN (SELECT n FROM event)"
                  + " OR article NOT IN (SELECT n FROM article)"),
          new Rule(
              "evidence of figures that is not there",
              "SELECT figure FROM figure_article WHERE figure NOT IN (SELECT n FROM figure)"
                  + " OR article NOT IN (SELECT n FROM article)"),
          new Rule(
              "actors of events that are not there",
              "SELECT event FROM event_actor WHERE event NOT IN (SELECT n FROM event)"
                  + " OR ref NOT IN (SELECT ref FROM actor)"),
          new Rule(
              "origins of events that are not there",
              "SELECT event FROM event_origin WHERE event NOT IN (SELECT n FROM event)"
                  + " OR origin NOT IN (SELECT key FROM origin)"),
          new Rule(
              "placed events that the map lacks",
              "SELECT id FROM event AS e WHERE lat IS NOT NULL AND NOT EXISTS"
                  + " (SELECT 1 FROM event_box AS b WHERE b.n = e.n AND e.lon BETWEEN b.west AND"
                  + " b.east AND e.lat BETWEEN b.south AND b.north)"),
          new Rule(
              "places on the map without an event",
              "SELECT n FROM event_box WHERE n NOT IN (SELECT n FROM event WHERE lat IS NOT NULL)"),
          new Rule(
              "places whose events are counted wrong",
              "SELECT ref FROM place AS p WHERE events <>"
                  + " (SELECT count(*) FROM event AS e WHERE e.place = p.ref)"),
          new Rule(
              "names that search does not find",
              "SELECT ref FROM place WHERE ref NOT IN"
                  + " (SELECT ref FROM name_words WHERE sort = 'place')"
                  + " UNION ALL SELECT ref FROM actor WHERE ref NOT IN"
                  + " (SELECT ref FROM name_words WHERE sort = 'actor')"
                  + " UNION ALL SELECT key FROM origin WHERE key NOT IN"
                  + " (SELECT ref FROM name_words WHERE sort = 'origin')"),
          new Rule("articles with a wrong revision", revisions("article", " OR arrived > r")),
          new Rule("stories with a wrong revision", revisions("story", "")),
          new Rule("events with a wrong revision", revisions("event", "")),
          new Rule("figures with a wrong revision", revisions("figure", "")),
          new Rule(
              "counts that are wrong",
              count(Meta.ARTICLES, "article")
                  + " UNION ALL "
                  + count(Meta.STORIES, "story")
                  + " UNION ALL "
                  + count(Meta.EVENTS, "event")
                  + " UNION ALL "
                  + count(Meta.FIGURES, "figure")
                  + " UNION ALL "
                  + count(Meta.WARNINGS, "warning")),
          new Rule(
              "pictures newer than the store",
              "SELECT key FROM meta WHERE key IN ('picture-of', 'picture-revision')"
                  + " AND CAST(value AS INTEGER) > "
                  + revision()));

  private static String revisions(String table, String more) {
    return "SELECT id FROM "
        + table
        + ", (SELECT "
        + revision()
        + " AS r) WHERE added > changed OR changed > r"
        + more;
  }

  private static String revision() {
    return "coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'revision'), 0)";
  }

  private static String count(String key, String table) {
    return "SELECT '"
        + key
        + "' WHERE (SELECT count(*) FROM "
        + table
        + ") <> coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = '"
        + key
        + "'), 0)";
  }
}
