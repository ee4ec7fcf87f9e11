package org.sitrep.picture;

import java.util.Comparator;
import java.util.List;
import org.sitrep.event.Events;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Picture;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;
import org.sitrep.story.Stories;

/// Joins what the floors below found into one picture, in the orders that [Picture] promises; the
/// front door of this floor.
public final class PictureMaker {
  private static final Comparator<PartialDate> BY_DAY =
      Comparator.comparing((PartialDate date) -> !date.isKnown()).thenComparing(PartialDate::iso);

  /// The picture of all articles.
  public Picture make(Stories stories, Events events) {
    return new Picture(
        sorted(stories.articles(), Comparator.comparing(AnnotatedArticle::id)),
        sorted(
            stories.stories(), Comparator.comparing(Story::date, BY_DAY).thenComparing(Story::id)),
        sorted(events.events(), Comparator.comparing(Event::date, BY_DAY).thenComparing(Event::id)),
        events.figures().stream().sorted(Comparator.comparing(figure -> figure.id())).toList(),
        sorted( // of one place in order of time, as it comes
            events.control(),
            Comparator.comparing((Control control) -> control.place().name())
                .thenComparing(control -> control.place().ref())),
        warnings(stories.articles()));
  }

  private static List<Warning> warnings(List<AnnotatedArticle> articles) {
    return articles.stream()
        .flatMap(article -> article.warnings().stream())
        .sorted(Comparator.comparing(Warning::article).thenComparing(Warning::span))
        .toList();
  }

  private static <T> List<T> sorted(List<T> items, Comparator<T> order) {
    return items.stream().sorted(order).toList();
  }
}
