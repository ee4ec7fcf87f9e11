/// What an article speaks of: places, actors, people, organisations, times and quantities.
///
/// Each finder reads the [org.sitrep.text.Document] once and gives its mentions in order of their
/// spans; [MentionFinder] runs them in the order in which they depend on one another. Nothing here
/// decides who did what to whom: that is the claim floor's.
@NullMarked
package org.sitrep.mention;

import org.jspecify.annotations.NullMarked;
