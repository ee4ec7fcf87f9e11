package org.sitrep.app.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// Makes an article of a JSON object; fields that the contract does not name are passed over.
final class ArticleLine {
  private static final Set<String> FIELDS =
      Set.of("id", "url", "outlet", "language", "published", "title", "text");
  private static final int LONGEST_REASON = 120;
  private static final int REPLACEMENT = 0xFFFD;

  private final JsonFactory factory = new JsonFactory();
  private final Set<String> languages;

  ArticleLine(Set<String> languages) {
    this.languages = languages;
  }

  /// Hands over the article, or what is wrong with the line.
  ///
  /// @param id the article's id if the object has none
  void read(String json, Where where, String id, Receiver receiver) {
    Map<String, String> fields;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      fields = fields(parser);
    } catch (JacksonException e) {
      receiver.problem(new Refusal.BrokenLine(where, column(e), reason(e)));
      return;
    }
    String title = fields.getOrDefault("title", "");
    String text = fields.getOrDefault("text", "");
    if (title.isBlank() && text.isBlank()) {
      receiver.problem(new Refusal.NoText(where));
      return;
    }
    receiver.article(
        where,
        new Article(
            given(fields, "id").orElse(id),
            given(fields, "url"),
            given(fields, "outlet"),
            given(fields, "language").flatMap(tag -> language(tag, where, receiver)),
            given(fields, "published").flatMap(day -> date(day, where, receiver)),
            given(fields, "title"),
            text));
  }

  /// Where the parser gave up; 1 if it does not tell.
  private static int column(JacksonException e) {
    return Optional.ofNullable(e.getLocation()).map(TokenStreamLocation::getColumnNr).orElse(1);
  }

  private static String reason(JacksonException e) {
    String reason = e.getOriginalMessage();
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }

  private static Optional<String> given(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private static Map<String, String> fields(JsonParser parser) {
    Map<String, String> fields = new HashMap<>();
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new StreamReadException(parser, "expected an object");
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (FIELDS.contains(name) && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        fields.put(name, wellFormed(parser.getString()));
      } else {
        parser.skipChildren();
      }
    }
    if (parser.nextToken() != null) {
      throw new StreamReadException(parser, "more follows the object");
    }
    return fields;
  }

  /// JSON can spell what no text holds: NUL, and half of a pair of surrogates.
  private static String wellFormed(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c != 0)
        .map(c -> c <= Character.MAX_VALUE && Character.isSurrogate((char) c) ? REPLACEMENT : c)
        .forEach(mended::appendCodePoint);
    return mended.toString();
  }

  /// A tag with a region counts as the language without it where only that is known.
  private Optional<String> language(String tag, Where where, Receiver receiver) {
    int dash = tag.indexOf('-');
    String plain = dash < 0 ? tag : tag.substring(0, dash);
    for (String candidate : new String[] {tag, plain}) {
      if (languages.contains(candidate)) {
        return Optional.of(candidate);
      }
    }
    receiver.problem(new Note.UnknownLanguage(where, tag));
    return Optional.empty();
  }

  private static Optional<PartialDate> date(String text, Where where, Receiver receiver) {
    Optional<PartialDate> date = PartialDate.parse(text);
    if (date.isEmpty()) {
      receiver.problem(new Note.NoDate(where, text));
    }
    return date;
  }
}
