package org.sitrep.app.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.NullMarked;
import org.sitrep.app.watch.Wires.Answer;
import org.sitrep.app.watch.Wires.Asked;
import org.sitrep.app.watch.Wires.Manner;

/// Plays 40 hosts with five feeds each that publish through a day, each host with a fault of its
/// own, and keeps a log of who asked what when.
@NullMarked
final class Newsroom implements AutoCloseable {
  static final int HOSTS = 40;
  static final int FEEDS = 5;
  private static final int STORIES = 30;
  static final Instant MORNING = Instant.parse("2026-03-14T00:00:00Z");
  static final Duration LISTED = Duration.ofHours(6);

  // What is wrong with whom.
  static final int MOVED = 20;
  static final int SENT_ON = 21;
  static final int SLOW_PACE = 22;
  static final int DELAYED = 23;
  static final int SECRETIVE = 24;
  static final int NO_RULES = 25;
  static final int NO_ROBOTS = 26;
  static final int RULES_ELSEWHERE = 27;
  static final int TOO_MANY = 28;
  static final int SKEWED = 29;
  static final int BUSY = 30;
  static final int SILENT = 31;
  static final int CUT = 32;
  static final int BROKEN_XML = 33;
  static final int WRONG_CHARSET = 34;
  static final int GZIPPED = 35;
  static final int DYING = 36;
  static final int LOOPING = 37;
  static final int LEADING_INSIDE = 38;
  static final int BOMB = 39;

  static final Duration TOO_MANY_FOR = Duration.ofMinutes(10);
  static final Duration BUSY_FOR = Duration.ofMinutes(20);
  private static final List<double[]> GZIP_CUT = List.of(new double[] {6, 7});
  private static final Duration SKEW = Duration.ofHours(3);
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter RSS_DATE =
      DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

  final List<Story> stories = new ArrayList<>();
  final List<Hit> log = Collections.synchronizedList(new ArrayList<>());
  private final Ticker time;
  private final Wires wires = new Wires(this::answer);
  private final Map<String, String> sentWhole = new HashMap<>();

  /// One article.
  ///
  /// @param feeds that list it
  /// @param changed hours after its publication at which it changes; 0 if it stays
  record Story(int host, int number, Instant published, Set<Integer> feeds, int changed) {
    String path() {
      boolean secret = host == SECRETIVE && number % 3 == 0;
      return (secret ? "/secret/" : "/news/") + number + ".html";
    }

    int version(Instant now) {
      return changed > 0 && !now.isBefore(changedAt()) ? 2 : 1;
    }

    Instant changedAt() {
      return published.plus(Duration.ofHours(changed));
    }

    /// Every seventh vanishes for an hour and returns.
    boolean isListed(Instant now) {
      Instant gone = published.plus(Duration.ofHours(2));
      boolean away =
          number % 7 == 3 && !now.isBefore(gone) && now.isBefore(gone.plus(Duration.ofHours(1)));
      return !published.isAfter(now) && now.isBefore(published.plus(LISTED)) && !away;
    }
  }

  /// One request.
  ///
  /// @param unchanged whether the feed was just as it was sent the last time
  record Hit(Instant at, int host, String path, int status, boolean unchanged) {}

  Newsroom(Ticker time, long seed) {
    this.time = time;
    Random random = new Random(seed);
    for (int host = 0; host < HOSTS; host++) {
      for (int number = 0; number < STORIES; number++) {
        int feed = random.nextInt(FEEDS);
        boolean two = random.nextInt(5) == 0;
        stories.add(
            new Story(
                host,
                number,
                MORNING.plusSeconds(random.nextInt(22 * 3600)),
                two ? Set.of(feed, (feed + 1) % FEEDS) : Set.of(feed),
                random.nextInt(10) == 0 ? 1 + random.nextInt(3) : 0));
      }
    }
  }

  static String name(int host) {
    return "h" + host + ".news.example";
  }

  String site(int host) {
    return "http://" + name(host) + ":" + wires.port();
  }

  String feed(int host, int feed) {
    return site(host) + "/feed/" + feed;
  }

