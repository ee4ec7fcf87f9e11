package org.sitrep.app.evaluate;

import org.sitrep.app.read.Where;

/// What a line of a gold file holds, and where it stands.
record Item<R>(Where where, R value) {}
