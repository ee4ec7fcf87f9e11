package org.sitrep.model;

/// How far from the place named, and in which direction: "15 km south of X".
///
/// @param km kilometres, more than 0
/// @param direction point of the compass (`N`, `NE`, … `NW`), empty if the text does not tell
public record Offset(double km, String direction) {}
