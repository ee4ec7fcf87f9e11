package org.sitrep.model;

/// A subject of news that a report speaks of, whatever its language.
///
/// @param id language-neutral, kebab-case: `asylum-seeker`
/// @param first where it is spoken of first
/// @param count how often it is spoken of
public record Topic(String id, Span first, int count) {}
