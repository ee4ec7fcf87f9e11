package org.sitrep.app.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.Figure;
import org.sitrep.model.Picture;
import org.sitrep.model.Story;
import org.sitrep.model.Warning;

/// A store of articles and the picture made of them.
///
/// One thread writes at a time, any number read; a reader sees the state of one committed
/// transaction. Every method that writes is one transaction: it is stored whole or not at all,
/// whenever the process ends. Methods throw [StoreException] when the database fails (a full disk,
/// a damaged file); what was committed stays.
///
/// Rows of events, stories and articles have a number (`row`) that stays theirs as long as they
/// exist; it is internal and never shown.
public interface Store extends AutoCloseable {
  /// What it holds.
  StoreState state();

  // Articles

  /// Stores articles with what was read out of each by itself, in one transaction.
  ///
  /// An article of a known id and the same content changes nothing; one with other content takes
  /// the place of the old one, whose source is kept.
  ///
  /// @param stamp what they were read with: knowledge and code
  /// @return the outcome of each, in the same order
  List<Outcome> take(List<Reading> readings, String stamp);

  /// Every article as it was read by itself, in order of id: what stories are formed of.
  void readings(Consumer<AnnotatedArticle> receiver);

  /// Every article as it came in, with its id, in order of id: what is read anew when knowledge or
  /// code is newer.
  void sources(Consumer<Article> receiver);

  /// Puts new readings of known articles, and what they are known by, in the place of old ones;
  /// sources stay.
  void reread(List<Reading> readings, String stamp);

  /// Ids of the articles that are known by some addresses, by address.
  Map<String, String> idsOfAddresses(Collection<String> addresses);

  /// Ids of the articles that have some words, by digest, those that came first first.
  Map<String, List<String>> idsOfWords(Collection<String> digests);

  /// Articles as they came in, by id; ids that are not known are left out.
  Map<String, Article> sources(Collection<String> ids);

  /// Notes further addresses by which an article is known, by id.
  void know(Map<String, List<String>> addresses);

  // What articles were before

  /// Puts states of known articles that are older than what they are now into their history. One
  /// that is there already changes nothing.
  void keepOlder(List<Reading> readings);

  /// What an article was before, the oldest first; nothing if its words never changed.
  List<Version> versions(String id);

  /// Those of some articles that have been something else before.
  Set<String> versioned(Collection<String> ids);

  /// Everything that an article was before, as it came in, with its number.
  void versions(BiConsumer<Long, Article> receiver);

  /// Puts new readings of earlier versions in the place of old ones, by number.
  void rereadVersions(Map<Long, AnnotatedArticle> readings);

  // The picture

  /// Puts a picture in the place of the old one; only rows that differ are written.
  ///
  /// @param weight how much an event matters
  /// @param of the revision of the articles that the picture was made of
  /// @param progress told how many rows are done, of how many
  /// @return the revision of the picture; the old one if nothing differs
  long put(Picture picture, ToIntFunction<Event> weight, long of, Progress progress);

  /// The event rows in order of `row`: what the index over events is made of.
  void eventRows(Consumer<EventRow> receiver);

  /// Events by row, in the order asked for; rows that are gone are left out.
  List<Kept<Event>> events(List<Long> rows);

  Optional<Kept<Event>> event(String id);

  /// Events by id, in the order asked for; ids that are gone are left out.
  List<Kept<Event>> eventsById(List<String> ids);

  /// Rows of the events that some words lead to: told by an article that holds them all, or with a
  /// place or actor named so. Sorted.
  long[] eventRowsOfWords(String words);

  /// Rows of the events with one of these refs among agents and targets. Sorted.
  long[] eventRowsOfActors(List<String> refs);

  /// Rows of the events with one of these origins. Sorted.
  long[] eventRowsOfOrigins(List<String> keys);

  /// Rows of the events that reports in one of these languages tell. Sorted.
  long[] eventRowsOfLanguages(List<String> tags);

  /// Rows of the events that an article tells. Sorted.
  long[] eventRowsOfArticle(String id);

  /// Rows of the events placed in a box, from its spatial index. Sorted.
  long[] eventRowsIn(Box box);

  Page<Kept<Story>> stories(StoryFilter filter, Paging paging);

  Optional<Kept<Story>> story(String id);

  /// Stories by id, in the order asked for.
  List<Kept<Story>> storiesById(List<String> ids);

  /// Stories of a storyline, in order of their first day, then id.
  List<Kept<Story>> storyline(String id);

  /// Rows of the events of a story that its reports tell or recall. Sorted.
  long[] eventRowsOfStory(String id);

  Page<Kept<Figure>> figures(FigureFilter filter, Paging paging);

  Optional<Kept<Figure>> figure(String id);

  Page<Warning> warnings(String article, String story, Paging paging);

  /// Control claims, all of them or those of some places, in order of place, then day.
  List<Control> control(List<String> placeRefs);

  // Articles as the picture has them

  Page<ArticleHead> articles(ArticleFilter filter, Paging paging);

  /// An article with the days worked out that others tell, as far as the picture holds it.
  Optional<Kept<AnnotatedArticle>> article(String id);

  /// Heads by id, in the order asked for; the snippet is the beginning of the text.
  List<ArticleHead> heads(List<String> ids);

  /// Heads by id, in the order asked for, without a snippet: the texts stay unread.
  List<ArticleHead> briefs(List<String> ids);

  /// A stretch of an article's cleaned text around a span: the paragraph it stands in.
  Optional<Passage> passage(String article, int start, int end);

  // Names

  /// Places of events, those with most events first.
  Page<PlaceRow> places(PlaceFilter filter, Paging paging);

  Optional<PlaceRow> place(String ref);

  /// Origins, those with most claims first.
  Page<SourceRow> origins(String words, List<String> kinds, Paging paging);

  Optional<SourceRow> origin(String key);

  /// Actors whose name holds the words, those with most events first.
  List<ActorRow> actors(String words, int limit);

  /// What the watcher of sources remembers.
  WatchMemory watching();

  // Keeping

  /// Copies the whole store, as of one moment, into a new file; readers and the writer go on.
  void backup(Path file) throws IOException;

  /// What is wrong with the store; empty if nothing is.
  List<String> check();

  @Override
  void close();
}
