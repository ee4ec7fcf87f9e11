package org.sitrep.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.sitrep.app.room.Room;
import org.sitrep.app.watch.BadSources;
import org.sitrep.app.watch.Sources;
import org.sitrep.app.watch.SourcesReader;
import org.sitrep.app.watch.Watch;
import org.sitrep.app.watch.WatchSetting;
import org.sitrep.knowledge.Knowledge;

/// A list of sources that a command line names.
final class SourceList {
  private SourceList() {}

  /// Reads the list.
  ///
  /// @throws Failure if it cannot be read, or anything in it is wrong
  static Sources read(Path file) {
    try {
      return SourcesReader.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (BadSources e) {
      throw new Failure("the list of sources cannot be used:\n" + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new Failure("the list of sources " + file + " is not in UTF-8. Maybe convert it.");
    } catch (IOException e) {
      throw new Failure(
          "the list of sources " + file + " cannot be read. Maybe check its name and permissions.");
    }
  }

  /// What watching needs of the world.
  static WatchSetting setting(Knowledge knowledge) {
    Clock clock = Clock.systemUTC();
    return WatchSetting.usual(SitrepCommand.version(), knowledge, clock.millis(), clock);
  }

  /// Makes a watch whose articles go into a room.
  static Watch watch(Sources sources, Room room, Knowledge knowledge, Consumer<String> teller) {
    return new Watch(sources, room.store().watching(), room::take, setting(knowledge), teller);
  }
}
