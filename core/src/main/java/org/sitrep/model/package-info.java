/// What things are called: the records that every floor passes upward.
///
/// Values only: no input or output, no knowledge, no algorithm beyond what a value can tell of
/// itself. All spans count UTF-16 code units into the cleaned text of an article, end exclusive. A
/// component is never null; what may be absent is an `Optional` or has a variant that says so.
/// Lists are copied and cannot be changed.
///
/// The way of a report: [Article] (as read) → [AnnotatedArticle] (with its [Mention]s, [Quote]s,
/// [Claim]s and [FigureClaim]s) → [Story] → [Event] and [Figure] → [Picture].
@NullMarked
package org.sitrep.model;

import org.jspecify.annotations.NullMarked;
