package org.sitrep.story;

import java.time.LocalDate;

/// The day something happened, with what told it.
///
/// @param day the day
/// @param reason the happening and who dates it: `siege @ SY 2017-09-05 (article)`
record EventDay(LocalDate day, String reason) {}
