/// What happened, and how well it is supported.
///
/// [EventMerger] is the front door: inside each storyline it merges the claims that speak of one
/// happening into one event, counts the independent origins behind it, lays the figures of all
/// reports side by side, and tells who is claimed to hold which place. A false merge is worse than
/// a missed one: it would claim that two newsrooms corroborate each other.
///
/// Claims are taken in a canonical order, the most exact first, and looked up in an index by type,
/// country and day, so that the same stories give the same events and the work stays near linear.
/// Contradiction is a result here, not an error.
@NullMarked
package org.sitrep.event;

import org.jspecify.annotations.NullMarked;
