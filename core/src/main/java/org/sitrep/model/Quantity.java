package org.sitrep.model;

import java.util.OptionalDouble;

/// A number, or the bounds of one, and what is counted.
///
/// @param measure kebab-case: `killed`, `civilians-besieged`; empty if what is counted is not known
/// @param low least value meant, inclusive; empty if open
/// @param high greatest value meant, inclusive; empty if open
/// @param approximate whether the words call it inexact
/// @param unit `percent`, `km`, `usd` …; empty for a plain count
/// @param text the words of the number
public record Quantity(
    String measure,
    OptionalDouble low,
    OptionalDouble high,
    boolean approximate,
    String unit,
    String text) {}
