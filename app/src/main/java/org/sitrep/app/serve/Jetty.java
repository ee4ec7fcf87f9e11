package org.sitrep.app.serve;

import io.javalin.config.JettyConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/// The web server below: bounds on what clients may cost, before anything of ours sees them.
final class Jetty {
  private static final int LONGEST_HEAD = 16_384;
  private static final int SELECTORS = 1;
  private static final int ACCEPTORS = 1;
  private static final int BACKLOG = 256;
  private static final long FAREWELL_MILLIS = 3000;

  private static final UriCompliance ANY_ID =
      UriCompliance.DEFAULT.with(
          "sitrep",
          Violation.AMBIGUOUS_PATH_SEPARATOR,
          Violation.AMBIGUOUS_PATH_ENCODING,
          Violation.SUSPICIOUS_PATH_CHARACTERS);

  private final Settings settings;
  private final Log log;

  Jetty(Settings settings, Log log) {
    this.settings = settings;
    this.log = log;
  }

  void configure(JettyConfig config) {
    config.threadPool = new VirtualThreadPool(Integer.MAX_VALUE);
    config.modifyHttpConfiguration(this::configure);
    config.addConnector(this::connector);
    config.modifyServer(this::configure);
    config.modifyServletContextHandler(
        context -> {
          context.setErrorHandler(new JettyProblems(log));
          context.getServletHandler().setDecodeAmbiguousURIs(true);
        });
  }

  /// Ids may hold any character, encoded: they are told apart from paths by ourselves.
  private void configure(HttpConfiguration http) {
    http.setUriCompliance(ANY_ID);
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LONGEST_HEAD);
  }

  private void configure(Server server) {
    server.setErrorHandler(new JettyProblems(log));
    server.setStopTimeout(FAREWELL_MILLIS);
    server.addBean(new NetworkConnectionLimit(settings.mostConnections(), server));
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector =
        new ServerConnector(server, ACCEPTORS, SELECTORS, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(settings.patience().toMillis());
    connector.setAcceptQueueSize(BACKLOG);
    return connector;
  }
}
