/// Scores what Sitrep reads against what people marked: gold files are read, annotated as articles
/// are, and compared.
///
/// A task is one class, a [org.sitrep.app.evaluate.Task] that reads a line of its gold format and
/// makes a [org.sitrep.app.evaluate.Report] of tables; it is named in
/// [org.sitrep.app.evaluate.Tasks], and reading, messages, text and JSON are the same for all.
@NullMarked
package org.sitrep.app.evaluate;

import org.jspecify.annotations.NullMarked;
