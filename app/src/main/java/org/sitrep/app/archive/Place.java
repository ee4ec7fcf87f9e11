package org.sitrep.app.archive;

/// Where something stands in an archive.
///
/// @param at byte of the file, from 0; of a packed file the one at which the gzip member begins
/// @param within byte of what is unpacked from there, 0 unless members hold several records
public record Place(long at, long within) {}
