/// Which gazetteer is in use, and the putting in place of one that a user imports.
@NullMarked
package org.sitrep.app.gazetteer;

import org.jspecify.annotations.NullMarked;
