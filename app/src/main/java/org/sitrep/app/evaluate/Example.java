package org.sitrep.app.evaluate;

import java.util.OptionalDouble;
import org.sitrep.app.read.Where;

/// Something that went wrong.
///
/// @param kind what sort of error, a kebab-case word
/// @param where the line of the gold file
/// @param words the words it is about
/// @param context the words with what stands around them
/// @param wanted what the gold says, empty if it says nothing
/// @param got what Sitrep says, empty if it says nothing
/// @param km how far the two are apart, where both are places
public record Example(
    String kind,
    Where where,
    String words,
    String context,
    String wanted,
    String got,
    OptionalDouble km) {}
