package org.sitrep.model;

/// Where a claim says something happened, and the words that say so.
///
/// @param place the place meant
/// @param span where it is named; it may lie outside the claim's own words when it is carried over
///   from an earlier sentence
/// @param text the words that name it
/// @param precision `point`, `settlement`, `admin` or `country`
public record ClaimPlace(Place place, Span span, String text, String precision) {}
