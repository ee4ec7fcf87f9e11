package org.sitrep.app.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the latest answers of one version of the picture, up to a number of bytes; those longest
/// unused go first.
final class AnswerCache {
  /// Memory that an entry takes beside its body and key.
  private static final int OVERHEAD = 200;

  private final long most;
  private final Map<String, Body> bodies = new LinkedHashMap<>(64, 0.75f, true);
  private String version = "";
  private long weight;

  /// @param most bytes it may hold
  AnswerCache(long most) {
    this.most = most;
  }

  synchronized Optional<Body> get(String url, String ofVersion) {
    return version.equals(ofVersion) ? Optional.ofNullable(bodies.get(url)) : Optional.empty();
  }

  /// Keeps a body, which was begun to be made when `ofVersion` was the version.
  synchronized void put(String url, String ofVersion, Body body) {
    if (!version.equals(ofVersion)) {
      bodies.clear();
      weight = 0;
      version = ofVersion;
    }
    if (weight(url, body) > most / 8) {
      return;
    }
    Body old = bodies.put(url, body);
    weight += weight(url, body) - (old == null ? 0 : weight(url, old));
    shrink();
  }

  private void shrink() {
    var eldest = bodies.entrySet().iterator();
    while (weight > most && eldest.hasNext()) {
      Map.Entry<String, Body> entry = eldest.next();
      weight -= weight(entry.getKey(), entry.getValue());
      eldest.remove();
    }
  }

  private static long weight(String url, Body body) {
    return OVERHEAD + 2L * url.length() + body.weight();
  }
}
