package org.sitrep.model;

import java.util.Optional;

/// Direct speech.
///
/// @param span the words between the quotation marks
/// @param text those words
/// @param speaker who says them, if the text tells
public record Quote(Span span, String text, Optional<Source> speaker) {}
