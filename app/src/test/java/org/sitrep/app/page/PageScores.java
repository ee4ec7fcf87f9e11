package org.sitrep.app.page;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.claim.Annotator;
import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Publication;
import org.sitrep.model.Source;

/// The scores of one folder of pages.
final class PageScores {
  final PhraseScore extraction = new PhraseScore();
  final PhraseScore cleaned = new PhraseScore();
  final PhraseScore readability = new PhraseScore();
  final PhraseScore paragraphs = new PhraseScore();
  final FieldScore fields = new FieldScore();
  final FieldScore annotated = new FieldScore();

  void add(PageTruth truth, PageReader reader, Annotator annotator) throws IOException {
    byte[] bytes = Files.readAllBytes(truth.file());
    Optional<URI> address = truth.text("url").map(URI::create);
    Page page = reader.read(bytes, Optional.empty(), address);
    extraction.add(truth, text(page.articles()));
    fields.add(truth, found(page, page.articles()));
    List<AnnotatedArticle> read = page.articles().stream().map(annotator::annotate).toList();
    cleaned.add(truth, String.join("\n", read.stream().map(AnnotatedArticle::text).toList()));
    annotated.add(truth, annotated(page, read));
    String html =
        PageDecoder.text(bytes, Optional.empty(), new ArrayList<>())
            .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    readability.add(truth, Readability.text(html));
    paragraphs.add(truth, AllParagraphs.text(html));
  }

  void addAll(PageScores other) {
    extraction.addAll(other.extraction);
    cleaned.addAll(other.cleaned);
    readability.addAll(other.readability);
    paragraphs.addAll(other.paragraphs);
    fields.addAll(other.fields);
    annotated.addAll(other.annotated);
  }

  /// Kind of floor to share in per cent.
  Map<String, Double> shares() {
    return Map.of(
        "extraction-f1", extraction.f1() * 100,
        "extraction-precision", extraction.precision() * 100,
        "extraction-recall", extraction.recall() * 100,
        "cleaned-f1", cleaned.f1() * 100,
        "fields", fields.share() * 100,
        "fields-annotated", annotated.share() * 100);
  }

  List<String> lines(String name) {
    return List.of(
        extraction.line(name + " extraction"),
        cleaned.line(name + " cleaned"),
        readability.line(name + " readability style"),
        paragraphs.line(name + " all paragraphs"),
        fields.line(name + " fields"),
        annotated.line(name + " fields, annotated"));
  }

  private static String text(List<Article> articles) {
    StringBuilder text = new StringBuilder();
    for (Article article : articles) {
      text.append(article.title().orElse("")).append('\n').append(article.text()).append('\n');
    }
    return text.toString();
  }

  private static FieldScore.Found found(Page page, List<Article> articles) {
    Article first = articles.isEmpty() ? Article.ofText("", "") : articles.getFirst();
    return found(
        page,
        first.title(),
        FieldScore.iso(
            first.publication().at(), first.published().map(PartialDate::iso).orElse("")),
        first.publication(),
        first.outlet(),
        first.language(),
        first.publication().agency(),
        articles.stream()
            .filter(one -> one.id().indexOf('#') >= 0)
            .map(PageScores::entry)
            .toList());
  }

  private static FieldScore.Entry entry(Article article) {
    String day = article.published().map(PartialDate::iso).orElse("");
    return new FieldScore.Entry(
        FieldScore.iso(article.publication().at(), day),
        article.title().orElse("") + "\n" + article.text());
  }

  private static FieldScore.Found annotated(Page page, List<AnnotatedArticle> articles) {
    if (articles.isEmpty()) {
      return found(page, List.of());
    }
    AnnotatedArticle first = articles.getFirst();
    return found(
        page,
        Optional.of(first.title()).filter(title -> !title.isEmpty()),
        FieldScore.iso(first.publication().at(), first.published().iso()),
        first.publication(),
        first.outlet(),
        Optional.of(first.language()),
        first.publication().agency().or(() -> first.credit().map(Source::name)),
        articles.stream()
            .filter(one -> one.id().indexOf('#') >= 0)
            .map(
                one ->
                    new FieldScore.Entry(
                        FieldScore.iso(one.publication().at(), one.published().iso()), one.text()))
            .toList());
  }

  private static FieldScore.Found found(
      Page page,
      Optional<String> title,
      String published,
      Publication publication,
      Optional<String> outlet,
      Optional<String> language,
      Optional<String> agency,
      List<FieldScore.Entry> entries) {
    return new FieldScore.Found(
        page.kind(),
        title,
        published,
        FieldScore.iso(publication.updated(), ""),
        publication.authors(),
        outlet,
        page.canonical().map(URI::toString),
        language,
        agency,
        publication.captions(),
        page.feeds().stream().map(URI::toString).toList(),
        entries);
  }
}
