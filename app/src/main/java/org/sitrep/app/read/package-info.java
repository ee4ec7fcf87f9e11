/// From files to articles.
///
/// [ArticleInputs] walks files, folders and standard input, undoes gzip, judges the encoding and
/// picks an [ArticleReader] by content, then by ending. What cannot be read becomes a [Refusal],
/// what was mended on the way a [Note]; both are one line for people. A refusal never stops the
/// others from being read.
@NullMarked
package org.sitrep.app.read;

import org.jspecify.annotations.NullMarked;
