package org.sitrep.app.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.sitrep.app.room.Room;
import org.sitrep.knowledge.Knowledge;

/// Puts a room on the network; the door of this package.
public final class HttpServer implements AutoCloseable {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  private final Routes routes;
  private final Problems problems;
  private final Pages pages = new Pages(new PageFiles(HttpServer.class.getClassLoader()));
  private final Jetty jetty;
  private final Javalin javalin;

  /// @param log is told what goes wrong
  /// @throws UnknownHostException if the host to bind has no address
  public HttpServer(Room room, Knowledge knowledge, Settings settings, Log log) throws IOException {
    Hosts hosts = new Hosts(Settings.isLoopback(settings.host()));
    this.routes = new Routes(room, knowledge, settings, hosts);
    this.problems = new Problems(log);
    this.jetty = new Jetty(settings, log);
    this.javalin = Javalin.create(config -> configure(config, new Gate(hosts)));
  }

  private void configure(JavalinConfig config, Gate gate) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.generateEtags = false;
    config.router.ignoreTrailingSlashes = false;
    jetty.configure(config.jetty);
    config.routes.before(gate);
    config.routes.before(this::requireMethod);
    for (Route route : routes.all()) {
      String path = Route.ROOT + route.path();
      config.routes.addHttpHandler(HandlerType.findOrCreate(route.method()), path, route.handler());
      if (route.method().equals("GET")) {
        config.routes.head(path, route.handler());
      }
    }
    config.routes.get("/*", this::elsewhere);
    config.routes.head("/*", this::elsewhere);
    config.routes.post("/*", this::refuse);
    config.routes.exception(Exception.class, problems::tell);
    config.router.javaLangErrorHandler((response, error) -> problems.tell(error, response));
  }

  private void requireMethod(Context ctx) {
    if (!METHODS.contains(ctx.req().getMethod())) {
      refuse(ctx);
    }
  }

  /// What no route of the API has taken.
  private void elsewhere(Context ctx) throws IOException {
    if (!routes.methods(ctx.req().getRequestURI()).isEmpty()) {
      refuse(ctx);
    }
    pages.handle(ctx);
  }

  private void refuse(Context ctx) {
    String path = ctx.req().getRequestURI();
    List<String> methods = routes.methods(path);
    if (methods.isEmpty() && !pages.has(path)) {
      throw Refusals.noSuchPath(Shown.of(path));
    }
    throw Refusals.notAllowed(ctx, methods.isEmpty() ? List.of("GET", "HEAD") : methods);
  }

  /// All routes of the API.
  List<Route> routes() {
    return routes.all();
  }

  /// Begins to answer.
  ///
  /// @throws BindException if the port is taken or may not be used
  public void start() throws IOException {
    try {
      javalin.start();
    } catch (JavalinBindException e) {
      throw (BindException) new BindException(e.getMessage()).initCause(e);
    }
  }

  /// The port it listens at.
  public int port() {
    return javalin.port();
  }

  /// Lets requests be finished for a moment, then ends.
  @Override
  public void close() {
    routes.close();
    javalin.stop();
  }
}
