package org.sitrep.model;

/// A claim as evidence of an event.
///
/// @param article id of the article it stands in
/// @param language that article's language
/// @param claim the claim
/// @param origin key of the [Origin] it rests on
public record EventClaim(String article, String language, Claim claim, String origin) {}
