package org.sitrep.app.feed;

/// Something wrong with a feed that was read all the same, as far as it goes.
///
/// @param what is wrong, without a full stop
/// @param item which item it is about, from 1; 0 if the whole feed
public record FeedTrouble(String what, int item) {}
