/// Archives of pages and the exchange formats of agencies.
///
/// Three streaming parsers, each knowing nothing of files or of the command line:
/// * WARC (ISO 28500), packed or not: [RecordReader] cuts records out of [Segments], [Captures]
///   makes [Capture]s of them (what a server answered, taken out of its HTTP message), [PageWork]
///   makes articles of a capture and may run on many threads.
/// * ninjs: [Ninjs] makes an [Item] of a JSON object ([JsonTree]).
/// * NewsML-G2 and NITF: [NewsDocument] makes [Item]s of an XML document.
///
/// Nothing here fails on bad input. What is wrong is told as an [ArchiveTrouble] with its place,
/// and reading goes on at the next record. Memory is bounded by [RecordReader#MOST_BLOCK].
@NullMarked
package org.sitrep.app.archive;

import org.jspecify.annotations.NullMarked;
