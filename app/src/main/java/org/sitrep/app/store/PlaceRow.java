package org.sitrep.app.store;

import org.sitrep.model.Place;

/// A place with the number of events in it.
public record PlaceRow(Place place, int events) {}
