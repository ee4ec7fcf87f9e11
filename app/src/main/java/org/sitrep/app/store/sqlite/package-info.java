/// The store in one SQLite file.
///
/// One connection writes, guarded by a lock; a bounded number of others read, each in a transaction
/// of its own, so that a reader sees one committed state. The file is in WAL mode: readers and the
/// writer never wait for each other. Records are kept whole as binary blobs beside the columns that
/// questions are asked of.
@NullMarked
package org.sitrep.app.store.sqlite;

import org.jspecify.annotations.NullMarked;
