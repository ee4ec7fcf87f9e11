/// From the picture to files: JSON Lines, GeoJSON and CSV with the contract's fields, in the
/// contract's order.
///
/// [RecordFiles] opens each data file as a [RecordWriter], for exports too; [PictureFiles] writes
/// all files of `build`; [JsonLines] serves the commands that print. The files of `build` are
/// written aside and moved into place one by one, so that no reader ever sees half of one.
@NullMarked
package org.sitrep.app.write;

import org.jspecify.annotations.NullMarked;
