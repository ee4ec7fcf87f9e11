/// What an article says: its cleaned text, its language, its sentences and tokens, and the words of
/// it that Sitrep knows.
///
/// Cleaning comes first and decides the text that all offsets count in. Nothing here knows what a
/// word means in a sentence; that is for the floors above.
@NullMarked
package org.sitrep.text;

import org.jspecify.annotations.NullMarked;
