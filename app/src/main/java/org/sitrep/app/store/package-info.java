/// What is kept: articles as they came in, what was read out of them, and the picture made of them.
///
/// [Store] is the boundary that every database stands behind; nothing above it speaks SQL. A store
/// is a set of articles and one picture. The picture is a function of the articles: it can always
/// be made anew, and [StoreState#pending] tells how many articles it lacks.
///
/// Every change counts one up on the revision. Rows know the revision they were added in and the
/// one they last changed in, which is how a reader sees what is new.
@NullMarked
package org.sitrep.app.store;

import org.jspecify.annotations.NullMarked;
