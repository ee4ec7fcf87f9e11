/// From HTML pages to articles.
///
/// [PageReader] is the door: bytes in, a [Page] out. Inside, [PageDecoder] finds the letters,
/// [Outline] walks the parsed page once and makes [Block]s of its words and [Box]es of what holds
/// them, [MainText] judges which blocks are the article's own, and what the page tells of the
/// article is gathered from several witnesses and weighed field by field ([TitleChoice],
/// [DateChoice] and their like). What class names mean is data: `hints.txt` beside this package's
/// resources.
///
/// Nothing here knows a human language; what is left of bylines and date lines in a text is read by
/// the library's cleaner. Everything is linear in the size of the page and bounded ([PageReader]
/// names the bounds); hostile mark-up costs no more than other mark-up.
@NullMarked
package org.sitrep.app.page;

import org.jspecify.annotations.NullMarked;
