package org.sitrep.app.gazetteer;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sitrep.compiler.GazetteerImport;
import org.sitrep.knowledge.GazetteerFacts;

/// Changes the user's gazetteer: one import at a time, in a folder of its own beside the gazetteer,
/// whose result is opened and looked through before it is put in place in one step. Whatever goes
/// wrong before, the old one stays.
///
/// What an import that was killed has left behind goes with the next one.
public final class Installation implements AutoCloseable {
  private static final String WORK = "import-work";

  private final Packs packs;
  private final FileChannel channel;
  private final Path work;
  private final Thread cleaner;

  private Installation(Packs packs, FileChannel channel) {
    this.packs = packs;
    this.channel = channel;
    this.work = packs.user().resolve(WORK);
    this.cleaner = new Thread(() -> delete(work));
  }

  /// Takes the user's folder, making it if it is missing.
  ///
  /// @throws IOException if it cannot be written, or another process is changing it
  public static Installation begin(Packs packs) throws IOException {
    Files.createDirectories(packs.user());
    FileChannel channel =
        FileChannel.open(
            packs.user().resolve("import.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new IOException("another import is at work in " + packs.user());
    }
    Installation installation = new Installation(packs, channel);
    delete(installation.work);
    Runtime.getRuntime().addShutdownHook(installation.cleaner);
    return installation;
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null && lock.isValid();
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// Makes a gazetteer of dumps and puts it in place.
  ///
  /// @throws IOException if the built knowledge is missing, the folder cannot be written, or what
  ///   was made does not open; the old gazetteer then stays
  public GazetteerImport.Report run(List<Path> dumps, GazetteerImport.Listener listener)
      throws IOException {
    Files.createDirectories(work);
    Path made = work.resolve("made.pack");
    GazetteerImport.Report report =
        new GazetteerImport(packs.folder(), work, listener).run(dumps, made);
    if (report.made()) {
      GazetteerFacts.of(made);
      Files.move(
          made,
          packs.imported(),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
      sync(packs.user());
    }
    return report;
  }

  /// Makes sure that the new name lasts; where folders cannot be opened, the system sees to it.
  private static void sync(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
        open.force(true);
      }
    }
  }

  /// Removes the imported gazetteer; false if there is none.
  public boolean reset() throws IOException {
    return Files.deleteIfExists(packs.imported());
  }

  private static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // What is still there is deleted by the next import.
      return;
    }
  }

  @Override
  public void close() throws IOException {
    delete(work);
    channel.close();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook is at work.
      return;
    }
  }
}
