package org.sitrep.event;

/// An origin: the independent voice a statement comes from.
///
/// @param key what makes it one and the same voice
/// @param name its name
/// @param kind `agency`, `official`, `outlet`, …
/// @param carrier whether it is the agency or outlet itself that vouches, no one being quoted by
///   name
record Voice(String key, String name, String kind, boolean carrier) {}
