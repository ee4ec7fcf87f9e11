/// Situation reports as text for a terminal and as Markdown.
@NullMarked
package org.sitrep.picture.render;

import org.jspecify.annotations.NullMarked;
