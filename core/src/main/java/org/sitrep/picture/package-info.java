/// The roof: everything that is told, put together.
///
/// [PictureMaker] joins stories, events, figures and warnings into one [org.sitrep.model.Picture],
/// [Teller] tells it to a reader as a report, and [Phrases] tells its parts one by one. [Weights]
/// says what matters most. Below them, `report` orders a picture for a reader, `wording` finds the
/// words of the reader's language, `render` writes a report as text or Markdown and `page` as one
/// HTML file. Nothing here finds anything out: what is not in the model is not told.
@NullMarked
package org.sitrep.picture;

import org.jspecify.annotations.NullMarked;
