/// Turns the plain text of `knowledge/` into the packs that the library maps into memory.
///
/// One pack per language (`lexicon-<tag>.pack`: words, triggers, patterns, settings), one for
/// telling languages apart, one for actors and event types, and the gazetteer. All problems of all
/// files are collected and shown together, each with its file and line. The same text gives the
/// same bytes.
@NullMarked
package org.sitrep.compiler;

import org.jspecify.annotations.NullMarked;
