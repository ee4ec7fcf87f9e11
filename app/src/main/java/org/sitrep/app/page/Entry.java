package org.sitrep.app.page;

import java.util.Optional;

/// One entry of a live blog.
///
/// @param id what its own address ends in
/// @param text its paragraphs, a line each
record Entry(String id, Optional<String> title, Optional<Told<Moment>> at, String text) {}
