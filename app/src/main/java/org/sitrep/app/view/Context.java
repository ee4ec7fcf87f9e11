package org.sitrep.app.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sitrep.app.index.EventFilter;
import org.sitrep.app.index.EventIndex;
import org.sitrep.app.index.Sort;
import org.sitrep.app.store.Kept;
import org.sitrep.app.store.Page;
import org.sitrep.app.store.Paging;
import org.sitrep.app.store.Store;
import org.sitrep.app.write.Codes;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.knowledge.Ontology;
import org.sitrep.model.Event;
import org.sitrep.picture.Phrases;
import org.sitrep.picture.Teller;

/// What all answers are made from.
final class Context {
  private final Store store;
  private final Supplier<EventIndex> index;
  private final Ontology ontology;
  private final Codes codes;
  private final StoryTops tops;
  private final Map<String, Reader> readers = new LinkedHashMap<>();

  Context(Knowledge knowledge, Store store, Supplier<EventIndex> index) {
    this.store = store;
    this.index = index;
    this.ontology = knowledge.ontology();
    this.codes = new Codes(ontology);
    this.tops = new StoryTops(store);
    for (String tag : Teller.languages(knowledge)) {
      readers.put(tag, new Reader(new Phrases(knowledge, tag)));
    }
  }

  Store store() {
    return store;
  }

  EventIndex index() {
    return index.get();
  }

  Ontology ontology() {
    return ontology;
  }

  Codes codes() {
    return codes;
  }

  /// How many events each story has, and the weightiest.
  Map<String, StoryTops.Top> tops() {
    return tops.at(index().revision());
  }

  List<String> languages() {
    return List.copyOf(readers.keySet());
  }

  /// @throws IllegalArgumentException if nothing can be told in the language
  Reader reader(String language) {
    Reader reader = readers.get(language);
    if (reader == null) {
      throw new IllegalArgumentException("nothing can be told in " + language);
    }
    return reader;
  }

  /// A page of events with their evidence.
  Page<Kept<Event>> events(EventFilter filter, Sort sort, Paging paging) {
    Page<Long> rows = index().rows(filter, sort, paging);
    return new Page<>(store.events(rows.items()), rows.next(), rows.total());
  }
}
