package org.sitrep.app.watch;

import java.net.URI;

/// Takes out of links what tells where a reader comes from, so that one article has one address.
final class Tracking {
  private final org.sitrep.knowledge.Addresses known;

  Tracking(org.sitrep.knowledge.Addresses known) {
    this.known = known;
  }

  /// The address that an article has whoever links to it: without fragment and without such
  /// parameters.
  URI clean(URI link) {
    URI plain = Addresses.plain(link);
    String query = plain.getRawQuery();
    if (query == null) {
      return plain;
    }
    String address = plain.toString().substring(0, plain.toString().indexOf('?'));
    String kept = known.withoutTracking(Addresses.host(plain), query);
    return URI.create(kept.isEmpty() ? address : address + "?" + kept);
  }
}
