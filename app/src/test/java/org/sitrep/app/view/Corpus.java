package org.sitrep.app.view;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sitrep.app.Samples;
import org.sitrep.app.index.EventIndex;
import org.sitrep.app.read.ArticleInputs;
import org.sitrep.app.store.Progress;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.claim.Annotator;
import org.sitrep.event.EventMerger;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Picture;
import org.sitrep.picture.PictureMaker;
import org.sitrep.picture.Weights;
import org.sitrep.story.Stories;
import org.sitrep.story.StoryFormer;

/// The demo corpus in a store, and the answers about it.
final class Corpus implements AutoCloseable {
  private final AtomicInteger questions = new AtomicInteger();
  private final Store store;
  private final Knowledge knowledge;
  private final Answers answers;

  private Corpus(Knowledge knowledge, List<Article> articles) {
    this.knowledge = knowledge;
    Annotator annotator = new Annotator(knowledge);
    Map<String, AnnotatedArticle> read = new HashMap<>();
    articles.forEach(article -> read.put(article.id(), annotator.annotate(article)));
    Stories stories = new StoryFormer(knowledge).form(List.copyOf(read.values()));
    Picture picture = new PictureMaker().make(stories, new EventMerger(knowledge).merge(stories));
    Store real = SqliteStore.temporary();
    real.take(
        articles.stream()
            .map(article -> new Reading(article, annotator.annotate(article)))
            .toList(),
        "test");
    real.put(picture, new Weights(knowledge)::of, real.state().revision(), Progress.silent());
    this.store = counted(real);
    EventIndex index = EventIndex.of(store, knowledge.ontology());
    this.answers = new Answers(knowledge, store, () -> index);
  }

  static Corpus open() throws IOException {
    Knowledge knowledge = Samples.knowledge();
    Path samples = Path.of(System.getProperty("sitrep.samples", "../samples"));
    return new Corpus(
        knowledge,
        new ArticleInputs(new HashSet<>(knowledge.tags()), InputStream.nullInputStream())
            .read(
                List.of(
                    samples.resolve("articles").toString(),
                    samples.resolve("wire.jsonl").toString()))
            .articles());
  }

  private Store counted(Store real) {
    return (Store)
        Proxy.newProxyInstance(
            Store.class.getClassLoader(),
            new Class<?>[] {Store.class},
            (proxy, method, arguments) -> {
              questions.incrementAndGet();
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            });
  }

  Answers answers() {
    return answers;
  }

  Store store() {
    return store;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /// How often the store was asked since this was last called.
  int questions() {
    return questions.getAndSet(0);
  }

  @Override
  public void close() {
    store.close();
  }
}
