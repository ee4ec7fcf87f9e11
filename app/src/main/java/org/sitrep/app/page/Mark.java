package org.sitrep.app.page;

import org.jsoup.nodes.Element;

/// An element that tells something of the article: a `time`, a byline, a property.
///
/// @param block the number of the first block after its beginning
/// @param box the number of the box it lies in
record Mark(Element element, Hint hint, int block, int box) {}
