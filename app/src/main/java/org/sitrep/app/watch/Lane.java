package org.sitrep.app.watch;

/// What is used by one at a time.
///
/// @param name of the host or site
record Lane(Kind kind, String name) {
  /// The kinds; who has a lane may wait for one of a later kind, never of an earlier one.
  enum Kind {
    /// The desk that articles are handed to.
    DESK,
    /// Finding out a site's rules.
    RULES,
    /// Asking a host.
    HOST
  }

  static final Lane DESK = new Lane(Kind.DESK, "");

  static Lane rules(String site) {
    return new Lane(Kind.RULES, site);
  }

  static Lane host(String host) {
    return new Lane(Kind.HOST, host);
  }
}
