package org.sitrep.app.room;

/// Is told what happens in a room, by the thread that does it: it must not wait for anything.
public interface RoomListener {
  /// The picture, or what is known of the store, has changed.
  void changed();

  /// Long work goes on.
  void working(Work work);
}
