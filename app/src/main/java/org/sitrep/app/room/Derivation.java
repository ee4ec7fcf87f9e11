package org.sitrep.app.room;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.app.store.Progress;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreException;
import org.sitrep.event.EventMerger;
import org.sitrep.event.Events;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Picture;
import org.sitrep.picture.PictureMaker;
import org.sitrep.picture.Weights;
import org.sitrep.story.Stories;
import org.sitrep.story.StoryFormer;

/// Makes the picture of all articles of a store and puts it there.
///
/// It is the same as a fresh build's: every article takes part, as it was read by itself.
public final class Derivation {
  private final Knowledge knowledge;
  private final Weights weights;

  public Derivation(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.weights = new Weights(knowledge);
  }

  /// A picture that is not stored yet.
  ///
  /// @param of the revision of the articles that it was made of
  record Made(Picture picture, long of) {}

  /// Makes the picture anew and puts it into the store.
  ///
  /// @return the revision of the picture; the old one if nothing differs
  /// @throws StoreException if the store cannot be read or written; the old picture stays
  public long run(Store store, Work.Listener listener) {
    return put(store, make(store, listener), listener);
  }

  /// The revision is taken before the articles are read: one that comes in meanwhile may be part of
  /// the picture already, but counts as pending.
  Made make(Store store, Work.Listener listener) {
    long of = store.state().revision();
    List<AnnotatedArticle> articles = new ArrayList<>();
    Progress forming = listener.of(Work.Task.FORMING);
    forming.at(0, 0);
    store.readings(articles::add);
    forming.at(0, articles.size());
    Stories stories = new StoryFormer(knowledge).form(articles);
    int groups = stories.stories().size();
    Progress merging = listener.of(Work.Task.MERGING);
    merging.at(0, groups);
    Events events = new EventMerger(knowledge).merge(stories);
    merging.at(groups, groups);
    return new Made(new PictureMaker().make(stories, events), of);
  }

  long put(Store store, Made made, Work.Listener listener) {
    return store.put(made.picture(), weights::of, made.of(), listener.of(Work.Task.WRITING));
  }
}
