package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The news agency that a page credits: where JSON-LD tells another source than its publisher, a
/// short name in capitals among the authors, or one in an element named for the source beside the
/// headline; at last a credit of a few words right behind the text.
///
/// Only names that look like an agency's are taken where nothing else says that they are: a wrong
/// one would make two outlets one origin.
final class AgencyChoice {
  private static final List<String> SOURCES =
      List.of("sourceOrganization", "provider", "creditText");
  private static final List<String> METAS =
      List.of("news_agency", "article:agency", "agency", "cxenseparse:agency", "source-agency");
  private static final int CREDIT_WORDS = 3;
  private static final int BELOW = 2;

  private final Witnesses witnesses;
  private final MainText main;
  private final SiteName site;
  private final HeaderLines.Area area;

  /// @param area what lies between headline and body
  AgencyChoice(Witnesses witnesses, MainText main, SiteName site, HeaderLines.Area area) {
    this.witnesses = witnesses;
    this.main = main;
    this.site = site;
    this.area = area;
  }

  Optional<Told<String>> choose() {
    return told("json-ld", sources())
        .or(() -> told("json-ld", witnesses.linkedNames("author")))
        .or(() -> told("meta", METAS.stream().flatMap(n -> all(n).stream()).toList()))
        .or(() -> told("meta", all("author")))
        .or(() -> told("byline", bylines()))
        .or(this::credit);
  }

  private List<String> all(String name) {
    return witnesses.head().all(name);
  }

  private List<String> sources() {
    List<String> names = new ArrayList<>();
    SOURCES.forEach(property -> names.addAll(witnesses.linkedNames(property)));
    return names;
  }

  /// The first that looks like an agency and is not the site.
  private Optional<Told<String>> told(String by, List<String> names) {
    return names.stream()
        .map(String::strip)
        .filter(Agencies::isShort)
        .filter(this::isOther)
        .findFirst()
        .map(name -> new Told<>(by, name, 1));
  }

  private boolean isOther(String name) {
    return !site.isName(name);
  }

  /// What short lines between headline and body, and elements named for bylines in them, say.
  private List<String> bylines() {
    List<String> names = new ArrayList<>();
    List<Block> blocks = witnesses.outline().blocks();
    for (int i = area.from(); i < Math.min(area.to(), blocks.size()); i++) {
      Block block = blocks.get(i);
      Box box = witnesses.outline().box(block);
      if (BlockFilter.isSigned(witnesses.outline(), box)
          && !BlockFilter.isCaption(witnesses.outline(), box)) {
        names.add(block.text());
        Agencies.bracketed(block.text()).ifPresent(names::add);
      }
    }
    return names;
  }

  /// A line of a few words at the text's end that is no sentence: `(avec AFP)`, `Quelle: APA`.
  private Optional<Told<String>> credit() {
    List<Block> blocks = witnesses.outline().blocks();
    int end = main.core().end();
    for (int i = Math.max(area.to(), end - 1); i < Math.min(end + BELOW, blocks.size()); i++) {
      Block block = blocks.get(i);
      if (i > 0 && isCredit(block)) {
        Optional<String> name = Agencies.last(block.text()).filter(this::isOther);
        if (name.isPresent()) {
          return Optional.of(new Told<>("text", name.get(), 1));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isCredit(Block block) {
    Box box = witnesses.outline().box(block);
    String text = block.text();
    char last = text.charAt(text.length() - 1);
    boolean closed = last == ')' || last == '/' || text.indexOf(':') > 0 || block.words() == 1;
    return block.words() <= CREDIT_WORDS
        && closed
        && !block.heading()
        && block.linked() == 0
        && block.kind() != Block.Kind.ITEM
        && block.kind() != Block.Kind.CAPTION
        && !BlockFilter.isCaption(witnesses.outline(), box);
  }
}
