package org.sitrep.app.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;
import org.sitrep.app.store.Outcome;
import org.sitrep.app.store.Progress;
import org.sitrep.app.store.Reading;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.WatchMemory;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Event;
import org.sitrep.model.Picture;

/// A store in one SQLite file.
///
/// Beside the file `S` lie `S-wal` and `S-shm` while it is open, and after a program was killed:
/// they belong to it and must not be taken away. `S-lock` is empty and only keeps a second writer
/// out.
public final class SqliteStore extends ReadingStore {
  private final StoreFile file;
  private final RecordCodec codec;
  private final Readers readers;
  private final Optional<Writing> writing;
  private final WatchMemory watching;

  /// What a store has that may be written.
  ///
  /// @param folder to be deleted with all in it when the store is closed
  private record Writing(Writer writer, WriteLock lock, Optional<Path> folder) {}

  private SqliteStore(
      StoreFile file, Readers readers, RecordCodec codec, Optional<Writing> writing) {
    Jdbi jdbi = jdbi(readers);
    super(file, jdbi, codec);
    this.file = file;
    this.readers = readers;
    this.codec = codec;
    this.writing = writing;
    this.watching = new SqliteWatchMemory(file.path(), jdbi, this::writer);
  }

  private static Jdbi jdbi(Readers readers) {
    Jdbi jdbi = Jdbi.create(readers);
    jdbi.setTransactionHandler(new CMTTransactionHandler());
    return jdbi;
  }

  /// Opens a store to read and write, and makes it if there is none.
  ///
  /// @throws StoreException if another program writes it, or the file is no store, damaged, written
  ///   by a newer Sitrep or not writable
  public static SqliteStore open(Path path) {
    return open(path, true, Optional.empty());
  }

  /// Makes a store that is gone when it is closed.
  public static SqliteStore temporary() {
    try {
      Path folder = Files.createTempDirectory("sitrep");
      return open(folder.resolve("store.sitrep"), false, Optional.of(folder));
    } catch (IOException e) {
      throw new StoreException(
          "no store can be made in the folder for temporary files ("
              + e.getMessage()
              + "). Maybe check its free space, or name a store with --store.",
          e);
    }
  }

  private static SqliteStore open(Path path, boolean durable, Optional<Path> folder) {
    StoreFile file = new StoreFile(path);
    file.examine();
    WriteLock lock = WriteLock.take(file.path());
    boolean opened = false;
    try {
      Writer writer = Writer.of(file, durable);
      SqliteStore store =
          new SqliteStore(
              file,
              new Readers(file::reader),
              new RecordCodec(),
              Optional.of(new Writing(writer, lock, folder)));
      opened = true;
      return store;
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /// Opens a store to read and write, whatever the version of its schema; makes none.
  ///
  /// @throws StoreException if there is none, or as [#open(Path)] does
  public static SqliteStore openExisting(Path path) {
    new StoreFile(path).held(Migrations.known().version());
    return open(path);
  }

  /// Opens a store that another program may be writing, to read it.
  ///
  /// @throws StoreException if there is none, or it is no store of this version
  public static SqliteStore openToRead(Path path) {
    StoreFile file = new StoreFile(path);
    int known = Migrations.known().version();
    if (file.held(known) != known) {
      throw new StoreException(
          "the store "
              + path
              + " was written by an older Sitrep. Maybe bring it up to date with:"
              + " sitrep store rebuild --store "
              + path);
    }
    return new SqliteStore(file, new Readers(file::reader), new RecordCodec(), Optional.empty());
  }

  /// Copies a store, whatever the version of its schema, as [Store#backup] does.
  ///
  /// @throws StoreException if there is none
  public static void copy(Path path, Path target) throws IOException {
    StoreFile file = new StoreFile(path);
    file.held(Migrations.known().version());
    new Backup(file).into(target);
  }

  private Writer writer() {
    return writing
        .map(Writing::writer)
        .orElseThrow(
            () -> new StoreException("the store " + file.path() + " is open for reading only."));
  }

  /// Where it lies.
  Path path() {
    return file.path();
  }

  /// Lets the file grow to so many pages, as if the disk ended there.
  void limit(long pages) {
    writer().limit(pages);
  }

  @Override
  public List<Outcome> take(List<Reading> readings, String stamp) {
    List<Prepared> prepared =
        readings.parallelStream().map(reading -> Prepared.of(reading, codec)).toList();
    return writer().write("take articles", sql -> new ArticleWriter(sql).take(prepared, stamp));
  }

  @Override
  public void reread(List<Reading> readings, String stamp) {
    List<Prepared> prepared =
        readings.parallelStream().map(reading -> Prepared.ofRead(reading, codec)).toList();
    change("take readings", sql -> new ArticleWriter(sql).reread(prepared, stamp));
  }

  @Override
  public void know(Map<String, List<String>> addresses) {
    change("note addresses", sql -> new AddressWriter(sql).know(addresses));
  }

  @Override
  public void keepOlder(List<Reading> readings) {
    List<Prepared> prepared =
        readings.stream().map(reading -> Prepared.of(reading, codec)).toList();
    change("take earlier versions", sql -> new VersionWriter(sql).put(prepared));
  }

  @Override
  public void rereadVersions(Map<Long, AnnotatedArticle> readings) {
    change(
        "take readings of earlier versions",
        sql -> {
          VersionWriter versions = new VersionWriter(sql);
          for (var reading : readings.entrySet()) {
            versions.reread(reading.getKey(), codec.write(reading.getValue()));
          }
        });
  }

  /// What is done in a transaction, where nothing comes of it.
  @FunctionalInterface
  private interface Change {
    void in(Statements sql) throws SQLException;
  }

  private void change(String doing, Change change) {
    writer()
        .write(
            doing,
            sql -> {
              change.in(sql);
              return true;
            });
  }

  @Override
  public long put(Picture picture, ToIntFunction<Event> weight, long of, Progress progress) {
    boolean first = state().events() == 0;
    PictureDigests digests = PictureDigests.of(picture, weight, codec, first);
    return writer()
        .write(
            "take a picture",
            sql -> new PictureWriter(codec, sql, picture, digests, progress).put(weight, of));
  }

  @Override
  public WatchMemory watching() {
    return watching;
  }

  @Override
  public void backup(Path target) throws IOException {
    new Backup(file).into(target);
  }

  @Override
  public void close() {
    try {
      readers.close();
    } catch (SQLException e) {
      throw Faults.of(file.path(), "be closed", e);
    } finally {
      writing.ifPresent(SqliteStore::close);
    }
  }

  private static void close(Writing writing) {
    try {
      writing.writer().close();
    } finally {
      writing.lock().close();
      writing.folder().ifPresent(TemporaryFolder::delete);
    }
  }
}
