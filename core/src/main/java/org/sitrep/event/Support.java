package org.sitrep.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Origin;
import org.sitrep.model.Status;

/// How well a happening is supported: by whom, and whether anyone denies it.
final class Support {
  private final Map<String, Voice> voices = new TreeMap<>();
  private final Map<String, Integer> claims = new HashMap<>();
  private final Set<String> asserting = new HashSet<>();
  private final Set<String> hinting = new HashSet<>();
  private final Set<String> denying = new HashSet<>();
  private final List<Voice> heard;

  Support(List<Item> items, Origins origins) {
    heard = new Reliance(items, origins).voices();
    for (int n = 0; n < items.size(); n++) {
      count(items.get(n), heard.get(n));
    }
  }

  private void count(Item item, Voice voice) {
    voices.putIfAbsent(voice.key(), voice);
    claims.merge(voice.key(), 1, Integer::sum);
    if (item.claim().status() == Status.DENIED) {
      denying.add(voice.key());
    } else if (!item.isTentative()) {
      asserting.add(voice.key());
    } else if (!item.isExpected()) {
      hinting.add(voice.key());
    }
  }

  /// Key of the voice behind each claim, in the order of the claims.
  List<String> keys() {
    return heard.stream().map(Voice::key).toList();
  }

  /// The voices, those with most claims first, then by name.
  List<Origin> origins() {
    return voices.values().stream()
        .map(
            voice ->
                new Origin(
                    voice.key(), voice.name(), voice.kind(), claims.getOrDefault(voice.key(), 0)))
        .sorted(
            Comparator.comparingInt((Origin origin) -> -origin.claims())
                .thenComparing(Origin::name)
                .thenComparing(Origin::key))
        .toList();
  }

  /// Denied if someone denies it and no one says it, disputed if both; corroborated by two voices
  /// that say it outright.
  EventStatus status() {
    boolean said = !asserting.isEmpty() || !hinting.isEmpty();
    if (!denying.isEmpty()) {
      return said ? EventStatus.DISPUTED : EventStatus.DENIED;
    }
    if (!said) {
      return EventStatus.EXPECTED;
    }
    return asserting.size() > 1 ? EventStatus.CORROBORATED : EventStatus.SINGLE_SOURCE;
  }
}
