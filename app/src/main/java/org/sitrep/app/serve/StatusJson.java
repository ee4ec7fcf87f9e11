package org.sitrep.app.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sitrep.app.room.Room;
import org.sitrep.app.room.Work;
import org.sitrep.app.store.StoreState;
import org.sitrep.app.write.Json;
import org.sitrep.app.write.JsonLines;

/// Writes what the store holds and what is being worked on.
final class StatusJson {
  private final Room room;
  private final String version;
  private final List<String> readers;
  private final boolean writable;

  StatusJson(Room room, String version, List<String> readers, boolean writable) {
    this.room = room;
    this.version = version;
    this.readers = List.copyOf(readers);
    this.writable = writable;
  }

  byte[] status() {
    StoreState state = room.state();
    Optional<Work> work = room.work();
    return JsonLines.bytes(
        json -> {
          json.open().text("version", version);
          counts(json, state);
          json.list("languages", state.languages());
          json.known("from", state.from().map(LocalDate::toString));
          json.known("to", state.to().map(LocalDate::toString));
          json.orNone("work", work, now -> fields(json.open("work"), now));
          json.list("readers", readers).flag("writable", writable).close();
        });
  }

  private static void counts(Json json, StoreState state) {
    json.number("revision", state.revision())
        .number("pictureRevision", state.pictureRevision())
        .number("pending", state.pending())
        .number("articles", state.articles())
        .number("stories", state.stories())
        .number("events", state.events())
        .number("figures", state.figures())
        .number("warnings", state.warnings());
  }

  static byte[] work(Work work) {
    return JsonLines.bytes(json -> fields(json.open(), work));
  }

  private static void fields(Json json, Work work) {
    json.text("task", work.task().id())
        .number("done", work.done())
        .number("total", work.total())
        .close();
  }
}
