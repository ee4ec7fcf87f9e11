package org.sitrep.app.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/// One request and its answer, within bounds; follows no redirect and keeps no cookie.
final class Http implements AutoCloseable {
  private static final int LONGEST_HEADER = 16 * 1024;
  private static final int MOST_HEADERS = 200;
  private static final int MOST_CONNECTIONS = 64;

  private final Limits limits;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService watchdog =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("watch-limits").daemon().factory());

  /// @param resolver lets through only addresses that may be connected to
  Http(Limits limits, DnsResolver resolver, String userAgent) {
    this.limits = limits;
    RequestConfig config =
        RequestConfig.custom()
            .setResponseTimeout(timeout(limits.firstByte()))
            .setConnectionRequestTimeout(timeout(limits.whole()))
            .build();
    this.client =
        HttpClients.custom()
            .setConnectionManager(connections(limits, resolver))
            .setDefaultRequestConfig(config)
            .setUserAgent(userAgent)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();
  }

  private static PoolingHttpClientConnectionManager connections(
      Limits limits, DnsResolver resolver) {
    Http1Config http =
        Http1Config.custom()
            .setMaxLineLength(LONGEST_HEADER)
            .setMaxHeaderCount(MOST_HEADERS)
            .build();
    ConnectionConfig connection =
        ConnectionConfig.custom()
            .setConnectTimeout(timeout(limits.connect()))
            .setSocketTimeout(timeout(limits.firstByte()))
            .setValidateAfterInactivity(TimeValue.ofMilliseconds(100))
            .setTimeToLive(TimeValue.ofMinutes(2))
            .build();
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(http).build())
        .setDefaultConnectionConfig(connection)
        .setDnsResolver(resolver)
        .setMaxConnTotal(MOST_CONNECTIONS)
        .setMaxConnPerRoute(1)
        .build();
  }

  private static Timeout timeout(java.time.Duration time) {
    return Timeout.ofMilliseconds(time.toMillis());
  }

  /// Asks for an address.
  ///
  /// @param most bytes of the body that are wanted, packed or not
  /// @throws IOException if there is no answer, or none in time
  Reply get(URI address, Map<String, String> headers, int most) throws IOException {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept-Encoding", "gzip");
    headers.forEach(request::setHeader);
    AtomicBoolean late = new AtomicBoolean();
    Future<?> limit =
        watchdog.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            limits.whole().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      ClassicHttpResponse response =
          client.executeOpen(RoutingSupport.determineHost(request), request, null);
      Reply reply = readAndClose(response, Math.min(most, limits.bytes()));
      return late.get() ? timedOut() : reply;
    } catch (HttpException | IllegalStateException e) {
      throw new IOException(e.getMessage(), e);
    } catch (IOException e) {
      if (late.get()) {
        return timedOut();
      }
      throw e;
    } finally {
      limit.cancel(false);
    }
  }

  private Reply timedOut() throws IOException {
    throw new SocketTimeoutException("no whole answer in " + Spell.of(limits.whole()));
  }

  /// Closing an answer that was cut off complains of that once more.
  private static Reply readAndClose(ClassicHttpResponse response, int most) throws IOException {
    try {
      return reply(response, most);
    } finally {
      Closer.closeQuietly(response);
    }
  }

  private static Reply reply(ClassicHttpResponse response, int most) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(
          header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
    }
    Unpacking.Piece packed = body(response, most);
    Unpacking.Piece body = packed;
    if (Unpacking.isGzip(packed.bytes())) {
      body = Unpacking.gunzip(packed.bytes(), most);
    }
    return new Reply(
        response.getCode(),
        headers,
        body.bytes(),
        packed.cut() || body.cut() && !packed.tooLong(),
        packed.tooLong() || body.tooLong());
  }

  /// A body that is too long is left unread: its connection is not used again.
  private static Unpacking.Piece body(ClassicHttpResponse response, int most) throws IOException {
    if (response.getEntity() == null) {
      return new Unpacking.Piece(new byte[0], false, false);
    }
    InputStream in = response.getEntity().getContent();
    if (in == null) {
      return new Unpacking.Piece(new byte[0], false, false);
    }
    return Unpacking.read(in, most);
  }

  @Override
  public void close() {
    watchdog.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
