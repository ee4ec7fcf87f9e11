package org.sitrep.app.store;

/// Something of the store with its history.
///
/// @param row its number in the store
/// @param added the revision it came in
/// @param changed the revision it last changed in
public record Kept<T>(T value, long row, long added, long changed) {}
