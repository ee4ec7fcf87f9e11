package org.sitrep.app.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;

/// What a server answered (RFC 9112), as an archive keeps it.
///
/// Crawlers often unpack a body and leave the header that said it was packed, or put `X-Crawler-`
/// before its name. So a body counts as packed or chunked only if it looks so.
///
/// @param body as it came, without the head
record HttpAnswer(int status, MessageHeaders head, Bytes body) {
  /// Takes an answer apart; empty if it has no head that can be read.
  static Optional<HttpAnswer> of(byte[] block) {
    HttpParser parser = new HttpParser();
    parser.lenientResponse();
    ByteBuffer bytes = ByteBuffer.wrap(block);
    parser.parse(bytes);
    if (!parser.isFinished()) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOfRange(block, bytes.position(), block.length);
    return Optional.of(new HttpAnswer(parser.status(), parser.headers(), Bytes.of(body)));
  }

  /// The media type in lower case without parameters; empty if none is told.
  static String media(Optional<String> told) {
    String type = told.orElse("");
    int end = type.indexOf(';');
    return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /// The charset that a media type names.
  static Optional<String> charset(Optional<String> told) {
    return told.map(type -> MediaType.parseLeniently(type).parameters().get("charset"))
        .map(name -> name.replace("\"", "").replace("'", "").strip())
        .filter(name -> !name.isEmpty());
  }

  /// How the body is packed, in lower case; empty if it is not.
  String encoding() {
    String told = head.first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    return told.equals("identity") || told.equals("none") ? "" : told;
  }

  boolean chunked() {
    String told = head.first("Transfer-Encoding").orElse("");
    return told.toLowerCase(Locale.ROOT).contains("chunked");
  }
}
