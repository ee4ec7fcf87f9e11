/// Feeds: RSS 0.9x to 2.0, Atom, JSON Feed, sitemaps and their indexes, read into one shape.
///
/// The door is [org.sitrep.app.feed.FeedReader]. Nothing here fetches anything.
@NullMarked
package org.sitrep.app.feed;

import org.jspecify.annotations.NullMarked;
