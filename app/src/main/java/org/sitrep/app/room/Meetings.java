package org.sitrep.app.room;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitrep.app.store.History;
import org.sitrep.app.store.Keys;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.Store;
import org.sitrep.model.Article;

/// Decides which of some articles that come in are new, which are others that are known, and which
/// of those say something new.
///
/// One that is known under another id comes in under that id, so that it takes the known one's
/// place if its words are others. One whose outlet last touched it before the known one is an older
/// state of it: it changes nothing but what is known of the article's past.
final class Meetings {
  private final Store store;
  private final Identity identity;
  private final Map<String, String> byAddress = new HashMap<>();
  private final Map<String, List<String>> byWords = new HashMap<>();

  /// What articles are now, of the store or of those that came in before.
  private final Map<String, Known> kept = new HashMap<>();

  private final List<Met> all = new ArrayList<>();
  private final List<Reading> older = new ArrayList<>();
  private final Map<String, List<String>> addresses = new LinkedHashMap<>();

  /// What an article turned out to be.
  ///
  /// @param id the one it is known by
  /// @param reading what is to be stored; empty if it says nothing new
  record Met(String id, Optional<Reading> reading) {}

  /// An article as it is now.
  ///
  /// @param reading empty where it has not been fetched from the store
  private record Known(Article source, Optional<Reading> reading) {}

  Meetings(Store store, Identity identity, List<Reading> coming) {
    this.store = store;
    this.identity = identity;
    this.byAddress.putAll(
        store.idsOfAddresses(all(coming, reading -> reading.keys().addresses().stream()).toList()));
    store
        .idsOfWords(all(coming, reading -> reading.keys().words().stream()).toList())
        .forEach((digest, ids) -> byWords.put(digest, new ArrayList<>(ids)));
    Set<String> ids = all(coming, reading -> Stream.of(reading.source().id())).collect(toSet());
    ids.addAll(byAddress.values());
    byWords.values().forEach(ids::addAll);
    store.sources(ids).forEach((id, source) -> kept.put(id, new Known(source, Optional.empty())));
    coming.forEach(reading -> all.add(meet(reading)));
  }

  private static <T> Stream<T> all(List<Reading> coming, Function<Reading, Stream<T>> part) {
    return coming.stream().flatMap(part);
  }

  /// What became of each, in the order they came.
  List<Met> all() {
    return all;
  }

  /// What is to be stored, in that order.
  List<Reading> wanted() {
    return all.stream().flatMap(met -> met.reading().stream()).toList();
  }

  /// States of articles that are older than what they are now, each under its article's id.
  List<Reading> older() {
    return older;
  }

  /// Further addresses under which articles were met, by id.
  Map<String, List<String>> addresses() {
    return addresses;
  }

  private Met meet(Reading coming) {
    String id = coming.source().id();
    Optional<Known> known = Optional.ofNullable(kept.get(id));
    if (known.isPresent()) {
      return History.isOlder(coming.source(), known.get().source())
          ? older(id, coming)
          : take(coming);
    }
    if (identity.isGiven(id)) {
      return take(coming);
    }
    return byAddress(coming).or(() -> byWords(coming)).orElseGet(() -> take(coming));
  }

  private Met take(Reading coming) {
    String id = coming.source().id();
    kept.put(id, new Known(coming.source(), Optional.of(coming)));
    coming.keys().addresses().forEach(address -> byAddress.putIfAbsent(address, id));
    coming
        .keys()
        .words()
        .ifPresent(words -> byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(id));
    return new Met(id, Optional.of(coming));
  }

  private Met same(String id, Reading coming) {
    addresses.computeIfAbsent(id, any -> new ArrayList<>()).addAll(coming.keys().addresses());
    return new Met(id, Optional.empty());
  }

  /// An older state, kept unless it says what the article says now.
  private Met older(String id, Reading coming) {
    boolean same = reading(id).filter(now -> sameText(now, coming)).isPresent();
    if (!same) {
      older.add(coming);
    }
    return same(id, coming);
  }

  private static boolean sameText(Reading one, Reading other) {
    return one.read().text().equals(other.read().text());
  }

  /// Met again under an address of one that is known, if the texts have anything to do with each
  /// other: outlets give whole sections one canonical address by mistake.
  private Optional<Met> byAddress(Reading coming) {
    for (String address : coming.keys().addresses()) {
      Optional<Reading> known = Optional.ofNullable(byAddress.get(address)).flatMap(this::reading);
      if (known.isPresent() && Identity.related(known.get().read().text(), coming.read().text())) {
        return Optional.of(again(known.get(), coming));
      }
    }
    return Optional.empty();
  }

  /// A page in another form, such as one for telephones, says the same in other words: it is news
  /// only if its outlet touched it later.
  private Met again(Reading known, Reading coming) {
    String id = known.source().id();
    boolean sameWords =
        coming.keys().words().isPresent() && coming.keys().words().equals(known.keys().words());
    Optional<String> own = identity.own(coming.source());
    boolean sameForm = own.filter(form -> id.equals(byAddress.get(form))).isPresent();
    boolean news =
        sameForm
            ? !History.isOlder(coming.source(), known.source())
            : History.isOlder(known.source(), coming.source());
    if (sameWords) {
      return same(id, coming);
    }
    if (!news) {
      return sameForm ? older(id, as(known, coming, coming.keys())) : new Met(id, Optional.empty());
    }
    Keys keys = sameForm ? coming.keys() : without(own, coming.keys());
    return take(as(known, coming, keys));
  }

  /// It comes in as a state of the known one.
  private static Reading as(Reading known, Reading coming, Keys keys) {
    String id = known.source().id();
    Optional<String> url = known.source().url();
    return new Reading(coming.source().withId(id, url), coming.read().withId(id, url), keys);
  }

  /// The address of another form is not noted: what stands there is not the article's own wording.
  private static Keys without(Optional<String> own, Keys keys) {
    return new Keys(
        keys.addresses().stream().filter(address -> !own.equals(Optional.of(address))).toList(),
        keys.words());
  }

  private Optional<Met> byWords(Reading coming) {
    return coming.keys().words().stream()
        .flatMap(words -> byWords.getOrDefault(words, List.of()).stream())
        .filter(
            id ->
                reading(id)
                    .filter(
                        known ->
                            Identity.sameDay(known.read().published(), coming.read().published()))
                    .isPresent())
        .findFirst()
        .map(id -> same(id, coming));
  }

  private Optional<Reading> reading(String id) {
    Optional<Known> known = Optional.ofNullable(kept.get(id));
    Optional<Reading> reading =
        known.flatMap(Known::reading).or(() -> known.flatMap(one -> read(id, one.source())));
    reading.ifPresent(read -> kept.put(id, new Known(read.source(), reading)));
    return reading;
  }

  private Optional<Reading> read(String id, Article source) {
    return store.article(id).map(stored -> identity.reading(source, stored.value()));
  }
}
