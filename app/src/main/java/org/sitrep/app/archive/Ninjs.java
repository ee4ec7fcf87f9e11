package org.sitrep.app.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Article;
import org.sitrep.model.Publication;

/// Reads items of ninjs, the IPTC's news in JSON, versions 1.0 to 3.3. Safe for use by many
/// threads.
///
/// 1.x has `headline`, `body_text`, `body_xhtml`; 2.x the lists `headlines` and `bodies`; 3.x the
/// same with names in camel case. All are read whatever version the item says it has.
public final class Ninjs {
  private static final String BY = "ninjs";
  private static final Set<String> PICTURES = Set.of("picture", "graphic", "video", "audio");
  private static final Set<String> NO_TEXT =
      Set.of("picture", "graphic", "video", "audio", "event", "planning", "component");

  private final LanguageTags languages;

  public Ninjs(LanguageTags languages) {
    this.languages = languages;
  }

  /// Whether an object is such an item: it has an identity, no text of our own contract, and fields
  /// that only ninjs names so.
  public static boolean recognises(JsonTree object) {
    if (object.names().contains("text")
        || object.text("uri").or(() -> object.text("guid")).isEmpty()) {
      return false;
    }
    return object.names().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(
            name ->
                name.startsWith("body_")
                    || name.equals("bodies")
                    || name.equals("headlines")
                    || name.equals("versioncreated")
                    || name.equals("pubstatus"));
  }

  /// Reads an item.
  public Item read(JsonTree object) {
    JsonTree item = object.lowerCased();
    String id = item.text("uri").or(() -> item.text("guid")).orElse("");
    String status = item.text("pubstatus").orElse("usable").toLowerCase(Locale.ROOT);
    if (!status.endsWith("usable")) {
      return new Item.Unusable(id, status);
    }
    Body body = Body.of(item);
    boolean mute = body.excerpt() && NO_TEXT.contains(item.text("type").orElse("text"));
    Optional<String> headline = headline(item);
    if (mute || (body.text().isEmpty() && headline.isEmpty())) {
      return new Item.Wordless(id);
    }
    ItemTimes times =
        new ItemTimes(
            item.text("firstcreated").or(() -> item.text("contentcreated")),
            item.text("versioncreated"));
    Article article =
        new Article(
            id,
            address(item, id),
            outlet(item),
            item.text("language").flatMap(languages::of),
            times.day(),
            headline,
            body.text(),
            publication(item, body, times));
    return new Item.Report(article, times.instant());
  }

  /// A list of headlines begins with the main one unless their roles say otherwise.
  private static Optional<String> headline(JsonTree item) {
    List<JsonTree> list = item.objects("headlines");
    Optional<String> main =
        list.stream()
            .filter(one -> one.text("role").filter("main"::equals).isPresent())
            .findFirst()
            .flatMap(one -> one.text("value"));
    return main.or(() -> item.text("headlines.value"))
        .or(() -> item.text("headline"))
        .or(() -> item.text("headline_main"))
        .map(told -> told.indexOf('<') < 0 ? told : MarkupText.ofHtml(told).text());
  }

  private static Optional<String> address(JsonTree item, String id) {
    return item.text("link")
        .or(() -> item.text("url"))
        .or(() -> Optional.of(id))
        .filter(told -> told.startsWith("http://") || told.startsWith("https://"));
  }

  private static Optional<String> outlet(JsonTree item) {
    return item.text("copyrightholder").or(() -> source(item)).or(() -> item.text("provider"));
  }

  private static Optional<String> source(JsonTree item) {
    return item.text("infosources.name")
        .or(() -> item.text("infosource.name"))
        .or(() -> item.text("source"));
  }

  private static Publication publication(JsonTree item, Body body, ItemTimes times) {
    List<String> captions = new ArrayList<>(body.captions());
    captions.addAll(captions(item));
    Map<String, String> found = times.found(BY);
    headline(item).ifPresent(any -> found.put("title", BY));
    List<String> authors = item.text("byline").or(() -> item.text("by")).stream().toList();
    authors.forEach(any -> found.put("authors", BY));
    return new Publication(
        times.at(),
        times.updated(),
        Optional.empty(),
        Optional.empty(),
        authors,
        source(item).filter(name -> !outlet(item).equals(Optional.of(name))),
        captions,
        body.excerpt(),
        found);
  }

  /// What pictures show that go with the report: an object of items in 1.x, a list since 2.0.
  private static List<String> captions(JsonTree item) {
    List<JsonTree> others = new ArrayList<>(item.objects("associations"));
    if (others.size() == 1 && others.getFirst().text("uri").isEmpty()) {
      others = others.getFirst().children();
    }
    List<String> captions = new ArrayList<>();
    for (JsonTree other : others) {
      if (PICTURES.contains(other.text("type").orElse("picture"))) {
        Body.description(other).or(() -> headline(other)).ifPresent(captions::add);
      }
    }
    return captions;
  }

  /// The words of an item.
  ///
  /// @param excerpt whether they are only its description
  private record Body(String text, List<String> captions, boolean excerpt) {
    static Body of(JsonTree item) {
      Optional<String> markup =
          marked(item, "body_").or(() -> listed(item, "bodies", true)).filter(b -> !b.isBlank());
      if (markup.isPresent()) {
        MarkupText read = MarkupText.ofHtml(markup.get());
        return new Body(read.text(), read.captions(), false);
      }
      Optional<String> plain =
          item.text("body_text").or(() -> listed(item, "bodies", false)).or(() -> any(item));
      return plain
          .map(text -> new Body(text, List.of(), false))
          .orElseGet(() -> new Body(description(item).orElse(""), List.of(), true));
    }

    private static Optional<String> marked(JsonTree item, String prefix) {
      return item.names().stream()
          .filter(name -> name.startsWith(prefix))
          .filter(name -> name.contains("html") || name.contains("xml") || name.contains("nitf"))
          .findFirst()
          .flatMap(item::text);
    }

    private static Optional<String> any(JsonTree item) {
      return item.names().stream()
          .filter(name -> name.startsWith("body_"))
          .findFirst()
          .flatMap(item::text);
    }

    private static Optional<String> listed(JsonTree item, String list, boolean markup) {
      return item.objects(list).stream()
          .filter(
              one -> {
                String type = one.text("contenttype").orElse("");
                return markup == (type.contains("html") || type.contains("xml"));
              })
          .findFirst()
          .flatMap(one -> one.text("value"));
    }

    static Optional<String> description(JsonTree item) {
      return item.text("description_text")
          .or(() -> item.text("descriptions.value"))
          .or(() -> marked(item, "description_"))
          .map(told -> told.indexOf('<') < 0 ? told.strip() : MarkupText.ofHtml(told).text());
    }
  }
}
