package org.sitrep.app.store;

import org.sitrep.model.Actor;

/// An actor with the number of events it has a part in.
public record ActorRow(Actor actor, int events) {}
