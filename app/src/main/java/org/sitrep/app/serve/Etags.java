package org.sitrep.app.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.CRC32C;
import org.sitrep.app.room.Room;
import org.sitrep.app.store.StoreState;

/// Names versions of answers, so that a client need not be sent what it has.
///
/// They are weak, since an answer has the same one compressed and plain; and no two starts of the
/// program share them, since it may have another store or be another program.
final class Etags {
  private static final List<String> EARLY =
      List.of("/api/v1/articles", "/api/v1/search", "/api/v1/export/articles");

  private final String start;
  private final Room room;

  private Etags(String start, Room room) {
    this.start = start;
    this.room = room;
  }

  /// @param clock gives a number that no other start has
  static Etags of(Room room, String program, LongSupplier clock) {
    String start = Long.toString(clock.getAsLong() & Long.MAX_VALUE, 36) + "-" + sum(program);
    return new Etags(start, room);
  }

  /// The version of what is answered at an address now. Articles are seen as soon as they are
  /// stored, everything else when the picture changes.
  String version(String url) {
    StoreState state = room.state();
    boolean early = EARLY.stream().anyMatch(url::startsWith);
    return Long.toString(early ? state.revision() : state.pictureRevision(), 36)
        + "-"
        + Long.toString(room.index().revision(), 36);
  }

  /// The tag of the answer at an address.
  String of(String url, String ofVersion) {
    return "W/\"" + start + "-" + ofVersion + "-" + sum(url) + "\"";
  }

  /// The tag of an answer that is known by its bytes.
  static String of(byte[] body) {
    CRC32C sum = new CRC32C();
    sum.update(body);
    return "W/\"" + Long.toHexString(sum.getValue()) + "-" + body.length + "\"";
  }

  private static String sum(String text) {
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  /// Whether a client has the version `etag` already.
  ///
  /// @param header `If-None-Match`
  static boolean matches(Optional<String> header, String etag) {
    if (header.isEmpty()) {
      return false;
    }
    for (String one : header.get().split(",", 16)) {
      if (opaque(one.strip()).equals(opaque(etag))) {
        return true;
      }
    }
    return false;
  }

  private static String opaque(String etag) {
    return etag.startsWith("W/") ? etag.substring(2) : etag;
  }
}
