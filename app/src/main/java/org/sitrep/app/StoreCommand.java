package org.sitrep.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.sitrep.app.room.Annotating;
import org.sitrep.app.room.Derivation;
import org.sitrep.app.room.Identity;
import org.sitrep.app.room.Rebuilding;
import org.sitrep.app.room.Stamp;
import org.sitrep.app.room.Work;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.knowledge.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sitrep store`: nothing by itself, one of its own commands must follow.
@Command(
    name = "store",
    synopsisSubcommandLabel = "COMMAND",
    description = "Copies, checks or rebuilds a store.")
final class StoreCommand implements Runnable {
  private static final String STORE = "The store, a file that `sitrep serve --store` has made.";

  private final Console console;
  private final SitrepCommand root;

  @Spec private CommandSpec spec;

  StoreCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.root = root;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "A command is missing: backup, check or rebuild.");
  }

  /// What is done with a store.
  @FunctionalInterface
  private interface Task {
    int with(Store store) throws IOException;
  }

  @Command(
      name = "backup",
      mixinStandardHelpOptions = true,
      description = "Copies a store, as of one moment, also while it is being served.")
  int backup(
      @Parameters(paramLabel = "FILE", description = "The copy; there must be no such file.")
          Path file,
      @Option(names = "--store", required = true, paramLabel = "S", description = STORE)
          Path store) {
    try {
      SqliteStore.copy(store, file);
      return Outcome.ALL_READ;
    } catch (StoreException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    } catch (FileAlreadyExistsException e) {
      throw new Failure("there is a file " + file + " already. Maybe name another one.");
    } catch (IOException e) {
      throw new Failure(
          "the backup "
              + file
              + " cannot be written ("
              + e.getMessage()
              + "). Maybe check that its folder exists, its permissions and the free space.");
    }
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Looks for damage; the exit status is 1 if there is any.")
  int check(
      @Option(names = "--store", required = true, paramLabel = "S", description = STORE)
          Path store) {
    return within(() -> SqliteStore.openToRead(store), open -> tell(open.check(), store));
  }

  private int tell(List<String> faults, Path store) {
    faults.forEach(fault -> console.err().println("sitrep: " + store + ": " + fault));
    if (!faults.isEmpty()) {
      console
          .err()
          .println("sitrep: Maybe put a backup in its place, or try: sitrep store rebuild");
    }
    console.err().flush();
    return faults.isEmpty() ? Outcome.ALL_READ : Outcome.SOME_REFUSED;
  }

  @Command(
      name = "rebuild",
      mixinStandardHelpOptions = true,
      description = {
        "Reads all articles of a store anew with today's knowledge, and makes the",
        "picture of them anew; one of an older Sitrep is brought up to date first. The store",
        "must not be in use."
      })
  int rebuild(
      @Option(names = "--store", required = true, paramLabel = "S", description = STORE)
          Path store) {
    Knowledge knowledge = new Inputs(root).knowledge();
    return within(
        () -> SqliteStore.openExisting(store),
        open -> {
          rebuild(open, knowledge);
          return Outcome.ALL_READ;
        });
  }

  private void rebuild(Store store, Knowledge knowledge) throws IOException {
    String stamp = Stamp.of(root.packs().folder(), root.packs().gazetteer());
    try (Annotating annotating = new Annotating(knowledge);
        ProgressLine line = new ProgressLine(console.err(), console.terminal().getAsBoolean())) {
      Work.Listener listener = work -> line.at(work.task().id(), work.done(), work.total());
      new Rebuilding(store, annotating, new Identity(knowledge), stamp, new ReentrantLock())
          .run(listener);
      new Derivation(knowledge).run(store, listener);
    }
  }

  private static int within(Supplier<Store> opener, Task task) {
    try (Store store = opener.get()) {
      return task.with(store);
    } catch (StoreException | IOException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
  }
}
