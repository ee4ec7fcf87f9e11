package org.sitrep.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the latest answers, up to a number of bytes; those longest unused go first.
final class AnswerCache {
  /// Memory that an entry takes beside its body and key.
  private static final int OVERHEAD = 200;

  private final long most;
  private final Map<String, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
  private long weight;

  /// @param most bytes it may hold
  AnswerCache(long most) {
    this.most = most;
  }

  private record Entry(String version, Body body) {}

  synchronized Optional<Body> get(String url, String version) {
    return Optional.ofNullable(entries.get(url))
        .filter(entry -> entry.version().equals(version))
        .map(Entry::body);
  }

  /// Keeps a body, which was begun to be made when `version` was the version of its address.
  synchronized void put(String url, String version, Body body) {
    if (weight(url, body) > most / 8) {
      return;
    }
    Entry old = entries.put(url, new Entry(version, body));
    weight += weight(url, body) - (old == null ? 0 : weight(url, old.body()));
    shrink();
  }

  private void shrink() {
    var eldest = entries.entrySet().iterator();
    while (weight > most && eldest.hasNext()) {
      Map.Entry<String, Entry> entry = eldest.next();
      weight -= weight(entry.getKey(), entry.getValue().body());
      eldest.remove();
    }
  }

  private static long weight(String url, Body body) {
    return OVERHEAD + 2L * url.length() + body.weight();
  }
}
