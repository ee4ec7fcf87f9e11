package org.sitrep.app.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/// Makes text of a page's bytes: a byte order mark tells the encoding, then what the response
/// header says, then what the page's head says. What the bytes contradict is not believed: whole
/// UTF-8 with letters beyond ASCII is UTF-8 whatever is said of it, and what is no UTF-8 is not
/// read as such.
///
/// The names of encodings mean what browsers take them for (WHATWG Encoding Standard): `iso-8859-1`
/// and `us-ascii` are windows-1252, `iso-8859-9` is windows-1254.
final class PageDecoder {
  private static final int HEAD = 4096;
  private static final int OPENING = 512;
  private static final int CONTROL_SHARE = 20;
  private static final int MOSTLY = 4;
  private static final char REPLACEMENT = '\ufffd';

  private static final Map<String, String> MEANT =
      Map.of(
          "iso-8859-1", "windows-1252",
          "iso8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "utf8", "utf-8",
          "unicode", "utf-8",
          "utf-16", "utf-8");

  private final byte[] bytes;
  private final List<PageTrouble> troubles;

  private PageDecoder(byte[] bytes, List<PageTrouble> troubles) {
    this.bytes = bytes;
    this.troubles = troubles;
  }

  /// The text without a byte order mark; empty if the bytes are no text.
  ///
  /// @param header the encoding as the response header says it
  static Optional<String> text(byte[] bytes, Optional<String> header, List<PageTrouble> troubles) {
    return new PageDecoder(bytes, troubles).decode(header).map(PageDecoder::tidy);
  }

  private static String tidy(String text) {
    String bare = !text.isEmpty() && text.charAt(0) == '\ufeff' ? text.substring(1) : text;
    return bare.indexOf('\0') < 0 ? bare : bare.replace("\0", "");
  }

  private Optional<String> decode(Optional<String> header) {
    Optional<Charset> marked = marked();
    if (marked.isPresent()) {
      return Optional.of(replaced(marked.get()));
    }
    if (isBinary()) {
      troubles.add(new PageTrouble.Binary());
      return Optional.empty();
    }
    Optional<String> said = header.filter(name -> charset(name).isPresent()).or(this::declared);
    Optional<Charset> declared = said.flatMap(PageDecoder::charset);
    Optional<String> whole = strict();
    if (whole.isPresent()) {
      return Optional.of(whole(whole.get(), said, declared));
    }
    return Optional.of(
        declared.filter(this::notUtf8).map(this::replaced).orElseGet(() -> mended(said)));
  }

  private int head() {
    return Math.min(bytes.length, HEAD);
  }

  private boolean notUtf8(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8);
  }

  /// Text that is whole as UTF-8. A declared encoding that uses no byte above ASCII for it would
  /// give the same, but for those that shift between sets of letters.
  private String whole(String text, Optional<String> said, Optional<Charset> declared) {
    boolean ascii = text.length() == bytes.length;
    if (declared.isEmpty() || !notUtf8(declared.get())) {
      return text;
    }
    if (ascii) {
      return replaced(declared.get());
    }
    troubles.add(new PageTrouble.OtherCharset(said.orElse(""), "UTF-8"));
    return text;
  }

  /// Bytes that are no UTF-8 though nothing else is said: UTF-8 with a few broken letters, or
  /// another encoding.
  private String mended(Optional<String> said) {
    String replaced = new String(bytes, StandardCharsets.UTF_8);
    int broken = count(replaced, replaced.length(), REPLACEMENT);
    int whole = beyondAscii(replaced) - broken;
    if (whole >= broken * MOSTLY) {
      return told(replaced, StandardCharsets.UTF_8);
    }
    Charset guess = CharsetGuess.of(bytes);
    troubles.add(
        said.isPresent()
            ? new PageTrouble.OtherCharset(said.get(), guess.name())
            : new PageTrouble.GuessedCharset(guess.name()));
    return new String(bytes, guess);
  }

  private String replaced(Charset charset) {
    String text = new String(bytes, charset);
    return text.indexOf(REPLACEMENT) < 0 ? text : told(text, charset);
  }

  private String told(String text, Charset charset) {
    int first = text.indexOf(REPLACEMENT);
    int count = count(text, text.length(), REPLACEMENT);
    int line = 1 + count(text, first, '\n');
    troubles.add(new PageTrouble.BrokenBytes(count, charset.name(), line));
    return text;
  }

  private static int count(String text, int end, char sign) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      count += text.charAt(i) == sign ? 1 : 0;
    }
    return count;
  }

  private static int beyondAscii(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) > 0x7F ? 1 : 0;
    }
    return count;
  }

  /// The text if the bytes are whole UTF-8; strictly read only where a sign that stands for what is
  /// broken is there, which may be the page's own.
  private Optional<String> strict() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return Optional.of(text);
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private Optional<Charset> marked() {
    if (starts(0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(0xFF, 0xFE) || starts('<', 0)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return starts(0xFE, 0xFF) || starts(0, '<')
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private boolean starts(int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isBinary() {
    int controls = 0;
    for (int i = 0; i < head(); i++) {
      controls += bytes[i] < ' ' && bytes[i] >= 0 && isControl(bytes[i]) ? 1 : 0;
    }
    return controls * CONTROL_SHARE > head();
  }

  private static boolean isControl(byte sign) {
    return switch (sign) {
      case '\t', '\n', '\r', '\f', 0x1B -> false;
      default -> true;
    };
  }

  /// What the page says, which nearly all do within their first tags.
  private Optional<String> declared() {
    String opening = new String(bytes, 0, Math.min(bytes.length, OPENING), ISO_8859_1);
    return declared(opening.substring(0, opening.lastIndexOf('>') + 1))
        .or(() -> declared(new String(bytes, 0, head(), ISO_8859_1)));
  }

  /// What a page's first bytes say: an XML declaration, or a `meta` element in either style.
  static Optional<String> declared(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    int xml = lower.startsWith("<?xml") ? lower.indexOf("encoding=") : -1;
    if (xml >= 0 && xml < Math.max(lower.indexOf("?>"), 0)) {
      return name(lower, xml + "encoding=".length());
    }
    int meta = lower.indexOf("<meta");
    while (meta >= 0) {
      int end = lower.indexOf('>', meta);
      int charset = lower.indexOf("charset=", meta);
      if (charset >= 0 && (end < 0 || charset < end)) {
        return name(lower, charset + "charset=".length());
      }
      meta = lower.indexOf("<meta", meta + 1);
    }
    return Optional.empty();
  }

  private static Optional<String> name(String text, int from) {
    int start = from;
    while (start < text.length() && "\"' ".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return Optional.of(text.substring(start, end)).filter(name -> charset(name).isPresent());
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':';
  }

  private static Optional<Charset> charset(String said) {
    String plain = said.indexOf('&') < 0 ? said : Parser.unescapeEntities(said, true);
    String name = plain.strip().toLowerCase(Locale.ROOT);
    String meant = MEANT.getOrDefault(name, name);
    try {
      return Charset.isSupported(meant) ? Optional.of(Charset.forName(meant)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
