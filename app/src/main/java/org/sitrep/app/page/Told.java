package org.sitrep.app.page;

/// What one witness tells.
///
/// @param by who tells it: `json-ld`, `opengraph`, `meta`, `microdata`, `rdfa`, `time`,
///   `title-element`, `heading`, `link`, `address`, `text`
/// @param trust how much it counts against others, from 1
record Told<T>(String by, T what, int trust) {}
