package org.sitrep.app.store;

import org.sitrep.model.AnnotatedArticle;
import org.sitrep.model.Article;

/// An article as it came in, and what was read out of it by itself.
public record Reading(Article source, AnnotatedArticle read) {}
