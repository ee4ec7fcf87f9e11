package org.sitrep.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.sitrep.app.page.PageReader;
import org.sitrep.claim.Annotator;
import org.sitrep.knowledge.Gazetteer;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Article;
import org.sitrep.model.Mention;
import org.sitrep.model.PlaceKind;

/// Makes a WARC file of many different pages of a few: every copy tells of other towns and other
/// numbers, and has an address of its own. One gzip member a record, as crawlers write them.
final class MadeArchive {
  private static final int LEAST_POPULATION = 20_000;

  private final List<Model> models = new ArrayList<>();
  private final List<String> names;
  private final SplittableRandom random;

  /// @param bytes the page as letters of one byte each, so that nothing of it is lost
  /// @param towns names in it, as such letters
  private record Model(String bytes, List<String> towns) {}

  MadeArchive(Knowledge knowledge, List<Path> pages, long seed) throws IOException {
    this.random = new SplittableRandom(seed);
    this.names = names(knowledge.gazetteer());
    Annotator annotator = new Annotator(knowledge);
    PageReader reader = new PageReader(new HashSet<>(knowledge.tags()));
    for (Path page : pages) {
      byte[] bytes = Files.readAllBytes(page);
      List<String> towns = new ArrayList<>();
      for (Article article : reader.read(bytes, Optional.empty(), Optional.empty()).articles()) {
        towns.addAll(towns(annotator, article));
      }
      models.add(
          new Model(
              new String(bytes, StandardCharsets.ISO_8859_1),
              towns.stream().distinct().map(MadeArchive::bytes).toList()));
    }
  }

  private static List<String> names(Gazetteer gazetteer) {
    return IntStream.range(0, gazetteer.size())
        .filter(n -> gazetteer.kind(n) == PlaceKind.SETTLEMENT)
        .filter(n -> gazetteer.population(n) >= LEAST_POPULATION)
        .mapToObj(n -> bytes(gazetteer.place(n).name()))
        .toList();
  }

  private static List<String> towns(Annotator annotator, Article article) {
    return annotator.annotate(article).mentions().stream()
        .filter(Mention.OfPlace.class::isInstance)
        .map(Mention.OfPlace.class::cast)
        .filter(mention -> mention.place().kind() == PlaceKind.SETTLEMENT)
        .map(Mention.OfPlace::text)
        .toList();
  }

  private static String bytes(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /// Writes so many captures.
  void write(int count, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < count; i++) {
        out.write(member(i));
      }
    }
  }

  private byte[] member(int number) throws IOException {
    byte[] page = vary(models.get(number % models.size())).getBytes(StandardCharsets.ISO_8859_1);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://site"
            + number % 40
            + ".example/news/"
            + number
            + "\r\nWARC-Date: 2026-11-22T00:00:00Z\r\nContent-Type: application/http;"
            + " msgtype=response\r\nContent-Length: "
            + (http.length() + page.length)
            + "\r\n\r\n";
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(member)) {
      gzip.write((head + http).getBytes(StandardCharsets.ISO_8859_1));
      gzip.write(page);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
    return member.toByteArray();
  }

  private String vary(Model model) {
    String varied = model.bytes();
    for (String town : model.towns()) {
      varied = varied.replace(town, names.get(random.nextInt(names.size())));
    }
    return numbers(varied);
  }

  /// Changes the last digit of numbers that stand alone among words.
  private String numbers(String page) {
    StringBuilder varied = new StringBuilder(page);
    for (int i = 2; i + 1 < varied.length(); i++) {
      boolean last =
          isDigit(varied.charAt(i))
              && varied.charAt(i + 1) == ' '
              && (varied.charAt(i - 1) == ' ' || varied.charAt(i - 2) == ' ');
      if (last) {
        varied.setCharAt(i, (char) ('0' + random.nextInt(10)));
      }
    }
    return varied.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
