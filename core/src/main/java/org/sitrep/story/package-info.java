/// Which reports belong together.
///
/// [StoryFormer] is the front door: it compares reports through what they mean (places, actors,
/// happenings, numbers, days) and, within a language, through their rarer words, groups them into
/// stories and storylines, and then works out the days that reports do not give. The same set of
/// articles gives the same stories in whatever order it is handed over.
///
/// A story is one news development; a report that only *recalls* the news of another is of its
/// storyline. Nothing here decides whether two claims are one happening in the end; that is the
/// floor above.
@NullMarked
package org.sitrep.story;

import org.jspecify.annotations.NullMarked;
