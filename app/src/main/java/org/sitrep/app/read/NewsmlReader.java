package org.sitrep.app.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.app.archive.Item;
import org.sitrep.app.archive.LanguageTags;
import org.sitrep.app.archive.NewsDocument;

/// Reads documents of agencies: NewsML-G2 and NITF. XML that no other reader knows comes here too,
/// so that its tags are not read as words.
final class NewsmlReader implements ArticleReader {
  private static final int PROLOGUE = 200;
  private static final String XML = "<?xml";
  private static final String DECLARED = "encoding=";

  private final NewsDocument documents;

  /// Takes the tags of the languages that are known.
  NewsmlReader(Set<String> languages) {
    this.documents = new NewsDocument(new LanguageTags(languages));
  }

  @Override
  public boolean recognises(Content content) {
    return NewsDocument.recognises(content.opening())
        || (content.opensWith('<', "?") && content.opening().contains(XML));
  }

  @Override
  public boolean endsLike(String ending) {
    return ending.equals(".xml");
  }

  @Override
  public void read(Content content, Receiver receiver) throws IOException {
    Where whole = Where.file(content.name());
    byte[] bytes = content.bytes().readNBytes(NewsDocument.MOST_BYTES + 1);
    if (bytes.length > NewsDocument.MOST_BYTES) {
      receiver.problem(new Refusal.TooLarge(whole, NewsDocument.MOST_BYTES));
      return;
    }
    String text = text(bytes, content, receiver);
    List<Item> items = documents.read(text);
    if (items.isEmpty()) {
      receiver.problem(new Refusal.NoItems(whole, "it has no item"));
    }
    for (int i = 0; i < items.size(); i++) {
      NinjsReader.hand(items.get(i), whole, content.id() + ":" + (i + 1), receiver);
    }
  }

  /// An encoding that the document declares counts unless it is UTF-8, which is tried anyway.
  private static String text(byte[] bytes, Content content, Receiver receiver) {
    Where whole = Where.file(content.name());
    Optional<Charset> declared =
        content.encoding() == Encoding.BYTES ? declared(content.opening()) : Optional.empty();
    return declared
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8) && !isUtf8(bytes))
        .map(charset -> new String(bytes, charset))
        .orElseGet(() -> Decoder.text(bytes, content.encoding(), whole, receiver::problem));
  }

  private static boolean isUtf8(byte[] bytes) {
    return !new String(bytes, StandardCharsets.UTF_8).contains("\ufffd");
  }

  private static Optional<Charset> declared(String opening) {
    String prologue = opening.substring(0, Math.min(PROLOGUE, opening.length()));
    int at = prologue.indexOf(DECLARED);
    int end = prologue.indexOf("?>");
    if (at < 0 || at > end) {
      return Optional.empty();
    }
    String rest = prologue.substring(at + DECLARED.length(), end).strip();
    int close = rest.isEmpty() ? -1 : rest.indexOf(rest.charAt(0), 1);
    try {
      return close < 0 ? Optional.empty() : Optional.of(Charset.forName(rest.substring(1, close)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
