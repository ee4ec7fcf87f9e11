package org.sitrep.picture.page;

/// Writes markup; text and the values of attributes are always escaped.
final class Html {
  private final StringBuilder out = new StringBuilder(1 << 16);

  /// Opens an element.
  ///
  /// @param attributes names and values in turn; an attribute with an empty value is left out
  Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  /// Closes an element.
  Html close(String tag) {
    out.append("</").append(tag).append('>');
    return this;
  }

  /// An element that holds text only; nothing if the text is empty.
  Html element(String tag, String text, String... attributes) {
    return text.isEmpty() ? this : open(tag, attributes).text(text).close(tag);
  }

  /// Text between elements.
  Html text(String text) {
    escape(text);
    return this;
  }

  /// A line break in the source, for people who read it.
  Html line() {
    out.append('\n');
    return this;
  }

  /// Markup of our own, written as it is.
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c < ' ' && c != '\n' ? ' ' : c);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
