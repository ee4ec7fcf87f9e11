package org.sitrep.model;

import java.util.List;
import java.util.Optional;

/// A report with everything read out of it.
///
/// @param id as read
/// @param url as read
/// @param outlet as read, or found in the text
/// @param title as read, or found in the text; may be empty
/// @param language BCP 47, `und` if none fits
/// @param published day of publication, as exact as known
/// @param publishedFrom how it is known
/// @param text the cleaned text: title, blank line, paragraphs separated by blank lines
/// @param credit the agency a dateline or credit line names as the text's origin
/// @param mentions in order of their spans
/// @param topics in the order they are met
/// @param quotes in order of their spans
/// @param claims in order of their spans
/// @param figures in order of their spans
/// @param warnings in order of their spans
/// @param publication what is told of it beside its words
public record AnnotatedArticle(
    String id,
    Optional<String> url,
    Optional<String> outlet,
    String title,
    String language,
    PartialDate published,
    PublishedFrom publishedFrom,
    String text,
    Optional<Source> credit,
    List<Mention> mentions,
    List<Topic> topics,
    List<Quote> quotes,
    List<Claim> claims,
    List<FigureClaim> figures,
    List<Warning> warnings,
    Publication publication) {
  public AnnotatedArticle {
    mentions = List.copyOf(mentions);
    topics = List.copyOf(topics);
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    figures = List.copyOf(figures);
    warnings = List.copyOf(warnings);
  }

  /// The same article, published on a day worked out from others: every date in it is resolved
  /// anew.
  public AnnotatedArticle publishedOn(PartialDate day, PublishedFrom how) {
    return new AnnotatedArticle(
        id,
        url,
        outlet,
        title,
        language,
        day,
        how,
        text,
        credit,
        mentions.stream().map(mention -> redate(mention, day)).toList(),
        topics,
        quotes,
        claims.stream().map(claim -> claim.publishedOn(day)).toList(),
        figures.stream().map(figure -> figure.withDate(figure.time().resolve(day))).toList(),
        warnings,
        publication);
  }

  /// The same article under another id and address.
  public AnnotatedArticle withId(String otherId, Optional<String> otherUrl) {
    return new AnnotatedArticle(
        otherId,
        otherUrl,
        outlet,
        title,
        language,
        published,
        publishedFrom,
        text,
        credit,
        mentions,
        topics,
        quotes,
        claims,
        figures,
        warnings.stream().map(warning -> warning.of(otherId)).toList(),
        publication);
  }

  /// The same article with other claims.
  public AnnotatedArticle withClaims(List<Claim> others) {
    return new AnnotatedArticle(
        id,
        url,
        outlet,
        title,
        language,
        published,
        publishedFrom,
        text,
        credit,
        mentions,
        topics,
        quotes,
        others,
        figures,
        warnings,
        publication);
  }

  private static Mention redate(Mention mention, PartialDate day) {
    return switch (mention) {
      case Mention.OfTime time -> {
        PartialDate date = time.time().resolve(day);
        yield date.isKnown()
            ? new Mention.OfTime(time.span(), time.text(), time.time(), date.iso())
            : time;
      }
      default -> mention;
    };
  }
}
