package org.sitrep.picture.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sitrep.model.Span;

/// A situation report in the words of one language.
///
/// Numbers of sources count from 1 in the order of `sources`.
///
/// @param language BCP 47
/// @param headline the happening that matters most
/// @param period first to last day of the news, in words
/// @param extent how many reports, in how many languages
/// @param lead the two sentences a hurried reader needs
/// @param news what has changed since an earlier run; empty if there is none to compare with
/// @param stories in the order of the picture, stories of one storyline together
/// @param control who is said to hold which place
/// @param timeline everything that has a date, in order of dates
/// @param sources the articles
public record Report(
    String language,
    String headline,
    String period,
    String extent,
    List<Line> lead,
    List<Line> news,
    List<StoryReport> stories,
    List<Line> control,
    List<Moment> timeline,
    List<SourceEntry> sources) {
  public Report {
    lead = List.copyOf(lead);
    news = List.copyOf(news);
    stories = List.copyOf(stories);
    control = List.copyOf(control);
    timeline = List.copyOf(timeline);
    sources = List.copyOf(sources);
  }

  /// A statement and the numbers of its sources.
  public record Line(String text, List<Integer> sources) {
    public Line {
      sources = List.copyOf(sources);
    }
  }

  /// One story.
  ///
  /// @param storyline id of its storyline
  /// @param follows whether an earlier story of the report belongs to the same storyline
  /// @param happened its news, what matters most first
  /// @param expected what is only expected or conditional
  /// @param recalled what its articles recall, in order of dates
  public record StoryReport(
      String id,
      String title,
      String titleLanguage,
      String storyline,
      boolean follows,
      String period,
      List<Integer> sources,
      List<Happening> happened,
      List<Happening> expected,
      List<FigureReport> figures,
      List<Doubt> doubts,
      List<Happening> recalled) {
    public StoryReport {
      sources = List.copyOf(sources);
      happened = List.copyOf(happened);
      expected = List.copyOf(expected);
      figures = List.copyOf(figures);
      doubts = List.copyOf(doubts);
      recalled = List.copyOf(recalled);
    }
  }

  /// An event with its evidence.
  ///
  /// @param event id of the event
  /// @param type id of its type
  /// @param group group of its type
  /// @param statement what happened, without a full stop
  /// @param date when, in words
  /// @param status id of its status
  /// @param statusLabel its status in words
  /// @param origins who is behind it, in words
  /// @param toll the dead in words, empty if none are counted
  /// @param evidence what each report says, one entry per article
  public record Happening(
      String event,
      String type,
      String group,
      String statement,
      String date,
      String place,
      String status,
      String statusLabel,
      String origins,
      String toll,
      List<Evidence> evidence,
      List<Integer> sources) {
    public Happening {
      evidence = List.copyOf(evidence);
      sources = List.copyOf(sources);
    }
  }

  /// The words of one report.
  ///
  /// @param source number of the source
  /// @param span where the words stand in the article's cleaned text
  /// @param words the words
  /// @param chain who says so, in words; empty if the article says it in its own voice
  /// @param firmness how firmly, in words; empty if it is plainly asserted
  public record Evidence(
      int source, String language, Span span, String words, String chain, String firmness) {}

  /// A figure, and what each report gives for it.
  ///
  /// @param label what is counted, and where
  /// @param agreement id of the agreement
  public record FigureReport(
      String id, String label, String agreement, String agreementLabel, List<Value> values) {
    public FigureReport {
      values = List.copyOf(values);
    }
  }

  /// What one report gives.
  ///
  /// @param amount the number in words
  /// @param low least value, empty if open
  /// @param high greatest value, empty if open
  /// @param date when it held, in words; empty if unknown
  public record Value(
      String amount, OptionalDouble low, OptionalDouble high, String date, Evidence evidence) {}

  /// A reason to be careful.
  ///
  /// @param evidence the words doubted, if it is about words
  public record Doubt(String text, Optional<Evidence> evidence, List<Integer> sources) {
    public Doubt {
      sources = List.copyOf(sources);
    }
  }

  /// A dated event on the timeline.
  ///
  /// @param iso the date as ISO 8601
  /// @param year the year it begins in
  /// @param recalled whether it lies before the news
  /// @param weight how much it matters, more is more
  public record Moment(String iso, int year, boolean recalled, int weight, Happening happening) {}

  /// A numbered source.
  ///
  /// @param name title, or how the text begins where there is none
  /// @param language BCP 47
  /// @param languageName the language in words
  /// @param published day of publication and how it is known, in words
  /// @param voices everyone it cites as a chain, in words, the most cited first
  public record SourceEntry(
      int number,
      String article,
      String name,
      Optional<String> outlet,
      Optional<String> url,
      String language,
      String languageName,
      String published,
      List<Voice> voices) {
    public SourceEntry {
      voices = List.copyOf(voices);
    }
  }

  /// A chain of attribution in one source.
  ///
  /// @param chain the chain in words
  /// @param kind kind of its root, in words
  /// @param claims how many claims rest on it
  public record Voice(String chain, String kind, int claims) {}
}
