package org.sitrep.app.index;

/// The order of a list of events. Where the first rule ties, weightier events come first, then
/// those that came first into the store.
public enum Sort {
  /// Latest first, by last day, then first day; undated last.
  DATE("date"),
  /// Earliest first, by first day, then last day; undated last.
  EARLIEST("-date"),
  /// What matters most first, then the latest.
  WEIGHT("weight"),
  /// Latest changed first.
  CHANGED("changed");

  private final String id;

  Sort(String id) {
    this.id = id;
  }

  /// The word for it in the API.
  public String id() {
    return id;
  }
}
