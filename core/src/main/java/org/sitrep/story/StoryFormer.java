package org.sitrep.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.sitrep.knowledge.EventType;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Story;

/// Front door of the floor: which reports belong together.
///
/// Reports are compared through what they mean, whatever their language; within a language also
/// through their words.
public final class StoryFormer {
  private final Function<String, EventType> types;
  private final ConceptReader reader;

  public StoryFormer(Knowledge knowledge) {
    this.types = knowledge.ontology()::type;
    LongPredicate frequent = knowledge.frequent()::contains;
    this.reader =
        new ConceptReader(types, new ContentWords(frequent), NameWords.of(knowledge, frequent));
  }

  /// @param types the event types by id
  StoryFormer(Function<String, EventType> types, ConceptReader reader) {
    this.types = types;
    this.reader = reader;
  }

  /// Groups articles as they come.
  ///
  /// @param done is given each story once, with its articles, their days worked out as far as the
  ///   others tell
  public StoryStream stream(Consumer<Stories> done) {
    return new StoryStream(reader, types, done);
  }

  /// Groups articles and works out their missing dates; the same for the same articles in any
  /// order.
  ///
  /// @param articles in any order, with ids that are unique
  public Stories form(List<AnnotatedArticle> articles) {
    List<Story> stories = new ArrayList<>();
    List<AnnotatedArticle> dated = new ArrayList<>();
    StoryStream stream =
        stream(
            some -> {
              stories.addAll(some.stories());
              dated.addAll(some.articles());
            });
    stream.addAll(articles.stream().sorted(StoryWriter.byDay()).toList());
    stream.finish();
    stories.sort(byFirstDay());
    dated.sort(Comparator.comparing(AnnotatedArticle::id));
    return new Stories(stories, dated);
  }

  /// Stories by their first day, unknown ones last, then by id.
  public static Comparator<Story> byFirstDay() {
    return Comparator.comparing((Story story) -> story.date().from().orElse(LocalDate.MAX))
        .thenComparing(Story::id);
  }
}