  /// All hosts are here, but for one that leads inside.
  DnsResolver resolver() {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        if (host.equals("inside.example")) {
          return new InetAddress[] {InetAddress.ofLiteral("10.0.0.7")};
        }
        if (!host.endsWith(".news.example")) {
          throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.getLoopbackAddress()};
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  /// When the feeds of a host cannot be read, in hours of the day.
  static List<double[]> spells(int host) {
    return switch (host) {
      case NO_RULES -> List.of(new double[] {0, 3});
      case TOO_MANY -> List.of(new double[] {5, 6});
      case SKEWED -> List.of(new double[] {2, 3});
      case BUSY -> List.of(new double[] {8, 9});
      case SILENT -> List.of(new double[] {10, 10.3});
      case DYING -> List.of(new double[] {7, 11});
      default -> List.of();
    };
  }

  private static boolean isIn(List<double[]> spells, Instant now) {
    double hours = Duration.between(MORNING, now).toMillis() / 3.6e6;
    return spells.stream().anyMatch(spell -> hours >= spell[0] && hours < spell[1]);
  }

  private Answer answer(Asked asked) {
    Instant now = time.now();
    int host =
        asked.host().startsWith("h")
            ? Integer.parseInt(asked.host().substring(1, asked.host().indexOf('.')))
            : -1;
    Answer answer = host < 0 ? Answer.of(500) : spoiled(host, asked, now);
    boolean isFeed = asked.path().startsWith("/feed/");
    String key = host + asked.path();
    boolean unchanged;
    synchronized (sentWhole) {
      String tag = isFeed && isReadable(host, asked) ? tag(host, asked, now) : "";
      unchanged = !tag.isEmpty() && tag.equals(sentWhole.get(key));
      boolean cut = answer.manner() == Manner.CUT || host == GZIPPED && isIn(GZIP_CUT, now);
      if (answer.status() == 200 && cut) {
        sentWhole.remove(key);
        unchanged = false;
      } else if (answer.status() == 200 && !tag.isEmpty()) {
        sentWhole.put(key, tag);
      }
    }
    boolean counts = unchanged && (answer.status() == 200 || answer.status() == 304);
    log.add(new Hit(now, host, asked.path(), answer.status(), counts));
    return answer;
  }

  private static boolean isReadable(int host, Asked asked) {
    return !(host == BOMB || host == LEADING_INSIDE || host == LOOPING || host == SENT_ON)
        && asked.path().length() == "/feed/0".length();
  }

  private Answer spoiled(int host, Asked asked, Instant now) {
    boolean spell = isIn(spells(host), now);
    if (host == DYING && spell) {
      return Answer.of(0).in(Manner.HUNG_UP);
    }
    if (asked.path().equals("/robots.txt")) {
      return robots(host, spell);
    }
    if (host == TOO_MANY && spell) {
      return Answer.of(429).with("Retry-After", Long.toString(TOO_MANY_FOR.toSeconds()));
    }
    if (host == SKEWED && spell) {
      Instant theirs = now.plus(SKEW);
      return Answer.of(503)
          .with("Date", HTTP_DATE.format(theirs))
          .with("Retry-After", HTTP_DATE.format(theirs.plus(BUSY_FOR)));
    }
    if (host == BUSY && spell) {
      return Answer.of(503);
    }
    if (host == SILENT && spell) {
      return Answer.of(0).in(Manner.SILENT);
    }
    return asked.path().startsWith("/feed/") ? feed(host, asked, now) : page(host, asked, now);
  }

  private Answer robots(int host, boolean spell) {
    return switch (host) {
      case DELAYED -> Answer.text("text/plain", "User-agent: *\nCrawl-delay: 30\n");
      case SECRETIVE ->
          Answer.text(
              "text/plain",
              "User-agent: other\nDisallow: /\n\n"
                  + "User-agent: Sitrep\nDisallow: /secret/\nDisallow: /feed/4\n");
      case NO_RULES -> spell ? Answer.of(503) : Answer.text("text/plain", "");
      case NO_ROBOTS -> Answer.of(404);
      case RULES_ELSEWHERE -> Answer.redirect(301, site(NO_ROBOTS) + "/robots.txt");
      default -> Answer.text("text/plain", "User-agent: *\nDisallow: /admin/\n");
    };
  }

  private Answer feed(int host, Asked asked, Instant now) {
    int feed = asked.path().charAt("/feed/".length()) - '0';
    boolean first = feed == 0;
    if (host == MOVED && !asked.path().endsWith("/new")) {
      return Answer.redirect(301, feed(host, feed) + "/new");
    }
    if (host == SENT_ON) {
      return Answer.redirect(302, site(SENT_ON) + "/news" + asked.path());
    }
    if (host == LOOPING && feed < 2) {
      boolean gone = feed == 1 && isIn(List.of(new double[] {4, 24}), now);
      return first
          ? Answer.redirect(302, feed(host, 0))
          : gone ? Answer.of(410) : rss(host, asked, feed, now);
    }
    if (host == LEADING_INSIDE && feed < 2) {
      return Answer.redirect(
          302, first ? "http://169.254.169.254/latest" : "http://inside.example/");
    }
    if (host == BOMB && first) {
      return Answer.text("application/rss+xml", "")
          .with("Content-Encoding", "gzip")
          .with(gzip(new byte[8_000_000]));
    }
    return rss(host, asked, feed, now);
  }

  private List<Story> of(int host) {
    return stories.subList(host * STORIES, (host + 1) * STORIES);
  }

  private List<Story> listed(int host, int feed, Instant now) {
    List<Story> listed =
        new ArrayList<>(
            of(host).stream()
                .filter(it -> it.feeds().contains(feed) && it.isListed(now))
                .sorted(Comparator.comparing(Story::published).reversed())
                .toList());
    if (host % 3 == 0) {
      long hour = Duration.between(MORNING, now).toHours();
      Collections.shuffle(listed, new Random(hour));
    }
    return listed;
  }

  private String tag(int host, Asked asked, Instant now) {
    int feed = asked.path().charAt("/feed/".length()) - '0';
    StringBuilder tag = new StringBuilder();
    listed(host, feed, now)
        .forEach(it -> tag.append(it.number()).append(' ').append(it.version(now)).append(','));
    return Integer.toHexString(tag.toString().hashCode());
  }

  private Answer rss(int host, Asked asked, int feed, Instant now) {
    String tag = tag(host, asked, now);
    boolean tags = host % 4 != 3;
    String etag = "W/\"" + tag + "\"";
    String modified = "Sat, 7 Mar 2026 00:00:00 +00" + tag.hashCode() % 60;
    boolean known =
        tags
            ? asked.header("if-none-match").equals(etag)
            : asked.header("if-modified-since").equals(modified);
    if (known) {
      return Answer.of(304);
    }
    Answer answer =
        Answer.text("application/rss+xml; charset=utf-8", "")
            .with(tags ? "ETag" : "Last-Modified", tags ? etag : modified);
    String body = feed % 2 == 0 ? rssBody(host, feed, now) : atomBody(host, feed, now);
    Charset sent = host == WRONG_CHARSET ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    answer = answer.with(body.getBytes(sent));
    if (host == CUT && isIn(List.of(new double[] {3, 4}), now)) {
      return answer.in(Manner.CUT);
    }
    if (host == GZIPPED) {
      byte[] packed = gzip(answer.body());
      boolean cut = isIn(GZIP_CUT, now);
      byte[] sentBytes = cut ? Arrays.copyOf(packed, packed.length * 2 / 3) : packed;
      return answer.with("Content-Encoding", "gzip").with(sentBytes);
    }
    return answer;
  }

  /// Some tell another guid in each feed, some the same guids as all other hosts.
  private static String guid(Story story, int feed) {
    return switch (story.number() % 3) {
      case 0 -> "guid-" + story.number();
      case 1 -> feed + "-" + story.number();
      default -> name(story.host()) + story.path();
    };
  }

  private String link(Story story, int feed) {
    return site(story.host())
        + story.path()
        + (feed == 2 ? "?utm_source=rss&amp;utm_medium=x" : "");
  }

  static String title(Story story) {
    return "Caf\u00e9 report " + story.number() + " of house " + story.host();
  }

  private String rssBody(int host, int feed, Instant now) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>");
    out.append("<title>House ").append(host).append("</title><language>en</language>");
    out.append(host == SLOW_PACE ? "<ttl>60</ttl>" : "");
    for (Story story : listed(host, feed, now)) {
      out.append("<item><title>").append(title(story)).append("</title><link>");
      out.append(link(story, feed)).append("</link><guid isPermaLink=\"false\">");
      out.append(guid(story, feed)).append("</guid><pubDate>");
      Instant told = story.version(now) == 2 ? story.changedAt() : story.published();
      out.append(RSS_DATE.format(told)).append("</pubDate><description>Short of ");
      out.append(story.number()).append(host == BROKEN_XML ? " & more<br>" : "");
      out.append("</description></item>");
    }
    return out.append(host == BROKEN_XML ? "" : "</channel></rss>").toString();
  }

