/// The program: article readers, exports and the command line. It sees `org.sitrep.model` and the
/// front doors of the floors, and holds no knowledge of any language.
@NullMarked
package org.sitrep.app;

import org.jspecify.annotations.NullMarked;
