package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What JSON-LD tells of the entries of a live blog (schema.org `liveBlogUpdate`).
record Updates(List<Entry> entries) {
  private static final int LEAST = 20;
  private static final double SAME = 0.5;

  static Updates of(Witnesses witnesses) {
    List<Entry> entries = new ArrayList<>();
    LinkedData linked = witnesses.linked();
    witnesses
        .object()
        .ifPresent(
            blog -> {
              for (Object update : linked.values(blog, "liveBlogUpdate")) {
                if (update instanceof Map<?, ?> map) {
                  entries.add(entry(linked, map, entries.size() + 1));
                }
              }
            });
    return new Updates(entries);
  }

  private static Entry entry(LinkedData linked, Map<?, ?> update, int number) {
    String address = linked.text(update, "url").or(() -> linked.text(update, "@id")).orElse("");
    int sharp = address.lastIndexOf('#');
    String id =
        sharp >= 0 && sharp < address.length() - 1 ? address.substring(sharp + 1) : "e" + number;
    Optional<Told<Moment>> at =
        linked
            .text(update, "datePublished")
            .or(() -> linked.text(update, "dateCreated"))
            .flatMap(Moments::read)
            .map(moment -> new Told<>("json-ld", moment, 1));
    Optional<String> title = linked.text(update, "headline").or(() -> linked.text(update, "name"));
    return new Entry(id, title, at, linked.text(update, "articleBody").orElse(""));
  }

  boolean hasWords() {
    return entries.stream().filter(entry -> entry.text().length() > LEAST).count() * 2
        > entries.size();
  }

  /// When the entry with this title, or one that begins like this text, was published.
  Optional<Told<Moment>> time(String title, String text) {
    for (Entry entry : entries) {
      boolean titled = !title.isEmpty() && entry.title().filter(title::equals).isPresent();
      if (titled || !entry.text().isEmpty() && begins(entry.text(), text)) {
        return entry.at();
      }
    }
    return Optional.empty();
  }

  private static boolean begins(String told, String text) {
    int length = Math.min(Math.min(told.length(), text.length()), 120);
    return length > LEAST
        && Shingles.alike(told.substring(0, length), text.substring(0, length)) > SAME;
  }
}
