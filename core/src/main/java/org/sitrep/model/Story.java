package org.sitrep.model;

import java.util.List;

/// One news development, told by one or more articles.
///
/// @param id stable: derived from the earliest article it holds
/// @param title headline that stands for it
/// @param storyline id of the chain of developments it belongs to
/// @param articles ids, in order of publication, then of id
/// @param languages BCP 47, sorted
/// @param date first to last day of its articles and news
/// @param places refs of the places it is about, the most named first
/// @param reasons what binds its articles, for people: concept and the articles that share it
public record Story(
    String id,
    String title,
    String storyline,
    List<String> articles,
    List<String> languages,
    PartialDate date,
    List<String> places,
    List<String> reasons) {
  public Story {
    articles = List.copyOf(articles);
    languages = List.copyOf(languages);
    places = List.copyOf(places);
    reasons = List.copyOf(reasons);
  }
}
