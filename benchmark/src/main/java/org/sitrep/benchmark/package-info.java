/// Measurements of speed, and of how well names are heard. Nothing here is part of the program.
@NullMarked
package org.sitrep.benchmark;

import org.jspecify.annotations.NullMarked;
