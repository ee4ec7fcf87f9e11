/// Scores the whole way from an article to the picture against what a careful reader would find.
@NullMarked
package org.sitrep.samples;

import org.jspecify.annotations.NullMarked;
