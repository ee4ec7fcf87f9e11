package org.sitrep.app.export;

import java.util.Locale;
import java.util.MissingResourceException;
import org.sitrep.model.Actor;

/// Codes of actors as event data sets of the PLOVER family have them.
final class Sectors {
  private Sectors() {}

  /// PLOVER's code of an actor's sector; empty where its kind tells none, as of a person.
  static String of(Actor actor) {
    return switch (actor.kind()) {
      case "military", "state-force" -> "MIL";
      case "police" -> "COP";
      case "government",
          "state",
          "president",
          "ministry",
          "ambassador",
          "central-bank",
          "coast-guard",
          "election-body",
          "health-authority",
          "rescue-service" ->
          "GOV";
      case "parliament" -> "LEG";
      case "court" -> "JUD";
      case "intelligence" -> "SPY";
      case "armed-group", "rebels", "jihadists" -> "REB";
      case "militia" -> "UAF";
      case "gang" -> "CRM";
      case "opposition" -> "OPP";
      case "party" -> "PTY";
      case "union" -> "LAB";
      case "company" -> "BUS";
      case "hospital" -> "HLH";
      case "un", "international", "alliance" -> "IGO";
      case "ngo", "monitor" -> "NGO";
      case "agency", "outlet", "state-media", "media" -> "MED";
      case "religious-body", "church" -> "REL";
      case "refugees" -> "REF";
      case "civilians", "people", "protesters", "settlers" -> "CVL";
      default -> "";
    };
  }

  /// ISO 3166-1 alpha-3 code of a country; the alpha-2 code where there is none, as for Kosovo.
  static String alpha3(String country) {
    if (country.isEmpty()) {
      return "";
    }
    try {
      return Locale.of("", country).getISO3Country();
    } catch (MissingResourceException e) {
      return country;
    }
  }
}
