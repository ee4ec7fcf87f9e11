package org.sitrep.app;

import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sitrep.app.room.Stamp;
import org.sitrep.app.serve.Settings;
import org.sitrep.app.store.Store;
import org.sitrep.app.store.StoreException;
import org.sitrep.app.store.sqlite.SqliteStore;
import org.sitrep.app.watch.Sources;
import org.sitrep.knowledge.Knowledge;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sitrep serve`.
@Command(
    name = "serve",
    description = "Opens the web application and the HTTP API.",
    footer = {
      "",
      "It answers at once and reads INPUT meanwhile. Without --store, what it has read is gone"
          + " when",
      "it ends. Ctrl-C ends it."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Console console;
  private final SitrepCommand root;

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = "Files, folders (searched through) or - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "Keeps everything in this file; made if missing.")
  private @Nullable Path store;

  @Option(
      names = "--watch",
      paramLabel = "SOURCES",
      description = "Polls the sources of this list meanwhile and takes in what is new.")
  private @Nullable Path watch;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description =
          "Address to listen at; others than this machine's own need a token. Default:"
              + " ${DEFAULT-VALUE}.")
  private String host;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port to listen at; 0 takes any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @ArgGroup private @Nullable Secret secret;

  @Option(names = "--open", description = "Opens the page in the browser.")
  private boolean open;

  /// The token that handing in articles asks for.
  private static final class Secret {
    private static final int SHORTEST = 8;

    @Option(
        names = "--token",
        paramLabel = "TOKEN",
        description = "Asks who hands in articles for this token.")
    private @Nullable String token;

    @Option(
        names = "--token-file",
        paramLabel = "FILE",
        description = "The same, with the token in a file, where no other user sees it.")
    private @Nullable Path file;

    Optional<String> read() {
      String text = file == null ? String.valueOf(token) : firstLine(file);
      if (text.length() < SHORTEST || !text.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
        throw new Failure(
            "a token has at least 8 characters, of ASCII without blanks. Maybe make one with:"
                + " openssl rand -hex 16");
      }
      return Optional.of(text);
    }

    private static String firstLine(Path file) {
      try {
        return Files.readString(file, StandardCharsets.UTF_8)
            .lines()
            .findFirst()
            .orElse("")
            .strip();
      } catch (IOException e) {
        throw new Failure("the token cannot be read from " + file + ". Maybe check the file.");
      }
    }
  }

  ServeCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.root = root;
  }

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = settings();
    Optional<Sources> sources = Optional.ofNullable(watch).map(SourceList::read);
    Knowledge knowledge = new Inputs(root).knowledge();
    try (Serving serving = Serving.start(console, knowledge, this::openStore, stamp(), settings)) {
      if (open && !Browser.open(serving.address())) {
        console.err().println("sitrep: no browser was found. Open " + serving.address());
      }
      sources.ifPresent(serving::watch);
      serving.read(paths);
      serving.awaitEnd();
    } catch (BindException e) {
      throw new Failure(
          "cannot listen at "
              + host
              + ", port "
              + port
              + ". Maybe another program does: --port 0 takes a free one.");
    } catch (IOException | StoreException e) {
      throw new Failure(String.valueOf(e.getMessage()));
    }
    return Outcome.ALL_READ;
  }

  private Store openStore() {
    return store == null ? SqliteStore.temporary() : SqliteStore.open(store);
  }

  private String stamp() throws IOException {
    return Stamp.of(root.packs().folder(), root.packs().gazetteer());
  }

  private Settings settings() {
    if (port < 0 || port > LAST_PORT) {
      throw new Failure("port " + port + " is none. Try one from 1 to 65535, or 0 for any.");
    }
    Optional<String> token = secret == null ? Optional.empty() : secret.read();
    if (token.isEmpty() && !isLoopback()) {
      throw new Failure(
          "whoever can reach "
              + host
              + " could hand in articles. Name a token with --token-file, or leave --host out.");
    }
    return Settings.of(host, port, token, SitrepCommand.version());
  }

  private boolean isLoopback() {
    try {
      return Settings.isLoopback(host);
    } catch (UnknownHostException e) {
      throw new Failure("the host " + host + " is unknown. Maybe check its spelling.");
    }
  }
}
