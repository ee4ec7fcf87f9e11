package org.sitrep.app.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitrep.app.archive.ArchiveTrouble.Kind;

/// Records are found whatever the archive went through, and what is wrong has its place.
class CapturesTest {
  private static final String SITE = "https://www.daily.example/";

  /// How an archive is packed.
  enum Packing {
    NONE,
    MEMBERS,
    WHOLE;

    byte[] of(byte[]... records) {
      return switch (this) {
        case NONE -> Warcs.join(records);
        case MEMBERS -> Warcs.join(Arrays.stream(records).map(Warcs::gzip).toArray(byte[][]::new));
        case WHOLE -> Warcs.gzip(Warcs.join(records));
      };
    }
  }

  private static byte[] page(int number) {
    byte[] block = Warcs.ok(Warcs.page("Flood " + number, "Dunmore"));
    return Warcs.response(SITE + number, block, block.length);
  }

  private static byte[][] pages(int count) {
    return IntStream.range(0, count).mapToObj(CapturesTest::page).toArray(byte[][]::new);
  }

  private static List<Find> finds(byte[] archive) {
    return finds(new ByteArrayInputStream(archive));
  }

  private static List<Find> finds(InputStream archive) {
    List<Find> finds = new ArrayList<>();
    try (Captures captures = new Captures(archive)) {
      for (Optional<Find> next = captures.next(); next.isPresent(); next = captures.next()) {
        finds.add(next.get());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return finds;
  }

  private static List<String> addresses(List<Find> finds) {
    return captures(finds).stream().map(capture -> capture.address().replace(SITE, "")).toList();
  }

  private static List<Capture> captures(List<Find> finds) {
    return finds.stream()
        .filter(Find.Captured.class::isInstance)
        .map(find -> ((Find.Captured) find).capture())
        .toList();
  }

  private static List<ArchiveTrouble> wrong(List<Find> finds) {
    return finds.stream()
        .filter(Find.Wrong.class::isInstance)
        .map(find -> ((Find.Wrong) find).trouble())
        .toList();
  }

  private static List<Kind> kinds(List<Find> finds) {
    return wrong(finds).stream().map(ArchiveTrouble::kind).toList();
  }

  @ParameterizedTest
  @EnumSource
  void recordsAreFoundHoweverTheyArePacked(Packing packing) {
    List<Find> finds = finds(packing.of(pages(5)));

    assertThat(addresses(finds)).containsExactly("0", "1", "2", "3", "4");
    assertThat(wrong(finds)).isEmpty();
    Capture first = captures(finds).getFirst();
    assertThat(first.fetched()).contains(Instant.parse("2024-05-08T00:00:00Z"));
    assertThat(first.charset()).contains("utf-8");
    assertThat(new String(first.body().array(), UTF_8)).isEqualTo(Warcs.page("Flood 0", "Dunmore"));
  }

  @Test
  void placesAreBytesOfTheFile() {
    byte[] two = Warcs.join(Warcs.gzip(page(0)), Warcs.gzip(page(1)));
    int second = Warcs.gzip(page(0)).length;

    assertThat(captures(finds(two)))
        .extracting(Capture::place)
        .containsExactly(new Place(0, 0), new Place(second, 0));
    assertThat(captures(finds(Warcs.gzip(Warcs.join(page(0), page(1))))))
        .extracting(Capture::place)
        .containsExactly(new Place(0, 0), new Place(0, page(0).length));
  }

  @Test
  void whatHoldsNoNewsIsPassedOver() {
    byte[] none = "x: y\r\n".getBytes(UTF_8);
    byte[] archive =
        new Warcs(true)
            .record("warcinfo", "application/warc-fields", "", "2024-05-08T00:00:00Z", none)
            .record("request", "application/http", SITE, "2024-05-08T00:00:00Z", none)
            .record("metadata", "text/plain", SITE, "2024-05-08T00:00:00Z", none)
            .record("revisit", "application/http", SITE, "2024-05-08T00:00:00Z", none)
            .response(SITE, "2024-05-08T00:00:00Z", Warcs.http("301 Moved\r\nLocation: /", none))
            .response(
                SITE,
                "2024-05-08T00:00:00Z",
                Warcs.http("200 OK\r\nContent-Type: application/rss+xml", none))
            .response(
                SITE,
                "2024-05-08T00:00:00Z",
                Warcs.http(
                    "200 OK\r\nContent-Type: text/html",
                    "<?xml version='1.0'?><rss><channel/></rss>".getBytes(UTF_8)))
            .response(SITE + "9", Warcs.page("Kept", "Lyon"))
            .bytes();

    List<Find> finds = finds(archive);

    assertThat(addresses(finds)).containsExactly("9");
    assertThat(finds)
        .filteredOn(Find.Passed.class::isInstance)
        .extracting(find -> ((Find.Passed) find).reason())
        .containsExactly(
            Find.Reason.FRAME,
            Find.Reason.FRAME,
            Find.Reason.FRAME,
            Find.Reason.REVISIT,
            Find.Reason.STATUS,
            Find.Reason.MEDIA,
            Find.Reason.MEDIA);
  }

  @Test
  void plainTextOfConversionsAndPagesOfResourcesAreFound() {
    byte[] archive =
        new Warcs(true)
            .record(
                "conversion", "text/plain", SITE + 1, "2024-05-08T00:00:00Z", "W".getBytes(UTF_8))
            .record(
                "resource",
                "application/xhtml+xml",
                "<" + SITE + "2>",
                "2024-05-08T00:00:00Z",
                "<html/>".getBytes(UTF_8))
            .response(
                SITE + "3",
                "2024-05-08T00:00:00Z",
                Warcs.http(
                    "200 OK\r\nContent-Type: text/xml", "<?xml?><html></html>".getBytes(UTF_8)))
            .bytes();

    assertThat(captures(finds(archive)))
        .extracting(Capture::form)
        .containsExactly(Capture.Form.PLAIN, Capture.Form.PAGE, Capture.Form.PAGE);
    assertThat(addresses(finds(archive))).containsExactly("1", "2", "3");
  }

  @Test
  void chunksAndPackingsAreUndone() {
    byte[] page = Warcs.page("Packed", "Lyon").getBytes(UTF_8);
    byte[] chunked =
        Warcs.join(
            "5;x=y\r\n".getBytes(UTF_8),
            Arrays.copyOf(page, 5),
            ("\r\n" + Integer.toHexString(page.length - 5) + "\r\n").getBytes(UTF_8),
            Arrays.copyOfRange(page, 5, page.length),
            "\r\n0\r\n\r\n".getBytes(UTF_8));
    String html = "200 OK\r\nContent-Type: text/html\r\n";
    List<byte[]> answers =
        List.of(
            Warcs.http(html + "Transfer-Encoding: chunked", chunked),
            Warcs.http(html + "Transfer-Encoding: chunked", page),
            Warcs.http(html + "Content-Encoding: gzip", Warcs.gzip(page)),
            Warcs.http(html + "Content-Encoding: gzip", page),
            Warcs.http(html + "Content-Encoding: deflate", Warcs.deflate(page)),
            Warcs.http(html + "X-Crawler-Content-Encoding: br", page),
            Warcs.http(html + "Content-Encoding: br", page));
    Warcs archive = new Warcs(true);
    answers.forEach(answer -> archive.response(SITE, "2024-05-08T00:00:00Z", answer));

    List<Find> finds = finds(archive.bytes());

    assertThat(wrong(finds)).isEmpty();
    assertThat(captures(finds))
        .hasSize(7)
        .allMatch(capture -> Arrays.equals(capture.body().array(), page));
  }

  @Test
  void whatCannotBeUnpackedIsTold() {
    byte[] page = Warcs.page("Packed", "Lyon").getBytes(UTF_8);
    byte[] gzip = Warcs.gzip(page);
    byte[] bomb = Warcs.gzip(new byte[30_000_000]);
    String html = "200 OK\r\nContent-Type: text/html\r\n";
    String date = "2024-05-08T00:00:00Z";
    byte[] archive =
        new Warcs(true)
            .response(SITE + "br", date, Warcs.http(html + "Content-Encoding: br", gzip))
            .response(SITE + "bomb", date, Warcs.http(html + "Content-Encoding: gzip", bomb))
            .response(
                SITE + "cut",
                date,
                Warcs.http(
                    html + "Content-Encoding: gzip", Arrays.copyOf(gzip, gzip.length * 2 / 3)))
            .response(SITE + "head", date, "no HTTP at all".getBytes(UTF_8))
            .response(SITE + "good", new String(page, UTF_8))
            .bytes();

    List<Find> finds = finds(archive);

    assertThat(addresses(finds)).containsExactly("cut", "good");
    assertThat(kinds(finds))
        .containsExactly(Kind.ENCODING, Kind.BOMB, Kind.BROKEN_BODY, Kind.BAD_HTTP);
    assertThat(wrong(finds)).extracting(trouble -> trouble.uri().orElse("")).contains(SITE + "br");
  }

  @ParameterizedTest
  @EnumSource
  void lengthsThatLieCostNoOtherRecord(Packing packing) {
    byte[] block = Warcs.ok(Warcs.page("Lie", "Lyon"));
    byte[] tooLong = Warcs.response(SITE + "long", block, block.length + 3000);
    byte[] tooShort = Warcs.response(SITE + "short", block, 200);

    List<Find> finds = finds(packing.of(page(0), tooLong, page(1), tooShort, page(2)));

    assertThat(addresses(finds)).containsExactly("0", "long", "1", "short", "2");
    assertThat(kinds(finds)).containsExactly(Kind.WRONG_LENGTH, Kind.WRONG_LENGTH);
    assertThat(captures(finds))
        .allMatch(capture -> new String(capture.body().array(), UTF_8).strip().endsWith("</html>"));
  }

  @ParameterizedTest
  @EnumSource
  void garbageBetweenRecordsIsPassedOver(Packing packing) {
    byte[] noise = new byte[5000];
    new SplittableRandom(3).nextBytes(noise);
    byte[] good = packing.of(pages(2));

    List<Find> finds =
        finds(
            packing == Packing.NONE
                ? Warcs.join(page(0), noise, "\r\n".getBytes(UTF_8), page(1))
                : Warcs.join(good, noise, packing.of(page(2), page(3)), noise));

    assertThat(addresses(finds))
        .containsExactlyElementsOf(
            packing == Packing.NONE ? List.of("0", "1") : List.of("0", "1", "2", "3"));
    assertThat(kinds(finds))
        .isNotEmpty()
        .containsOnly(packing == Packing.NONE ? Kind.WRONG_LENGTH : Kind.GARBAGE);
    if (packing != Packing.NONE) {
      assertThat(wrong(finds).getFirst().place()).isEqualTo(new Place(good.length, 0));
    }
  }

  @Test
  void aCutMemberCostsNoOther() {
    byte[] first = Warcs.gzip(page(0));
    byte[] cut = Warcs.gzip(page(1));
    byte[] archive =
        Warcs.join(
            first, Arrays.copyOf(cut, cut.length / 2), Warcs.gzip(page(2)), Warcs.gzip(page(3)));

    List<Find> finds = finds(archive);

    assertThat(addresses(finds)).containsExactly("0", "2", "3");
    assertThat(wrong(finds))
        .singleElement()
        .satisfies(
            trouble -> {
              assertThat(trouble.kind()).isEqualTo(Kind.DAMAGED);
              assertThat(trouble.place()).isEqualTo(new Place(first.length, 0));
              assertThat(trouble.uri()).contains(SITE + 1);
            });
  }

  @Test
  void badHeadsCostNoOtherRecord() {
    byte[] bad = "WARC/1.0\r\nthis is no header\r\n\r\nx\r\n\r\n".getBytes(UTF_8);
    byte[] lengthless = "WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n".getBytes(UTF_8);
    byte[] minus = "WARC/1.0\r\nContent-Length: -5\r\n\r\nx\r\n\r\n".getBytes(UTF_8);

    for (Packing packing : Packing.values()) {
      List<Find> finds =
          finds(packing.of(page(0), bad, page(1), lengthless, page(2), minus, page(3)));
      assertThat(addresses(finds)).containsExactly("0", "1", "2", "3");
      assertThat(kinds(finds)).containsExactly(Kind.BAD_HEAD, Kind.BAD_HEAD, Kind.BAD_HEAD);
    }
  }

  @Test
  void aRecordOfManyGigabytesIsPassedOverInBoundedMemory() {
    long length = 3_000_000_000L;
    byte[] head = Warcs.ok("<html>");
    byte[] whole = Warcs.response(SITE + "big", head, length);
    byte[] begin = Arrays.copyOf(whole, whole.length - 4);
    InputStream archive =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(page(0)),
                    new ByteArrayInputStream(begin),
                    new Endless(length - head.length),
                    new ByteArrayInputStream("\r\n\r\n".getBytes(UTF_8)),
                    new ByteArrayInputStream(page(1)))));

