package org.sitrep.app.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.sitrep.model.Article;

/// Reads articles that were handed over in memory, with the limits of files.
///
/// An article without an id gets one from its content, so that it keeps it when it comes again.
public final class ArticleBody {
  private static final String NAME = "body";
  private static final int LONGEST_ID = 500;

  /// No id that was given may be so: it holds a control character.
  private static final String NO_ID = "\0";

  private final ArticleLine object;
  private final JsonLinesReader lines;

  /// Takes the tags of the languages that are known.
  public ArticleBody(Set<String> languages) {
    this.object = new ArticleLine(languages);
    this.lines = new JsonLinesReader(languages);
  }

  /// Reads one JSON object.
  public ReadArticles object(byte[] body) {
    Collector collector = new Collector();
    Where where = Where.file(NAME);
    String text = Decoder.text(body, Encoding.BYTES, where, collector::problem);
    object.read(text, where, NO_ID, new Named(collector));
    return collector.result();
  }

  /// Reads a JSON object a line.
  public ReadArticles lines(byte[] body) {
    Collector collector = new Collector();
    Content content =
        new Content(NAME, NO_ID, ".jsonl", "", Encoding.BYTES, new ByteArrayInputStream(body));
    try {
      lines.read(content, new Named(collector));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return collector.result();
  }

  /// Gives ids to articles without, and refuses those with an id that cannot be an address.
  private record Named(Collector collector) implements Receiver {
    @Override
    public void article(Where where, Article article) {
      if (article.id().startsWith(NO_ID)) {
        collector.article(where, withId(article));
      } else if (isFit(article.id())) {
        collector.article(where, article);
      } else {
        problem(new Refusal.BadId(where, LONGEST_ID));
      }
    }

    @Override
    public void problem(Problem problem) {
      collector.problem(problem);
    }
  }

  private static boolean isFit(String id) {
    return id.length() <= LONGEST_ID
        && id.chars().noneMatch(c -> Character.isISOControl(c))
        && id.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }

  private static Article withId(Article article) {
    return new Article(
        "content:" + digest(article),
        article.url(),
        article.outlet(),
        article.language(),
        article.published(),
        article.title(),
        article.text(),
        article.publication());
  }

  /// Each part with its length before it, so that no two articles look the same.
  private static String digest(Article article) {
    MessageDigest sha = sha256();
    add(sha, article.url().orElse(""));
    add(sha, article.outlet().orElse(""));
    add(sha, article.title().orElse(""));
    add(sha, article.text());
    return HexFormat.of().formatHex(sha.digest(), 0, 16);
  }

  private static void add(MessageDigest sha, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    sha.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
