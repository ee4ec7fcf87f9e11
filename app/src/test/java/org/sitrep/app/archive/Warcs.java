package org.sitrep.app.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/// Makes archives in memory.
public final class Warcs {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final boolean packed;

  /// @param packed whether every record is a gzip member of its own
  public Warcs(boolean packed) {
    this.packed = packed;
  }

  /// A page of a site with a system, long enough to be an article.
  public static String page(String title, String town) {
    String paragraph =
        "<p>The river broke its banks in "
            + town
            + " on Tuesday and flooded the lower streets, the police said in a statement. "
            + "Rescue workers brought some forty people to a school on higher ground.</p>";
    return "<!DOCTYPE html><html lang=\"en\"><head><title>"
        + title
        + "</title><meta property=\"og:type\" content=\"article\"><meta property=\"og:title\""
        + " content=\""
        + title
        + "\"><meta property=\"article:published_time\" content=\"2024-05-07T10:00:00Z\"></head>"
        + "<body><article><h1>"
        + title
        + "</h1>"
        + paragraph
        + "<p>The mayor of "
        + town
        + " said the bridge would stay closed until the water had gone down. \"We have never seen"
        + " it so high,\" she told reporters.</p>"
        + paragraph.replace("Rescue", "Later, rescue")
        + "</article></body></html>";
  }

  /// An answer of a server.
  public static byte[] http(String head, byte[] body) {
    return join(("HTTP/1.1 " + head + "\r\n\r\n").getBytes(UTF_8), body);
  }

  /// An answer with status 200 that is a page.
  public static byte[] ok(String page) {
    return http("200 OK\r\nContent-Type: text/html; charset=utf-8", page.getBytes(UTF_8));
  }

  /// Adds a captured page.
  public Warcs response(String address, String page) {
    return response(address, "2024-05-08T00:00:00Z", ok(page));
  }

  public Warcs response(String address, String date, byte[] block) {
    return record("response", "application/http; msgtype=response", address, date, block);
  }

  public Warcs record(String type, String media, String address, String date, byte[] block) {
    return raw(record(type, media, address, date, block, block.length));
  }

  /// A record whose head may lie about its length.
  public static byte[] record(
      String type, String media, String address, String date, byte[] block, long length) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: "
            + date
            + "\r\nContent-Type: "
            + media
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  public static byte[] response(String address, byte[] block, long length) {
    return record(
        "response",
        "application/http; msgtype=response",
        address,
        "2024-05-08T00:00:00Z",
        block,
        length);
  }

  /// Adds bytes as one member.
  public Warcs raw(byte[] bytes) {
    return plain(packed ? gzip(bytes) : bytes);
  }

  /// Adds bytes as they are.
  public Warcs plain(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  public int size() {
    return out.size();
  }

  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  public static byte[] deflate(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
      deflate.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
