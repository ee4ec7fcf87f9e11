package org.sitrep.model;

/// An independent source behind an event: the root of one or more chains of attribution.
///
/// @param name the voice at the root
/// @param kind its kind
/// @param claims how many claims rest on it
public record Origin(String name, String kind, int claims) {}
