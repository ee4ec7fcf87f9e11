package org.sitrep.model;

/// One voice in a chain of attribution.
///
/// @param name its name, or the words that stand for it
/// @param kind `agency`, `state-media`, `outlet`, `official`, … as the contract lists them
/// @param ref id of the actor it is, empty if it has none
public record Source(String name, String kind, String ref) {}
