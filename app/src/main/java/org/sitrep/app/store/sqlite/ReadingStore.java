package org.sitrep.app.store.sqlite;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sitrep.app.store.ActorRow;
import org.sitrep.app.store.ArticleFilter;
import org.sitrep.app.store.ArticleHead;
import org.sitrep.app.store.Box;
import org.sitrep.app.store.EventRow;
import org.sitrep.app.store.FigureFilter;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Passage;
import org.sitrep.app.store.PlaceFilter;
import org.sitrep.app.store.PlaceRow;
import org.sitrep.app.store.SourceRow;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreState;
import org.sitrep.app.store.StoryFilter;
import org.sitrep.app.store.Version;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;

/// The half of a store that reads: every question goes to the class that answers it.
abstract class ReadingStore implements Store {
  private final Path file;
  private final States states;
  private final Dump dump;
  private final Checker checker;
  private final EventReads events;
  private final StoryReads stories;
  private final FigureReads figures;
  private final ArticleReads articles;
  private final NameReads names;
  private final VersionReads versions;

  /// @param file named in messages
  ReadingStore(StoreFile file, Jdbi jdbi, RecordCodec codec) {
    this.file = file.path();
    this.states = new States(jdbi);
    this.dump = new Dump(jdbi, codec);
    this.checker = new Checker(file::reader, codec);
    this.events = new EventReads(jdbi, codec);
    this.stories = new StoryReads(jdbi, codec);
    this.figures = new FigureReads(jdbi, codec);
    this.articles = new ArticleReads(jdbi, codec);
    this.names = new NameReads(jdbi, codec);
    this.versions = new VersionReads(jdbi, codec);
  }

  private <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (JdbiException e) {
      throw Faults.of(file, "be read", e);
    }
  }

  private void telling(Runnable telling) {
    asked(
        () -> {
          telling.run();
          return file;
        });
  }

  @Override
  public StoreState state() {
    return asked(states::read);
  }

  @Override
  public List<String> check() {
    return asked(checker::check);
  }

  @Override
  public void readings(Consumer<AnnotatedArticle> receiver) {
    telling(() -> dump.readings(receiver));
  }

  @Override
  public void sources(Consumer<Article> receiver) {
    telling(() -> dump.sources(receiver));
  }

  @Override
  public Map<String, String> idsOfAddresses(Collection<String> addresses) {
    return asked(() -> versions.idsOfAddresses(addresses));
  }

  @Override
  public Map<String, List<String>> idsOfWords(Collection<String> digests) {
    return asked(() -> versions.idsOfWords(digests));
  }

  @Override
  public Map<String, Article> sources(Collection<String> ids) {
    return asked(() -> versions.sources(ids));
  }

  @Override
  public List<Version> versions(String id) {
    return asked(() -> versions.versions(id));
  }

  @Override
  public Set<String> versioned(Collection<String> ids) {
    return asked(() -> versions.versioned(ids));
  }

  @Override
  public void versions(BiConsumer<Long, Article> receiver) {
    telling(() -> versions.sources(receiver));
  }

  @Override
  public void eventRows(Consumer<EventRow> receiver) {
    telling(() -> events.eventRows(receiver));
  }

  @Override
  public List<Kept<Event>> events(List<Long> rows) {
    return asked(() -> events.events(rows));
  }

  @Override
  public Optional<Kept<Event>> event(String id) {
    return asked(() -> events.event(id));
  }

  @Override
  public List<Kept<Event>> eventsById(List<String> ids) {
    return asked(() -> events.eventsById(ids));
  }

  @Override
  public long[] eventRowsOfWords(String words) {
    return asked(() -> events.eventRowsOfWords(words));
  }

  @Override
  public long[] eventRowsOfActors(List<String> refs) {
    return asked(() -> events.eventRowsOfActors(refs));
  }

  @Override
  public long[] eventRowsOfOrigins(List<String> keys) {
    return asked(() -> events.eventRowsOfOrigins(keys));
  }

  @Override
  public long[] eventRowsOfLanguages(List<String> tags) {
    return asked(() -> events.eventRowsOfLanguages(tags));
  }

  @Override
  public long[] eventRowsOfArticle(String id) {
    return asked(() -> events.eventRowsOfArticle(id));
  }

  @Override
  public long[] eventRowsIn(Box box) {
    return asked(() -> events.eventRowsIn(box));
  }

  @Override
  public Page<Kept<Story>> stories(StoryFilter filter, Paging paging) {
    return asked(() -> stories.stories(filter, paging));
  }

  @Override
  public Optional<Kept<Story>> story(String id) {
    return asked(() -> stories.story(id));
  }

  @Override
  public List<Kept<Story>> storiesById(List<String> ids) {
    return asked(() -> stories.storiesById(ids));
  }

  @Override
  public List<Kept<Story>> storyline(String id) {
    return asked(() -> stories.storyline(id));
  }

  @Override
  public long[] eventRowsOfStory(String id) {
    return asked(() -> events.eventRowsOfStory(id));
  }

  @Override
  public Page<Kept<Figure>> figures(FigureFilter filter, Paging paging) {
    return asked(() -> figures.figures(filter, paging));
  }

  @Override
  public Optional<Kept<Figure>> figure(String id) {
    return asked(() -> figures.figure(id));
  }

  @Override
  public Page<Warning> warnings(String article, String story, Paging paging) {
    return asked(() -> figures.warnings(article, story, paging));
  }

  @Override
  public List<Control> control(List<String> placeRefs) {
    return asked(() -> figures.control(placeRefs));
  }

  @Override
  public Page<ArticleHead> articles(ArticleFilter filter, Paging paging) {
    return asked(() -> articles.articles(filter, paging));
  }

  @Override
  public Optional<Kept<AnnotatedArticle>> article(String id) {
    return asked(() -> articles.article(id));
  }

  @Override
  public List<ArticleHead> heads(List<String> ids) {
    return asked(() -> articles.heads(ids));
  }

  @Override
  public List<ArticleHead> briefs(List<String> ids) {
    return asked(() -> articles.briefs(ids));
  }

  @Override
  public Optional<Passage> passage(String article, int start, int end) {
    return asked(() -> articles.passage(article, start, end));
  }

  @Override
  public Page<PlaceRow> places(PlaceFilter filter, Paging paging) {
    return asked(() -> names.places(filter, paging));
  }

  @Override
  public Optional<PlaceRow> place(String ref) {
    return asked(() -> names.place(ref));
  }

  @Override
  public Page<SourceRow> origins(String words, List<String> kinds, Paging paging) {
    return asked(() -> names.origins(words, kinds, paging));
  }

  @Override
  public Optional<SourceRow> origin(String key) {
    return asked(() -> names.origin(key));
  }

  @Override
  public List<ActorRow> actors(String words, int limit) {
    return asked(() -> names.actors(words, limit));
  }
}
