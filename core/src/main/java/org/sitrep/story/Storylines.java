package org.sitrep.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitrep.knowledge.EventType;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Story;

/// Chains stories: a story continues the storyline of the earlier story it resembles most, whatever
/// time lies between, if it resembles one enough.
///
/// Each story stands in its chief report. Of stories handed over before, the last ones are
/// remembered.
final class Storylines {
  private static final int MOST_PAST = 4_000;

  /// Stories that are likelier than this to be of one subject are one storyline.
  private static final double STORYLINE = -1.75;

  private final Concepts concepts;
  private final Function<String, EventType> types;
  private final Window past;
  private final Deque<Node> remembered = new ArrayDeque<>();
  private final Map<Node, String> lines = new HashMap<>();

  Storylines(Concepts concepts, Function<String, EventType> types) {
    this.concepts = concepts;
    this.types = types;
    this.past = new Window(concepts);
  }

  /// Whether a report still stands for its story.
  boolean remembers(Node node) {
    return lines.containsKey(node);
  }

  /// The stories that some groups are, with their days worked out.
  Stories write(List<List<Node>> groups) {
    Map<String, List<Group>> byLine = new LinkedHashMap<>();
    for (List<Node> group : groups) {
      Node chief = Chief.of(group);
      String line = line(chief, group);
      byLine.computeIfAbsent(line, l -> new ArrayList<>()).add(new Group(chief, group));
      remember(chief, line);
    }
    List<Story> stories = new ArrayList<>();
    List<AnnotatedArticle> articles = new ArrayList<>();
    byLine.forEach(
        (line, members) -> {
          StoryWriter writer = new StoryWriter(concepts, types, members);
          stories.addAll(writer.write(line));
          articles.addAll(writer.articles());
        });
    return new Stories(stories, articles);
  }

  private String line(Node chief, List<Node> group) {
    return past.candidates(chief.report().profile()).stream()
        .map(earlier -> new Node.Link(earlier, odds(earlier, chief)))
        .filter(link -> link.odds() >= STORYLINE)
        .max(
            Comparator.comparingDouble(Node.Link::odds)
                .thenComparing(Node.Link::other, Node.ORDER.reversed()))
        .map(link -> lines.getOrDefault(link.other(), ""))
        .orElseGet(() -> StableId.of("storyline", StoryWriter.first(group).id()));
  }

  private static double odds(Node one, Node other) {
    return Likeness.ofSubjectAtLeast(STORYLINE, one.report(), other.report());
  }

  private void remember(Node chief, String line) {
    past.enter(chief);
    remembered.addLast(chief);
    lines.put(chief, line);
    if (remembered.size() > MOST_PAST) {
      Node oldest = remembered.removeFirst();
      past.leave(oldest);
      lines.remove(oldest);
      concepts.forget(oldest.concepts());
    }
  }
}
