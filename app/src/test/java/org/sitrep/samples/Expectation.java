package org.sitrep.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/// A line of `expected.jsonl`: something a careful reader would find. `samples/README.md` tells the
/// fields.
sealed interface Expectation {
  /// What a report is: its language, its day, and the phrases that stay and go.
  record Report(
      String article,
      String language,
      List<String> published,
      String publishedFrom,
      List<String> must,
      List<String> mustNot)
      implements Expectation {}

  /// Articles that are one story.
  record Group(String name, String storyline, List<String> articles) implements Expectation {}

  /// One happening.
  ///
  /// @param places names, any of which will do; none if the place is not judged
  record Happening(
      String name,
      List<String> types,
      List<String> places,
      List<String> countries,
      LocalDate from,
      LocalDate to,
      List<String> status,
      boolean background,
      List<String> articles,
      List<List<String>> sameOrigin)
      implements Expectation {}

  /// One thing counted.
  record Count(String story, String measure, List<Value> values, String agreement)
      implements Expectation {}

  /// What one article says it is.
  ///
  /// @param sources names, any of which will do; none if the article says it in its own voice
  record Value(
      String article, String text, OptionalDouble low, OptionalDouble high, List<String> sources) {}

  /// Words and the chain of voices they hang on, outermost first.
  ///
  /// @param status empty if it is not judged
  record Said(String article, String text, List<String> chain, String status)
      implements Expectation {}

  /// Words a careful reader would question.
  record Doubt(String article, String about, String text) implements Expectation {}

  /// A place as written, and where it lies in degrees.
  record Named(String article, String text, String country, double lat, double lon)
      implements Expectation {}

  /// A person and the role the text gives.
  record Person(String article, String name, String role) implements Expectation {}
}