    List<Find> finds = finds(archive);

    assertThat(addresses(finds)).containsExactly("0", "1");
    assertThat(wrong(finds))
        .singleElement()
        .satisfies(
            trouble -> {
              assertThat(trouble.kind()).isEqualTo(Kind.TOO_LARGE);
              assertThat(trouble.place()).isEqualTo(new Place(page(0).length, 0));
            });
  }

  @ParameterizedTest
  @EnumSource
  void aLengthOfManyGigabytesThatLiesIsFoundOut(Packing packing) {
    byte[] block = Warcs.ok(Warcs.page("Lie", "Lyon"));
    byte[] lie = Warcs.response(SITE + "lie", block, 1L << 40);

    List<Find> finds = finds(packing.of(page(0), lie, page(1)));

    assertThat(addresses(finds)).containsExactly("0", "lie", "1");
    assertThat(kinds(finds)).containsExactly(Kind.WRONG_LENGTH);
    Place place = wrong(finds).getFirst().place();
    assertThat(place).isEqualTo(captures(finds).get(1).place());
    long before = packing == Packing.MEMBERS ? Warcs.gzip(page(0)).length : page(0).length;
    assertThat(packing == Packing.WHOLE ? place.within() : place.at()).isEqualTo(before);
  }

  private static byte[] digested(String digest, String more, byte[] block) {
    String record = new String(Warcs.response(SITE + "digested", block, block.length), ISO_8859_1);
    return record
        .replaceFirst(
            "Content-Length", "WARC-Payload-Digest: " + digest + "\r\n" + more + "Content-Length")
        .getBytes(ISO_8859_1);
  }

  private static byte[] sha(String algorithm, byte[] bytes) {
    try {
      return MessageDigest.getInstance(algorithm).digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Kind> told(String digest, String more, byte[] block) {
    List<Find> finds = finds(Packing.MEMBERS.of(digested(digest, more, block), page(1)));
    assertThat(addresses(finds)).containsExactly("digested", "1");
    return kinds(finds);
  }

  @Test
  void aPageThatIsNotWhatItsDigestSaysIsToldAndKept() {
    String page = Warcs.page("Digest", "Lyon");
    byte[] block = Warcs.ok(page);
    byte[] good = sha("SHA-1", page.getBytes(UTF_8));
    byte[] bad = sha("SHA-1", "other".getBytes(UTF_8));
    HexFormat hex = HexFormat.of();

    assertThat(told("sha1:" + hex.formatHex(good), "", block)).isEmpty();
    assertThat(told("SHA-1: " + hex.withUpperCase().formatHex(good), "", block)).isEmpty();
    byte[] longer = sha("SHA-256", page.getBytes(UTF_8));
    assertThat(told("sha256:" + hex.formatHex(longer), "", block)).isEmpty();
    assertThat(told("sha1:" + hex.formatHex(bad), "", block)).containsExactly(Kind.DIGEST);
    assertThat(told("sha1:" + hex.formatHex(bad), "WARC-Truncated: length\r\n", block)).isEmpty();
    for (String unknown : List.of("md5:" + hex.formatHex(bad), "sha1:", "sha1:!", "", ":", "x")) {
      assertThat(told(unknown, "", block)).isEmpty();
    }
  }

  /// Of the empty message.
  @Test
  void digestsInBase32AreRead() {
    byte[] empty = sha("SHA-1", new byte[0]);
    for (String told :
        List.of("3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ", "3i42h3s6nnfq2msvx7xzkyayscx5qbyj")) {
      assertThat(PayloadDigest.of("sha1:" + told).orElseThrow().value().array()).isEqualTo(empty);
    }
    assertThat(PayloadDigest.of("sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBY1")).isEmpty();
    assertThat(PayloadDigest.of("sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QB")).isEmpty();
    String longer = "4OYMIQUY7QOBJGX36TEJS35ZEQT24QPEMSNZGTFESWMRW6CSXBKQ====";
    assertThat(PayloadDigest.of("sha256:" + longer).orElseThrow().value().array())
        .isEqualTo(sha("SHA-256", new byte[0]));
  }

  @Test
  void aDigestMayBeOfTheBodyInAnyOfItsForms() {
    byte[] page = Warcs.page("Digest", "Lyon").getBytes(UTF_8);
    byte[] packed = Warcs.gzip(page);
    byte[] chunked =
        Warcs.join(
            (Integer.toHexString(packed.length) + "\r\n").getBytes(UTF_8),
            packed,
            "\r\n0\r\n\r\n".getBytes(UTF_8));
    byte[] block =
        Warcs.http(
            "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Encoding: gzip",
            chunked);
    for (byte[] form : List.of(page, packed, chunked)) {
      assertThat(told("sha1:" + HexFormat.of().formatHex(sha("SHA-1", form)), "", block)).isEmpty();
    }
    assertThat(told("sha1:" + HexFormat.of().formatHex(sha("SHA-1", block)), "", block))
        .containsExactly(Kind.DIGEST);
  }

  @Test
  void aBombOfAMemberIsGivenUpAndTheNextOneRead() {
    byte[] zeros = new byte[60_000_000];
    byte[] block = Warcs.http("200 OK\r\nContent-Type: text/html", zeros);
    byte[] bomb = Warcs.gzip(Warcs.response(SITE + "bomb", block, block.length));

    List<Find> finds = finds(Warcs.join(Warcs.gzip(page(0)), bomb, Warcs.gzip(page(1))));

    assertThat(addresses(finds)).containsExactly("0", "1");
    assertThat(kinds(finds)).containsExactly(Kind.BOMB);
  }

  @Test
  void recordsBeforeACutAreKept() {
    byte[][] pages = pages(6);
    for (Packing packing : Packing.values()) {
      byte[] whole = packing.of(pages);
      int[] ends =
          IntStream.rangeClosed(1, 6)
              .map(n -> packing.of(Arrays.copyOf(pages, n)).length)
              .toArray();
      for (int cut = 0; cut < whole.length; cut += 97) {
        int at = cut;
        List<String> found = addresses(finds(Arrays.copyOf(whole, cut)));
        List<String> all = List.of("0", "1", "2", "3", "4", "5");
        assertThat(found).isEqualTo(all.subList(0, found.size()));
        if (packing != Packing.WHOLE) {
          long before = Arrays.stream(ends).filter(end -> end <= at).count();
          assertThat((long) found.size()).isGreaterThanOrEqualTo(before);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void flippedBytesCostOnlyTheirRecord(boolean packed) {
    byte[][] pages = pages(8);
    Packing packing = packed ? Packing.MEMBERS : Packing.NONE;
    byte[] whole = packing.of(pages);
    SplittableRandom random = new SplittableRandom(17);
    for (int round = 0; round < 1500; round++) {
      byte[] broken = whole.clone();
      int at = random.nextInt(broken.length);
      broken[at] ^= (byte) (1 << random.nextInt(8));
      List<Find> finds = finds(broken);
      List<String> found = addresses(finds);
      assertThat(found.size()).as("flip at %d", at).isGreaterThanOrEqualTo(7);
      if (packed) {
        assertThat(found.size() == 8 || !wrong(finds).isEmpty()).as("flip at %d", at).isTrue();
      }
    }
  }

  @Test
  void anythingMayBeInAFile() {
    SplittableRandom random = new SplittableRandom(23);
    byte[] seed = Packing.NONE.of(pages(3));
    byte[] packed = Packing.MEMBERS.of(pages(3));
    for (int round = 0; round < 400; round++) {
      byte[] bytes = (random.nextBoolean() ? seed : packed).clone();
      int from = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - from, random.nextInt(600));
      byte[] noise = new byte[length];
      random.nextBytes(noise);
      System.arraycopy(noise, 0, bytes, from, length);
      assertThat(finds(bytes)).isNotEmpty();
    }
  }

  /// So many bytes without a line's end.
  private static final class Endless extends InputStream {
    private long left;

    Endless(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int count = (int) Math.min(left, length);
      Arrays.fill(into, from, from + count, (byte) 'x');
      left -= count;
      return count == 0 && length > 0 ? -1 : count;
    }
  }
}
