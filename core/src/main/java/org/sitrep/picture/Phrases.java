package org.sitrep.picture;

import java.util.List;
import java.util.Optional;
import org.sitrep.knowledge.Knowledge;
import org.sitrep.model.Actor;
import org.sitrep.model.Control;
import org.sitrep.model.Event;
import org.sitrep.model.EventStatus;
import org.sitrep.model.Figure;
import org.sitrep.model.PartialDate;
import org.sitrep.model.Place;
import org.sitrep.model.Quantity;
import org.sitrep.model.Status;
import org.sitrep.model.Warning;
import org.sitrep.picture.wording.Amounts;
import org.sitrep.picture.wording.Dates;
import org.sitrep.picture.wording.Names;
import org.sitrep.picture.wording.Statements;
import org.sitrep.picture.wording.Warnings;
import org.sitrep.picture.wording.Wording;

/// Tells single things in the reader's language: one event, figure, date or name at a time; the
/// third door of this floor. Safe for use by many threads.
public final class Phrases {
  private final Knowledge knowledge;
  private final Wording wording;
  private final Statements statements;
  private final Names names;
  private final Dates dates;
  private final Amounts amounts;

  /// Takes the language of the reader.
  ///
  /// @throws IllegalArgumentException if `language` is none of [Teller#languages]
  public Phrases(Knowledge knowledge, String language) {
    if (!Wording.speaks(knowledge, language)) {
      throw new IllegalArgumentException("nothing can be told in " + language);
    }
    this.knowledge = knowledge;
    this.wording = Wording.of(knowledge, language);
    this.statements = new Statements(knowledge, wording);
    this.names = new Names(knowledge, wording);
    this.dates = new Dates(wording);
    this.amounts = new Amounts(wording);
  }

  /// BCP 47 tag of the reader's language.
  public String language() {
    return wording.tag();
  }

  /// What happened, without a full stop.
  public String statement(Event event) {
    return statements.of(event);
  }

  /// Who is said to hold which place, and since when, without a full stop.
  public String controlStatement(Control control) {
    return statements.of(control);
  }

  /// What is counted, of whom and where.
  public String figureLabel(Figure figure) {
    return statements.of(figure);
  }

  /// A warning as a sentence without a full stop.
  public String message(Warning warning) {
    return Warnings.message(wording, warning);
  }

  /// A date, empty if nothing is known.
  public String date(PartialDate date) {
    return date.isKnown() ? dates.text(date) : "";
  }

  /// A quantity with its bounds and unit.
  public String amount(Quantity quantity) {
    return amounts.text(quantity);
  }

  /// A whole number with the separators of the language.
  public String number(long value) {
    return amounts.number(value);
  }

  /// A list of words: "A, B and C".
  public String join(List<String> words) {
    return wording.join(words);
  }

  /// The text with its first letter in upper case, as headings and entries of lists begin.
  public static String capital(String text) {
    return Wording.capital(text);
  }

  public String typeLabel(String type) {
    return wording.label("type", type);
  }

  /// The definition of an event type, in English where the language has none of its own.
  public String typeDefinition(String type) {
    return wording.has("definition", type)
        ? wording.label("definition", type)
        : knowledge.ontology().type(type).definition();
  }

  /// The name of a group of event types.
  public String groupLabel(String group) {
    return wording.phrase("group." + group);
  }

  /// How well an event is supported.
  public String statusLabel(EventStatus status) {
    return wording.phrase("status." + status.id());
  }

  /// How firmly a claim is made.
  public String claimStatusLabel(Status status) {
    return wording.phrase("claim." + status.id());
  }

  /// The kind of a source.
  public String kindLabel(String kind) {
    return wording.label("kind", kind);
  }

  /// Whether the values of a figure can be true together, or that there is but one.
  public String agreementLabel(Figure figure) {
    return wording.phrase(
        "agreement." + (figure.claims().size() > 1 ? figure.agreement().id() : "single"));
  }

  /// The name of a voice, the words of a text if it is not known by name.
  public String voiceName(String key, String words) {
    return names.ofVoice(key, words);
  }

  /// A kind of control: `held`, `partly-held`, `contested`, `besieged`.
  public String controlKindLabel(String kind) {
    return wording.phrase("control-kind." + kind);
  }

  /// The name of an actor; in the words of a text if there is no other.
  public String actorName(Actor actor) {
    return names.of(actor);
  }

  public String placeName(Place place) {
    return names.of(place);
  }

  /// The place of a ref, if it is one of the gazetteer's.
  public Optional<Place> place(String ref) {
    return knowledge.gazetteer().byRef(ref);
  }

  /// The name of a country, its code if it is unknown.
  public String countryName(String code) {
    return names.country(code);
  }

  /// The name of a language.
  ///
  /// @param tag BCP 47
  public String languageName(String tag) {
    return wording.has("language." + tag) ? wording.phrase("language." + tag) : tag;
  }
}
