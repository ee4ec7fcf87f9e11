package org.sitrep.story;

import org.sitrep.model.PartialDate;

/// A date of publication worked out, with what it rests on.
///
/// @param date the date
/// @param reason what tells it, for people
record Inferred(PartialDate date, String reason) {}
