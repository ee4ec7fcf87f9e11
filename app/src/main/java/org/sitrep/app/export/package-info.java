/// What passes a filter, as a file for other programs.
///
/// [Exports] is the door. `Reach` finds what a filter reaches and hands it on piece by piece; each
/// format is a class that takes records and writes text and knows nothing of stores. Rows are never
/// gathered: what is in memory are one piece of events and the ids of what is to come. Only feeds
/// and the situation report are bounded, the report because it is read as a whole.
@NullMarked
package org.sitrep.app.export;

import org.jspecify.annotations.NullMarked;
