package org.sitrep.app.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.PartialDate;

/// Finds copies among the articles of one run: the same words of the same outlet, met again under
/// another address.
///
/// What has an id that somebody gave it is never one; what has other words neither, whatever its
/// address. The first stands for all. Memory is a digest an article.
public final class Copies {
  private final Identity identity;
  private final Map<String, List<PartialDate>> met = new HashMap<>();
  private int count;

  public Copies(Knowledge knowledge) {
    this.identity = new Identity(knowledge);
  }

  /// Whether an article is a copy of one that was asked about before.
  public boolean isCopy(AnnotatedArticle article) {
    String words = identity.words(article).orElse("");
    if (words.isEmpty()) {
      return false;
    }
    List<PartialDate> days = met.computeIfAbsent(words, unmet -> new ArrayList<>(1));
    boolean copy =
        !identity.isGiven(article.id())
            && days.stream().anyMatch(day -> Identity.sameDay(day, article.published()));
    if (copy) {
      count++;
    } else if (!days.contains(article.published())) {
      days.add(article.published());
    }
    return copy;
  }

  /// How many were found.
  public int count() {
    return count;
  }
}
