/// The situation report, independent of how it is written down.
///
/// [ReportMaker] orders a picture into a [Report]: the lead, the stories with what happened, what
/// is expected, figures and doubts, the control of places, the timeline and the numbered sources.
/// Every statement carries the numbers of the sources it rests on and is made of the event's type,
/// actors and place alone; everything else is quoted.
@NullMarked
package org.sitrep.picture.report;

import org.jspecify.annotations.NullMarked;
