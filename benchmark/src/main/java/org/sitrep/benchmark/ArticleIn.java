package org.sitrep.benchmark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import tools.jackson.databind.json.JsonMapper;

/// Writes an article the way the program reads it.
final class ArticleIn {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ArticleIn() {}

  static String json(Article article) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("id", article.id());
    article.url().ifPresent(url -> fields.put("url", url));
    article.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
    article.language().ifPresent(language -> fields.put("language", language));
    article.published().map(PartialDate::iso).ifPresent(day -> fields.put("published", day));
    article.title().ifPresent(title -> fields.put("title", title));
    fields.put("text", article.text());
    return JSON.writeValueAsString(fields);
  }
}
