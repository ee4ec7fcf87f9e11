/// Events in memory: what lists, maps, histograms and counts are made of.
///
/// [EventIndex] holds the columns of all events in primitive arrays and answers every filter with
/// one scan over them; the store is asked only for what columns do not hold (words, actors,
/// origins, languages, an article's events). An index is a picture of one moment: when the store's
/// picture changes, a new one is made and the old one dropped.
///
/// Answers hold ids and numbers only; words for them are chosen elsewhere.
@NullMarked
package org.sitrep.app.index;

import org.jspecify.annotations.NullMarked;
