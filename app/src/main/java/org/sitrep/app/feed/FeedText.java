package org.sitrep.app.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// A feed's bytes as text.
///
/// The encoding is, in this order: the byte order mark's; UTF-8 where the bytes are that, whatever
/// is declared; the sender's; the XML declaration's; windows-1252.
///
/// @param text from the first sign of markup or JSON on
/// @param shape what it looks like
/// @param troubles what was wrong with the bytes
record FeedText(String text, Shape shape, List<FeedTrouble> troubles) {
  enum Shape {
    XML,
    JSON,
    NEITHER
  }

  private static final Charset LAST_RESORT = Charset.forName("windows-1252");
  private static final int HEAD = 4_096;
  private static final char REPLACEMENT = '\ufffd';
  private static final int MOSTLY = 4;
  private static final int BUFFER = 1 << 14;
  private static final String[] ROOTS = {"rss", "feed", "rdf", "urlset", "sitemapindex"};
  private static final String HTML = "<!doctype html";
  private static final String JSON_FEED = "jsonfeed.org/version/";

  static FeedText of(byte[] body, Optional<String> charset) {
    List<FeedTrouble> troubles = new ArrayList<>();
    byte[] plain = isGzip(body) ? gunzip(body, troubles) : bounded(body, troubles);
    String whole = decode(plain, charset, troubles);
    int start = start(whole);
    String text = start > 0 ? whole.substring(start) : whole;
    return new FeedText(text, shape(text), troubles);
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && body[0] == 0x1F && (body[1] & 0xFF) == 0x8B;
  }

  /// Bounded, and as far as it goes: a truncated member gives what was before the cut.
  private static byte[] gunzip(byte[] body, List<FeedTrouble> troubles) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(body.length * 4);
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        plain.write(buffer, 0, n);
        if (plain.size() > FeedReader.MOST_BYTES) {
          return bounded(plain.toByteArray(), troubles);
        }
      }
    } catch (IOException e) {
      troubles.add(new FeedTrouble("breaks off within its gzip data", 0));
    }
    return plain.toByteArray();
  }

  private static byte[] bounded(byte[] bytes, List<FeedTrouble> troubles) {
    if (bytes.length <= FeedReader.MOST_BYTES) {
      return bytes;
    }
    troubles.add(
        new FeedTrouble("is larger than " + FeedReader.MOST_BYTES + " bytes; the rest is left", 0));
    return Arrays.copyOf(bytes, FeedReader.MOST_BYTES);
  }

  private static String decode(byte[] bytes, Optional<String> charset, List<FeedTrouble> troubles) {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) {
      return new String(bytes, marked.get()).substring(1);
    }
    Optional<Charset> told = charset.flatMap(FeedText::known).or(() -> declared(bytes));
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      if (told.isPresent() && !told.get().equals(StandardCharsets.UTF_8) && !isAscii(bytes)) {
        troubles.add(new FeedTrouble("says it is " + told.get() + " but is UTF-8", 0));
      }
      return utf8.get();
    }
    if (isMostly(new String(bytes, StandardCharsets.UTF_8))) {
      troubles.add(new FeedTrouble("holds bytes that are no UTF-8, which were replaced", 0));
      return new String(bytes, StandardCharsets.UTF_8);
    }
    Charset other = told.filter(c -> !c.equals(StandardCharsets.UTF_8)).orElse(LAST_RESORT);
    if (told.isPresent() && !told.get().equals(other)) {
      troubles.add(new FeedTrouble("says it is UTF-8 but is not; read as " + other, 0));
    }
    return new String(bytes, other);
  }

  /// Whether far more letters beyond ASCII could be read than could not.
  private static boolean isMostly(String text) {
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    long letters = text.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
    return broken * MOSTLY <= letters;
  }

  private static Optional<Charset> mark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    int end = head.indexOf("?>");
    int at = end < 0 ? -1 : head.substring(0, end).indexOf("encoding");
    if (at < 0) {
      return Optional.empty();
    }
    String[] parts = head.substring(at, end).split("[\"']", 3);
    return parts.length > 1 ? known(parts[1]) : Optional.empty();
  }

  private static Optional<Charset> known(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /// Where the document begins: servers print blanks and warnings before it.
  private static int start(String text) {
    int json = firstOf(text, '{');
    String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
    int xml = head.indexOf("<?xml");
    for (String root : ROOTS) {
      int at = head.indexOf('<' + root);
      xml = at >= 0 && (xml < 0 || at < xml) ? at : xml;
    }
    boolean isJson = json >= 0 && text.substring(0, json).isBlank();
    return isJson ? json : Math.max(xml, 0);
  }

  private static int firstOf(String text, char sign) {
    int at = text.indexOf(sign);
    return at < HEAD ? at : -1;
  }

  private static Shape shape(String text) {
    if (text.startsWith("{")) {
      return Shape.JSON;
    }
    return text.stripLeading().startsWith("<") ? Shape.XML : Shape.NEITHER;
  }

  /// Whether a document that opens so is a feed, and no page or other data.
  static boolean isFeed(String opening) {
    String head = opening.substring(0, Math.min(opening.length(), HEAD)).toLowerCase(Locale.ROOT);
    if (head.stripLeading().startsWith("{")) {
      return head.contains(JSON_FEED) || head.contains(JSON_FEED.replace("/", "\\/"));
    }
    String root = firstElement(head);
    return !head.contains(HTML)
        && Arrays.asList(ROOTS).contains(root.substring(root.indexOf(':') + 1));
  }

  /// The name of the first element; empty if there is none.
  private static String firstElement(String head) {
    int at = head.indexOf('<');
    while (at >= 0 && at + 1 < head.length() && !Character.isLetter(head.charAt(at + 1))) {
      at = head.indexOf('<', at + 1);
    }
    if (at < 0) {
      return "";
    }
    int end = at + 1;
    while (end < head.length() && !isEndOfName(head.charAt(end))) {
      end++;
    }
    return head.substring(Math.min(at + 1, head.length()), end);
  }

  private static boolean isEndOfName(char c) {
    return c == '>' || c == '/' || Character.isWhitespace(c);
  }
}