  private String atomBody(int host, int feed, Instant now) {
    StringBuilder out =
        new StringBuilder("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">");
    out.append("<title>House ").append(host).append("</title>");
    for (Story story : listed(host, feed, now)) {
      Instant updated = story.version(now) == 2 ? story.changedAt() : story.published();
      out.append("<entry><title>").append(title(story)).append("</title><link href=\"");
      out.append(link(story, feed)).append("\"/><id>").append(guid(story, feed));
      out.append("</id><published>").append(story.published()).append("</published><updated>");
      out.append(updated).append("</updated><summary>Short of ").append(story.number());
      out.append("</summary></entry>");
    }
    return out.append("</feed>").toString();
  }

  private Answer page(int host, Asked asked, Instant now) {
    String path = asked.path();
    if (host == SENT_ON && path.startsWith("/news/feed/")) {
      return rss(
          host,
          new Asked(asked.host(), path.substring(5), asked.headers()),
          path.charAt(11) - '0',
          now);
    }
    return of(host).stream()
        .filter(it -> it.path().equals(path) && !it.published().isAfter(now))
        .findFirst()
        .map(it -> Answer.text("text/html; charset=utf-8", html(it, now)))
        .orElse(Answer.of(404));
  }

  private static String html(Story story, Instant now) {
    StringBuilder out = new StringBuilder("<!doctype html><html lang=\"en\"><head><title>");
    out.append(title(story)).append("</title></head><body><main><article><h1>");
    out.append(title(story)).append("</h1>");
    for (int i = 0; i < 4; i++) {
      out.append("<p>Version ").append(story.version(now)).append(" of report ");
      out.append(story.number()).append(" from house ").append(story.host());
      out.append(" says in paragraph ").append(i).append(" that the river rose by ");
      out.append(i + story.number()).append(" centimetres during the night, and that people in");
      out.append(" the lower streets carried what they could upstairs before the water came.</p>");
    }
    return out.append("</article></main></body></html>").toString();
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    wires.close();
  }
}
