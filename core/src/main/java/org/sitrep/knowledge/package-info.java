/// What Sitrep knows, as read-only views of the packs that `knowledge/` was compiled into.
///
/// [Knowledge] opens them all. A [Lexicon] is the vocabulary of one language; [Ontology] the event
/// types; [Actors] those who act; [Gazetteer] the places. Views are immutable and safe to share
/// between threads; packs stay mapped as long as the process lives.
@NullMarked
package org.sitrep.knowledge;

import org.jspecify.annotations.NullMarked;
