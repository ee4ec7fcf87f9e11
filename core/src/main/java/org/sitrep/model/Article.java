package org.sitrep.model;

import java.util.Optional;

/// A report as it came in, before anything is read out of it.
///
/// @param id unique among the articles of one run
/// @param url where it was published
/// @param outlet who published it
/// @param language the language it is said to be in, BCP 47
/// @param published when it is said to have been published
/// @param title its headline
/// @param text its body, uncleaned; paragraphs are separated by line breaks
/// @param publication what is told of it beside its words
public record Article(
    String id,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> language,
    Optional<PartialDate> published,
    Optional<String> title,
    String text,
    Publication publication) {
  /// An article of whose publication nothing more is known.
  public Article(
      String id,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> language,
      Optional<PartialDate> published,
      Optional<String> title,
      String text) {
    this(id, url, outlet, language, published, title, text, Publication.UNTOLD);
  }

  /// The same article, published on some day.
  public Article withPublication(Optional<PartialDate> day, Publication told) {
    return new Article(id, url, outlet, language, day, title, text, told);
  }

  /// The same article under another id and address.
  public Article withId(String otherId, Optional<String> otherUrl) {
    return new Article(otherId, otherUrl, outlet, language, published, title, text, publication);
  }

  /// An article of which only the text is known.
  public static Article ofText(String id, String text) {
    return new Article(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text);
  }
}
