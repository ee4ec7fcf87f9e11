/// Watching sources: feeds and pages are polled politely, and what is new in them becomes articles.
///
/// [Watch] is the door. It polls each [Source] of a list ([SourcesReader]) on a virtual thread.
/// [Turns] decides who may go when: one request at a time per host, with a pause after each; it is
/// also the only place that waits, so that a test can play a whole day in seconds. [Fetcher] keeps
/// the rules of every request, redirects included: robots.txt ([Robots], RFC 9309), forbidden
/// addresses ([AddressRules]), rest after failures ([Hosts]), bounds of time and size ([Http]).
///
/// Nothing is lost and nothing stored twice, whenever the program ends: what a poll lists is noted
/// in the same transaction as the validators that will make the server say "not modified"; an item
/// stays noted as wanted until after its article is stored; and an article's id is its address, so
/// that reading it once more finds it there.
@NullMarked
package org.sitrep.app.watch;

import org.jspecify.annotations.NullMarked;
