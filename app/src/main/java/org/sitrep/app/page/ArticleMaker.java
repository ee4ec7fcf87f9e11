package org.sitrep.app.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.model.Article;
import org.sitrep.model.Publication;

/// Puts what was found together as articles.
final class ArticleMaker {
  private final Optional<URI> address;
  private final Optional<URI> canonical;
  private final PageFacts facts;
  private final MainText main;

  ArticleMaker(Optional<URI> address, Optional<URI> canonical, PageFacts facts, MainText main) {
    this.address = address;
    this.canonical = canonical;
    this.facts = facts;
    this.main = main;
  }

  /// @param by what the text was found in
  Article article(String text, String by, boolean excerpt) {
    Map<String, String> found = found();
    found.put("text", by);
    return new Article(
        id(),
        url(),
        facts.outlet().map(Told::what),
        facts.language().map(Told::what),
        facts.published().map(told -> told.what().date()),
        facts.title().map(Told::what),
        text,
        publication(facts.published(), excerpt, found));
  }

  /// One entry of a live blog.
  Article article(Entry entry) {
    Map<String, String> found = found();
    found.put("text", "text");
    entry.at().ifPresent(told -> found.put("published", told.by()));
    return new Article(
        id() + "#" + entry.id(),
        url(),
        facts.outlet().map(Told::what),
        facts.language().map(Told::what),
        entry.at().or(facts::published).map(told -> told.what().date()),
        entry.title(),
        entry.text(),
        publication(entry.at().or(facts::published), false, found));
  }

  private Publication publication(
      Optional<Told<Moment>> published, boolean excerpt, Map<String, String> found) {
    return new Publication(
        published.flatMap(told -> told.what().time()),
        facts.updated().flatMap(told -> told.what().time()),
        Optional.empty(),
        canonical.map(URI::toString),
        facts.authors().map(Told::what).orElse(List.of()),
        facts.agency().map(Told::what),
        main.captions(),
        excerpt,
        found);
  }

  private Map<String, String> found() {
    Map<String, String> found = new TreeMap<>();
    facts.title().ifPresent(told -> found.put("title", told.by()));
    facts.published().ifPresent(told -> found.put("published", told.by()));
    facts.updated().ifPresent(told -> found.put("updated", told.by()));
    facts.authors().ifPresent(told -> found.put("authors", told.by()));
    facts.outlet().ifPresent(told -> found.put("outlet", told.by()));
    facts.language().ifPresent(told -> found.put("language", told.by()));
    facts.agency().ifPresent(told -> found.put("agency", told.by()));
    canonical.ifPresent(told -> found.put("canonical", "link"));
    return found;
  }

  private Optional<String> url() {
    return address.or(() -> canonical).map(URI::toString);
  }

  private String id() {
    String url = url().orElse("");
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }
}
