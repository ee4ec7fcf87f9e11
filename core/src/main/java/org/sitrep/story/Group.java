package org.sitrep.story;

import java.util.List;

/// The reports of a story.
///
/// @param chief the one that stands for it
/// @param reports in the order they were settled
record Group(Node chief, List<Node> reports) {}
