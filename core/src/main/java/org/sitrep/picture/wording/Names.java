package org.sitrep.picture.wording;

import java.util.Locale;
import java.util.Map;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Actor;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;

/// Names actors and places for the reader, whatever language they were read in.
public final class Names {
  private static final String STATE = "state:";
  private static final String GROUP = "group:";
  private static final String ENGLISH = "en";

  private final Knowledge knowledge;
  private final Wording wording;

  public Names(Knowledge knowledge, Wording wording) {
    this.knowledge = knowledge;
    this.wording = wording;
  }

  /// The name of an actor.
  ///
  /// One that is known by name keeps it; a force of a state is put together from the two; of others
  /// there are only the words of a text, which serve a reader of that text's language.
  ///
  /// @param readable whether the actor's own name is in the reader's language
  /// @return empty if there is no name that the reader can read
  public String of(Actor actor, boolean readable) {
    String ref = actor.ref();
    if (ref.startsWith(STATE) || ref.startsWith(GROUP)) {
      return force(ref.split(":"), actor, readable);
    }
    return readable || !ref.isEmpty() ? wording.names().of(ref).orElse(actor.name()) : "";
  }

  /// The name of an actor, in the words of the text if there is no other; empty only if those are.
  public String of(Actor actor) {
    String name = of(actor, true);
    return name.isBlank() ? actor.name() : name;
  }

  private String force(String[] ref, Actor actor, boolean readable) {
    String country = country(ref[1]);
    if (ref.length == 2) {
      return country;
    }
    String key = "force." + ref[2];
    if (wording.has(key) && !country.isEmpty()) {
      return wording.phrase(key, Map.of("country", country));
    }
    return readable ? actor.name() : "";
  }

  /// The name of a voice: a known actor's, else the words of the text.
  ///
  /// @param ref the actor's ref, or anything that is none
  public String ofVoice(String ref, String words) {
    return wording.names().of(ref).orElse(words);
  }

  /// The name of a place in the reader's language, where it has one.
  public String of(Place place) {
    return place.kind() == PlaceKind.COUNTRY && !wording.tag().equals(ENGLISH)
        ? country(place.country())
        : wording.names().of(place).orElse(place.name());
  }

  /// The name of a country, its code if it is unknown.
  public String country(String code) {
    if (wording.tag().equals(ENGLISH)) {
      return knowledge.gazetteer().country(code).map(Place::name).orElse(code);
    }
    return Locale.of("", code).getDisplayCountry(Locale.forLanguageTag(wording.tag()));
  }
}
