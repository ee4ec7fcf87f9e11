package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Who wrote the article: people first as JSON-LD names them, then as properties, the byline's
/// links and its bare names do, then as `meta` elements do. What is an address, or the site itself,
/// is no author.
final class AuthorChoice {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 7;
  private static final int MOST = 12;
  private static final int NEAR = 8;
  private static final Pattern BETWEEN = Pattern.compile("\\s*[;|,\u060C&]\\s*|\\s+/\\s+");

  private final Witnesses witnesses;
  private final MainText main;
  private final SiteName site;
  private final HeaderLines.Area area;

  /// @param area what lies between headline and body
  AuthorChoice(Witnesses witnesses, MainText main, SiteName site, HeaderLines.Area area) {
    this.witnesses = witnesses;
    this.main = main;
    this.site = site;
    this.area = area;
  }

  Optional<Told<List<String>>> choose() {
    return told("json-ld", witnesses.linkedNames("author"))
        .or(() -> told("json-ld", witnesses.linkedNames("creator")))
        .or(() -> told("microdata", properties()))
        .or(() -> told("byline", byline()))
        .or(() -> told("byline", AuthorLinks.within(witnesses.outline(), area)))
        .or(() -> told("byline", bare()))
        .or(this::metas);
  }

  private Optional<Told<List<String>>> metas() {
    List<String> names =
        List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "cxenseparse:author",
            "article.author",
            "og:article:author",
            "authors",
            "twitter:data1");
    for (String name : names) {
      boolean labelled = !name.equals("twitter:data1");
      Optional<Told<List<String>>> told =
          labelled ? told("meta", witnesses.head().all(name)) : Optional.empty();
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private Optional<Told<List<String>>> told(String by, List<String> names) {
    Set<String> fit = new LinkedHashSet<>();
    for (String name : names) {
      for (String one : split(LinkedData.plain(name))) {
        String bare = withoutMail(one);
        if (isName(bare) && fit.size() < MOST) {
          fit.add(bare);
        }
      }
    }
    return fit.isEmpty() ? Optional.empty() : Optional.of(new Told<>(by, List.copyOf(fit), 1));
  }

  /// Several names with signs between them.
  private static List<String> split(String names) {
    List<String> split = new ArrayList<>();
    for (String part : BETWEEN.split(names)) {
      split.add(part);
    }
    boolean whole = split.stream().anyMatch(part -> part.indexOf(' ') < 0 && part.length() > 5);
    return whole ? List.of(names) : split;
  }

  private static String withoutMail(String name) {
    int at = name.indexOf('@');
    if (at < 0) {
      return name.strip();
    }
    int from = name.lastIndexOf(' ', at);
    return from < 0 ? "" : name.substring(0, from).replace("(", "").replace("<", "").strip();
  }

  /// Whether all are called as people are, by two words or more that begin like names; others may
  /// be desks, agencies or accounts, and a byline in words knows better.
  static boolean arePeople(Told<List<String>> told) {
    return told.what().stream().allMatch(AuthorLinks::isName);
  }

  private boolean isName(String name) {
    return name.length() > 1
        && !Accounts.is(name)
        && !Agencies.isShort(name)
        && name.length() <= LONGEST
        && name.chars().anyMatch(Character::isLetter)
        && !name.contains("://")
        && !name.startsWith("/")
        && !name.contains("www.")
        && name.chars().filter(c -> c == ' ').count() < MOST_WORDS
        && name.chars().noneMatch(Character::isDigit)
        && !site.isName(name)
        && !site.holds(name)
        && !(name.indexOf(' ') < 0 && Character.isLowerCase(name.charAt(0)));
  }

  private List<String> properties() {
    List<String> names = new ArrayList<>();
    for (Mark mark : witnesses.marks("author")) {
      Element name = mark.element().selectFirst("[itemprop=name],[property$=name]");
      String content = mark.element().attr("content");
      names.add(name != null ? text(name) : content.isEmpty() ? text(mark.element()) : content);
    }
    return names;
  }

  private static String text(Element element) {
    String content = element.attr("content");
    return content.isEmpty() ? Spaces.single(element.text()) : content;
  }

  /// The texts of links to authors near the body.
  private List<String> byline() {
    Set<String> names = new LinkedHashSet<>();
    for (Mark mark : witnesses.outline().marks()) {
      if (isNear(mark)) {
        Element element = mark.element();
        if (element.attr("rel").contains("author")) {
          names.add(Spaces.single(element.text()));
        } else if (mark.hint().is(Role.BYLINE)) {
          element.getElementsByTag("a").stream()
              .filter(AuthorLinks::leadsToAuthor)
              .map(link -> Spaces.single(link.text()))
              .filter(AuthorLinks::isName)
              .filter(text -> names.stream().noneMatch(text::contains))
              .forEach(names::add);
        }
      }
    }
    names.remove("");
    return List.copyOf(names);
  }

  /// Blocks named for a byline that are nothing but a name: two words, or three if the first is too
  /// long for a word that leads to a name.
  private List<String> bare() {
    Set<String> names = new LinkedHashSet<>();
    int top = main.headline().map(Block::number).orElse(main.box().begin) - 6;
    int end = Math.min(main.box().end + NEAR, witnesses.outline().blocks().size());
    for (int i = Math.max(top, 0); i < end; i++) {
      Block block = witnesses.outline().blocks().get(i);
      Box box = witnesses.outline().box(block);
      if (!box.junk && isByline(box) && isBare(block.text())) {
        names.add(block.text());
      }
    }
    return List.copyOf(names);
  }

  private boolean isByline(Box box) {
    return box.is(Role.BYLINE)
        || witnesses.outline().around(box).is(Role.BYLINE) && !box.is(Role.DATE);
  }

  private static boolean isBare(String text) {
    String[] words = text.split(" ");
    boolean fits = words.length == 2 || words.length == 3 && words[0].length() > 4;
    return fits
        && Arrays.stream(words)
            .allMatch(
                word ->
                    Character.isUpperCase(word.charAt(0))
                        && word.chars()
                            .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\u2019'))
        && words[1].chars().anyMatch(Character::isLowerCase);
  }

  private boolean isNear(Mark mark) {
    int top = main.headline().map(Block::number).orElse(main.box().begin) - 6;
    return mark.block() >= top
        && mark.block() <= main.box().end + 3
        && !witnesses.outline().boxes().get(mark.box()).junk;
  }
}
