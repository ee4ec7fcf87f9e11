/// A picture as one HTML file that opens without a network: map, stories, timeline, voices and the
/// articles' own words.
///
/// [PageRenderer] is the door; a class per section writes through [Html], which escapes all text.
/// Style and script stand beside the classes as `page.css` and `page.js`; the script only adds a
/// filter, everything is readable without it.
@NullMarked
package org.sitrep.picture.page;

import org.jspecify.annotations.NullMarked;
