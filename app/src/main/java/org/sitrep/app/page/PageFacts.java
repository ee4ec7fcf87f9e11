package org.sitrep.app.page;

import java.util.List;
import java.util.Optional;

/// What was found out about a page's article, each with its witness.
record PageFacts(
    Optional<Told<String>> title,
    Optional<Told<Moment>> published,
    Optional<Told<Moment>> updated,
    Optional<Told<List<String>>> authors,
    Optional<Told<String>> outlet,
    Optional<Told<String>> language,
    Optional<Told<String>> agency) {}
