package org.sitrep.app.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.app.archive.ArchiveTrouble;
import org.sitrep.app.archive.Place;

/// Tells the first things wrong in an archive one by one and counts the rest by kind.
final class ArchiveTold {
  private static final int MOST_TOLD = 20;
  private static final int LONGEST_URI = 300;

  private final String file;
  private final Receiver receiver;
  private final Map<ArchiveTrouble.Kind, Integer> untold = new EnumMap<>(ArchiveTrouble.Kind.class);
  private int losses;
  private int mended;

  ArchiveTold(String file, Receiver receiver) {
    this.file = file;
    this.receiver = receiver;
  }

  Where where(Place place) {
    return new Where(file, 0, place.at(), place.within());
  }

  /// Losses and what was mended have their own count of those told one by one.
  void tell(ArchiveTrouble trouble) {
    boolean loss = trouble.kind().isLoss();
    int told = loss ? losses++ : mended++;
    if (told >= MOST_TOLD) {
      untold.merge(trouble.kind(), 1, Integer::sum);
      return;
    }
    Where where = where(trouble.place());
    String what = "holds " + what(trouble);
    String advice = trouble.kind().advice();
    receiver.problem(
        loss
            ? new Refusal.BadRecord(where, what, advice)
            : new Note.MendedRecord(where, what, advice));
  }

  /// How many losses there were.
  int losses() {
    return losses;
  }

  private static String what(ArchiveTrouble trouble) {
    String detail = trouble.detail().isEmpty() ? "" : " (" + trouble.detail() + ")";
    return trouble.kind().what() + detail + about(trouble.uri());
  }

  private static String about(Optional<String> uri) {
    return uri.map(u -> u.length() <= LONGEST_URI ? u : u.substring(0, LONGEST_URI))
        .map(u -> ", of " + u)
        .orElse("");
  }

  /// Tells how many more there were.
  void close() {
    String lost = counts(true);
    String other = counts(false);
    if (!lost.isEmpty()) {
      receiver.problem(new Refusal.MoreBad(Where.file(file), "holds further " + lost));
    }
    if (!other.isEmpty()) {
      receiver.problem(new Note.MoreMended(Where.file(file), "holds further " + other));
    }
  }

  private String counts(boolean loss) {
    return untold.entrySet().stream()
        .filter(count -> count.getKey().isLoss() == loss)
        .map(count -> count.getValue() + " × " + count.getKey().what())
        .collect(Collectors.joining(", "));
  }
}
