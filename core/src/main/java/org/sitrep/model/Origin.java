package org.sitrep.model;

/// An independent source behind an event: the root of one or more chains of attribution.
///
/// @param key what makes it one and the same voice across events: the ref of an actor, or its
///   folded name
/// @param name the voice at the root
/// @param kind its kind
/// @param claims how many claims rest on it
public record Origin(String key, String name, String kind, int claims) {}
