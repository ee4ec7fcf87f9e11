/// The situation room: where articles come in and the picture is kept up to date.
///
/// [Room] owns a store. What it takes in is annotated and stored before it answers; the picture is
/// made anew by one thread in the background ([Derivation]), so that reading never waits for it.
/// The clock paces the work and never reaches a result: the same articles give the same picture, in
/// whatever order and in however many pieces they came.
///
/// An article that comes again under another address is known again ([Identity]): the first one
/// stands for it, and other words take its place unless the outlet says that they are older: then
/// they go into its history.
@NullMarked
package org.sitrep.app.room;

import org.jspecify.annotations.NullMarked;
