/// From the store to the answers of the API: JSON in the reader's language, as `openapi.yaml` has
/// it.
///
/// [Answers] is the door; behind it stands one class for each sort of thing. What a list needs from
/// elsewhere (the titles of articles, the events of stories) is asked for once for the whole list.
/// Nothing is kept between answers but words and, for one state of the picture, which event of a
/// story weighs most and who held what.
@NullMarked
package org.sitrep.app.view;

import org.jspecify.annotations.NullMarked;
