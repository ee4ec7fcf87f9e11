/// Reads tab-separated dumps of any size in bounded memory: opening plain, gzipped and zipped
/// files, cutting them into lines, sorting records through files, telling what is wrong with which
/// line.
///
/// Knows neither places nor packs; [org.sitrep.compiler.GazetteerImport] puts the parts together.
@NullMarked
package org.sitrep.compiler.dump;

import org.jspecify.annotations.NullMarked;
