package org.sitrep.app.archive;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netpreserve.jwarc.URIs;
import org.sitrep.app.archive.ArchiveTrouble.Kind;
import org.sitrep.app.page.Page;
import org.sitrep.app.page.PageKind;
import org.sitrep.app.page.PageReader;
import org.sitrep.app.page.PageTrouble;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;

/// Makes articles of captures. Safe for use by many threads.
///
/// When something was captured is no date of publication, but it bounds one: a date that lies more
/// than a day after the capture (as far as time zones reach) is not believed.
public final class PageWork {
  private static final Duration ZONES = Duration.ofDays(1);

  private final PageReader pages;

  public PageWork(PageReader pages) {
    this.pages = pages;
  }

  /// What came of a capture.
  ///
  /// @param kind of the page; articles for plain text with words
  /// @param troubles what was mended in the page
  /// @param wrong what is wrong with the capture
  public record Done(
      Capture capture,
      PageKind kind,
      List<Article> articles,
      List<PageTrouble> troubles,
      List<ArchiveTrouble> wrong) {}

  /// Reads a capture; whatever it holds, nothing is thrown.
  public Done read(Capture capture) {
    try {
      return switch (capture.form()) {
        case PAGE -> page(capture);
        case PLAIN -> plain(capture);
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Done(
          capture,
          PageKind.OTHER,
          List.of(),
          List.of(),
          List.of(trouble(capture, Kind.FAILED, e.toString())));
    }
  }

  private static ArchiveTrouble trouble(Capture capture, Kind kind, String detail) {
    return new ArchiveTrouble(capture.place(), Optional.of(capture.address()), kind, detail);
  }

  private Done page(Capture capture) {
    Page page = pages.read(capture.body().array(), capture.charset(), uri(capture.address()));
    List<Article> articles = new ArrayList<>();
    List<ArchiveTrouble> wrong = new ArrayList<>();
    for (Article article : page.articles()) {
      Optional<String> late = capture.fetched().flatMap(fetched -> late(article, fetched));
      late.ifPresent(date -> wrong.add(trouble(capture, Kind.LATE, date)));
      articles.add(late.isPresent() ? undated(article) : article);
    }
    return new Done(capture, page.kind(), articles, page.troubles(), wrong);
  }

  private static Optional<URI> uri(String address) {
    try {
      return Optional.of(URIs.parseLeniently(address)).filter(uri -> !address.isBlank());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// The date that cannot be, if the article has one.
  private static Optional<String> late(Article article, Instant fetched) {
    Instant latest = fetched.plus(ZONES);
    LocalDate latestDay = latest.atOffset(ZoneOffset.UTC).toLocalDate();
    Publication told = article.publication();
    Optional<String> day =
        article
            .published()
            .filter(date -> date.from().filter(from -> from.isAfter(latestDay)).isPresent())
            .map(PartialDate::iso);
    return told.at()
        .filter(time -> time.instant(ZoneOffset.UTC).isAfter(latest))
        .map(time -> time.iso())
        .or(() -> day);
  }

  private static Article undated(Article article) {
    Publication told = article.publication();
    Map<String, String> found = new TreeMap<>(told.found());
    found.remove("published");
    return new Article(
        article.id(),
        article.url(),
        article.outlet(),
        article.language(),
        Optional.empty(),
        article.title(),
        article.text(),
        new Publication(
            Optional.empty(),
            told.updated(),
            told.zone(),
            told.canonical(),
            told.authors(),
            told.agency(),
            told.captions(),
            told.excerpt(),
            found));
  }

  private static Done plain(Capture capture) {
    List<Article> articles = new ArrayList<>();
    String text = PlainBytes.text(capture.body().array(), capture.charset());
    if (!text.isBlank()) {
      articles.add(
          new Article(
              withoutFragment(capture.address()),
              Optional.of(capture.address()).filter(address -> !address.isBlank()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              text));
    }
    PageKind kind = articles.isEmpty() ? PageKind.OTHER : PageKind.ARTICLE;
    return new Done(capture, kind, articles, List.of(), List.of());
  }

  private static String withoutFragment(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }
}
