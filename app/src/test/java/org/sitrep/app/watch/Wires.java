package org.sitrep.app.watch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/// A server of HTTP/1.1 that does everything wrong that it is told to.
@NullMarked
final class Wires implements AutoCloseable {
  private final ServerSocket server;
  private final Function<Asked, Answer> answering;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final CountDownLatch end = new CountDownLatch(1);

  /// What a client asks for.
  ///
  /// @param headers by name in lower case
  record Asked(String host, String path, Map<String, String> headers) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /// How the answer is sent.
  enum Manner {
    WHOLE,
    /// Only half of what is announced, then the end.
    CUT,
    /// Nothing at all, until the client gives up.
    SILENT,
    /// The connection is closed.
    HUNG_UP
  }

  record Answer(int status, Map<String, String> headers, byte[] body, Manner manner) {
    static Answer of(int status) {
      return new Answer(status, Map.of(), new byte[0], Manner.WHOLE);
    }

    static Answer text(String type, String body) {
      return new Answer(
          200, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8), Manner.WHOLE);
    }

    static Answer redirect(int status, String to) {
      return of(status).with("Location", to);
    }

    Answer with(String name, String value) {
      Map<String, String> all = new LinkedHashMap<>(headers);
      all.put(name, value);
      return new Answer(status, all, body, manner);
    }

    Answer with(byte[] other) {
      return new Answer(status, headers, other, manner);
    }

    Answer in(Manner other) {
      return new Answer(status, headers, body, other);
    }
  }

  Wires(Function<Asked, Answer> answering) {
    this.answering = answering;
    try {
      this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(socket.getInputStream());
      boolean more = true;
      while (more) {
        String request = line(in);
        if (request.isEmpty()) {
          return;
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
          int colon = line.indexOf(':');
          headers.put(
              line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        String host = headers.getOrDefault("host", "");
        int colon = host.indexOf(':');
        more =
            send(
                answering.apply(
                    new Asked(
                        colon < 0 ? host : host.substring(0, colon),
                        request.split(" ")[1],
                        headers)),
                socket.getOutputStream());
      }
    } catch (IOException e) {
      return;
    } finally {
      open.remove(socket);
    }
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.write(c);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  /// @return whether the connection may be used again
  private boolean send(Answer answer, OutputStream out) throws IOException {
    if (answer.manner() == Manner.HUNG_UP) {
      return false;
    }
    if (answer.manner() == Manner.SILENT) {
      await();
      return false;
    }
    StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " Played\r\n");
    answer.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (answer.status() != 304) {
      head.append("Content-Length: " + answer.body().length + "\r\n");
    }
    head.append("\r\n");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    boolean cut = answer.manner() == Manner.CUT;
    if (answer.status() != 304) {
      all.write(answer.body(), 0, cut ? answer.body().length / 2 : answer.body().length);
    }
    out.write(all.toByteArray());
    out.flush();
    return !cut;
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    end.countDown();
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
