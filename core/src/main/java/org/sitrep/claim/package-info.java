/// What an article claims, and on whose word.
///
/// [Annotator] is the front door of the floors from text to claims. A claim begins with a trigger
/// (a verb, noun or phrase of `events.txt`) whose conditions hold in its clause; then its roles,
/// place, time, status and attribution are read from the same sentence. A trigger whose conditions
/// do not hold gives nothing: silence is better than a guess.
@NullMarked
package org.sitrep.claim;

import org.jspecify.annotations.NullMarked;
