package org.sitrep.compiler;

/// One inflected form of a lemma.
///
/// @param text the form
/// @param flags bits of `org.sitrep.pack.Flags` telling which form it is
record Form(String text, int flags) {}
