/// Measurements of speed. Nothing here is part of the program.
@NullMarked
package org.sitrep.benchmark;

import org.jspecify.annotations.NullMarked;
