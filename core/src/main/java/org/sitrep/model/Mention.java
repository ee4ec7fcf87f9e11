package org.sitrep.model;

import java.util.Optional;

/// Words of an article that speak of something in the world.
public sealed interface Mention {
  /// Where the words stand.
  Span span();

  /// The words.
  String text();

  /// The contract's word for the kind of mention.
  String kind();

  /// A place, by its name or by a word derived from it.
  ///
  /// @param demonym true for "Turkish", with the country as the place
  /// @param offset how far from the place, where the text tells so before its name
  record OfPlace(Span span, String text, Place place, boolean demonym, Optional<Offset> offset)
      implements Mention {
    /// The place itself.
    public OfPlace(Span span, String text, Place place, boolean demonym) {
      this(span, text, place, demonym, Optional.empty());
    }

    /// The same words, read as a distance from the place.
    public OfPlace at(Offset offset) {
      return new OfPlace(span, text, place, demonym, Optional.of(offset));
    }

    @Override
    public String kind() {
      return "place";
    }
  }

  /// A place by a name that no list knows, or that could mean several places: where it lies is
  /// unknown.
  record OfUnlistedPlace(Span span, String text) implements Mention {
    @Override
    public String kind() {
      return "place";
    }
  }

  /// An actor of `knowledge/actors`, or one composed of a state and a force.
  record OfActor(Span span, String text, Actor actor) implements Mention {
    @Override
    public String kind() {
      return "actor";
    }
  }

  /// A person.
  ///
  /// @param person `ref` and full name as far as known
  /// @param role title or role in the text's words, empty if none
  record OfPerson(Span span, String text, Actor person, String role) implements Mention {
    @Override
    public String kind() {
      return "person";
    }
  }

  /// An organisation that is no actor of `knowledge/actors`.
  record OfOrganization(Span span, String text, Actor organization) implements Mention {
    @Override
    public String kind() {
      return "organization";
    }
  }

  /// An expression of time.
  ///
  /// @param value the TIMEX3 value as far as known, empty if the anchor is missing
  record OfTime(Span span, String text, TimeExpression time, String value) implements Mention {
    @Override
    public String kind() {
      return "time";
    }
  }

  /// A number with what it counts.
  record OfQuantity(Span span, String text, Quantity quantity) implements Mention {
    @Override
    public String kind() {
      return "quantity";
    }
  }
}
