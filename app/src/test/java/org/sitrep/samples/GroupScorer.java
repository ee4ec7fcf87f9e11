package org.sitrep.samples;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.sitrep.model.Story;

/// Scores which articles are one story, and which are one storyline.
final class GroupScorer {
  private GroupScorer() {}

  /// Whether a story has exactly the articles of a group.
  static void exact(List<Story> stories, Expectation.Group group, Function<String, Score> scores) {
    Set<String> wanted = new TreeSet<>(group.articles());
    List<Set<String>> touched =
        stories.stream()
            .map(story -> (Set<String>) new TreeSet<>(story.articles()))
            .filter(articles -> articles.stream().anyMatch(wanted::contains))
            .toList();
    scores
        .apply("story")
        .count(touched.contains(wanted), group.name() + ": " + wanted + " came out as " + touched);
  }

  /// Pairs of articles that are put together, rightly or not: found are twice the right ones,
  /// expected are the pairs of both sides, so that the share is F1.
  static void pairs(
      List<Story> stories, List<Expectation.Group> groups, Function<String, Score> scores) {
    Map<String, String> story = new HashMap<>();
    Map<String, String> line = new HashMap<>();
    for (Story one : stories) {
      for (String article : one.articles()) {
        story.put(article, one.id());
        line.put(article, one.storyline());
      }
    }
    Map<String, String> group = new HashMap<>();
    Map<String, String> chain = new HashMap<>();
    for (Expectation.Group one : groups) {
      for (String article : one.articles()) {
        group.put(article, one.name());
        chain.put(article, one.storyline());
      }
    }
    pairs(together(story), together(group), group.keySet(), scores.apply("story-pairs-f1"));
    pairs(together(line), together(chain), chain.keySet(), scores.apply("storyline-pairs-f1"));
  }

  private static BiPredicate<String, String> together(Map<String, String> groups) {
    return (one, other) -> {
      String group = groups.get(one);
      return group != null && group.equals(groups.get(other));
    };
  }

  private static void pairs(
      BiPredicate<String, String> found,
      BiPredicate<String, String> wanted,
      Set<String> articles,
      Score score) {
    Set<String> done = new HashSet<>();
    int right = 0;
    int both = 0;
    for (String one : articles) {
      done.add(one);
      for (String other : articles) {
        if (!done.contains(other)) {
          int put = found.test(one, other) ? 1 : 0;
          int due = wanted.test(one, other) ? 1 : 0;
          right += put * due;
          both += put + due;
        }
      }
    }
    score.count(2 * right, both);
  }
}
