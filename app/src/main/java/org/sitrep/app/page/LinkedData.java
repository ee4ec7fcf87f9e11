package org.sitrep.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// The JSON-LD of a page (schema.org in `script` elements): which object is the article, and what
/// it says. References by `@id` are followed.
final class LinkedData {
  private static final int MOST_SCRIPTS = 50;
  private static final int LONGEST = 2_000_000;

  /// Properties whose objects are others than the page's own article.
  private static final Set<String> OTHERS =
      Set.of(
          "itemListElement",
          "hasPart",
          "isPartOf",
          "mentions",
          "citation",
          "liveBlogUpdate",
          "comment",
          "relatedLink",
          "isBasedOn",
          "subjectOf",
          "review",
          "blogPost");

  /// Types of what a page is about, the surest first.
  private static final List<List<String>> ARTICLES =
      List.of(
          List.of("LiveBlogPosting"),
          List.of("Article", "BlogPosting", "Report", "SocialMediaPosting"),
          List.of("WebPage", "MediaObject", "VideoObject"));

  private final List<Map<?, ?>> objects = new ArrayList<>();
  private final Map<String, Map<?, ?>> byId = new HashMap<>();

  /// @param lines tells where what is broken stands
  LinkedData(Inventory inventory, PageLines lines, List<PageTrouble> troubles) {
    int count = 0;
    List<Element> scripts = inventory.scripts();
    for (int i = 0; i < scripts.size() && count < MOST_SCRIPTS; i++) {
      String type = Attrs.get(scripts.get(i), "type");
      if (type.toLowerCase(Locale.ROOT).contains("ld+json")) {
        count++;
        if (!read(scripts.get(i).data())) {
          troubles.add(new PageTrouble.BrokenJson(lines.ofScript(i)));
        }
      }
    }
  }

  /// Reads one block.
  ///
  /// @return whether it is whole; one that is too long is passed over
  private boolean read(String data) {
    if (data.length() > LONGEST) {
      return true;
    }
    LenientJson.Read read = LenientJson.read(data);
    read.value().ifPresent(this::walk);
    read.value()
        .ifPresent(
            value ->
                JsonObjects.in(value)
                    .forEach(
                        object -> {
                          if (object.size() > 1 && object.get("@id") instanceof String id) {
                            byId.putIfAbsent(id, object);
                          }
                        }));
    return !read.broken();
  }

  /// The nesting of what is read is bounded.
  private void walk(Object value) {
    if (value instanceof List<?> list) {
      list.forEach(this::walk);
    } else if (value instanceof Map<?, ?> map) {
      objects.add(map);
      map.forEach(
          (key, inner) -> {
            if (!OTHERS.contains(key)) {
              walk(inner);
            }
          });
    }
  }

  /// Whether an object of a type that ends so is there, outside of lists of others.
  boolean has(String type) {
    for (Map<?, ?> object : objects) {
      if (isType(object, type)) {
        return true;
      }
    }
    return false;
  }

  /// The object of the page's article: one that is a live blog, then an article, then the page as
  /// such.
  Optional<Map<?, ?>> article() {
    for (List<String> types : ARTICLES) {
      for (Map<?, ?> object : objects) {
        for (String type : types) {
          if (isType(object, type)) {
            return Optional.of(object);
          }
        }
      }
    }
    return Optional.empty();
  }

  /// The names of the objects of a type.
  List<String> named(String type) {
    List<String> names = new ArrayList<>();
    for (Map<?, ?> object : objects) {
      if (isType(object, type)) {
        text(object, "name").ifPresent(names::add);
      }
    }
    return names;
  }

  boolean isArticle(Map<?, ?> object) {
    return isType(object, "Article") || isType(object, "Posting") || isType(object, "Report");
  }

  static boolean isType(Map<?, ?> object, String type) {
    Object told = object.get("@type");
    if (told instanceof List<?> list) {
      return list.stream().anyMatch(one -> one.toString().endsWith(type));
    }
    return told instanceof String one && one.endsWith(type);
  }

  /// The values of a property: its one value, or those of its list; references followed.
  List<Object> values(Map<?, ?> object, String property) {
    Object value = object.get(property);
    List<Object> values = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(one -> values.add(followed(one)));
    } else if (value != null) {
      values.add(followed(value));
    }
    return values;
  }

  private Object followed(Object value) {
    if (value instanceof Map<?, ?> map && map.size() <= 2 && map.get("@id") instanceof String id) {
      Map<?, ?> known = byId.get(id);
      return known == null ? value : known;
    }
    return value;
  }

  /// The first value of a property that is text.
  Optional<String> text(Map<?, ?> object, String property) {
    for (Object value : values(object, property)) {
      if (value instanceof String text && !text.isBlank()) {
        return Optional.of(plain(text));
      }
      if (value instanceof Map<?, ?> inner && inner.get("@value") instanceof String text) {
        return Optional.of(plain(text));
      }
    }
    return Optional.empty();
  }

  /// The names that a property tells: of people, organizations, or bare.
  List<String> names(Map<?, ?> object, String property) {
    List<String> names = new ArrayList<>();
    for (Object value : values(object, property)) {
      if (value instanceof String text) {
        names.add(plain(text));
      } else if (value instanceof Map<?, ?> inner) {
        values(inner, "name").stream()
            .filter(String.class::isInstance)
            .forEach(name -> names.add(plain(name.toString())));
      }
    }
    return names;
  }

  /// Text without entities, which some systems write into JSON, and with single blanks.
  static String plain(String text) {
    String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return Spaces.single(plain);
  }
}
