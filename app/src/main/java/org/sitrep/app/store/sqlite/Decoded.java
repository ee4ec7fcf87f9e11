package org.sitrep.app.store.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sitrep.app.store.Kept;

/// The records that were read last, decoded: lists and maps ask for the same ones again and again.
///
/// A record is known again by its row and the revision it changed in, so nothing need be thrown
/// away when the store changes. Safe for use by many threads.
final class Decoded {
  /// Some 5 kB each.
  private static final int MOST = 8192;

  private final Map<Key, Kept<?>> records =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept<?>> eldest) {
          return size() > MOST;
        }
      };

  private record Key(Class<?> type, long row, long changed) {}

  /// The record, if it is one of the last. Only what [#keep] was given for a type is found under
  /// it.
  @SuppressWarnings("unchecked")
  synchronized <T> Optional<Kept<T>> find(Class<T> type, long row, long changed) {
    return Optional.ofNullable((Kept<T>) records.get(new Key(type, row, changed)));
  }

  synchronized <T> Kept<T> keep(Class<T> type, Kept<T> record) {
    records.put(new Key(type, record.row(), record.changed()), record);
    return record;
  }
}
