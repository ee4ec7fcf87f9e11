package org.sitrep.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sitrep.model.Coverage;
import org.sitrep.pack.PackFile;

/// All that Sitrep knows; the front door of this floor.
///
/// Packs are mapped when they are first needed: opening costs a few milliseconds, a language is
/// loaded when the first article in it is read. Safe for use by many threads.
public final class Knowledge {
  /// The language whose pack has every phrase.
  private static final String MODEL = "en";

  private final Path folder;
  private final Map<String, Boolean> depths = new LinkedHashMap<>();
  private final Map<String, Language> languages = new ConcurrentHashMap<>();
  private final Ontology ontology;
  private final ControlRules control;
  private final Actors actors;
  private final FrequentWordTable frequent;
  private final LanguageModel languageModel;
  private final Gazetteer gazetteer;
  private final Measures measures;
  private final List<String> topics;
  private final Fields fields;
  private final List<String> familyEndings;
  private final OutletZones outletZones;
  private final Addresses addresses;

  private Knowledge(Path folder, Path gazetteer, PackFile world) throws IOException {
    this.folder = folder;
    this.ontology = new Ontology(world.strings("types").all(), world.strings("plover").all());
    this.control =
        new ControlRules(world.strings("control").all(), world.strings("control-holders").all());
    this.actors = new Actors(world.strings("actors").all());
    this.frequent = new FrequentWordTable(world);
    this.languageModel = new LanguageModel(world);
    this.measures = new Measures(world);
    this.topics = world.strings("topics").all();
    this.fields = new Fields(topics, world.strings("topic-tones").all());
    this.familyEndings = world.strings("family-endings").all();
    this.outletZones =
        new OutletZones(
            world.strings("outlet-zones").all(),
            world.strings("country-zones").all(),
            world.strings("domain-countries").all());
    this.addresses = new Addresses(world.strings("tracking").all());
    this.gazetteer = Gazetteer.open(gazetteer);
    for (String line : world.strings("languages").all()) {
      String[] fields = line.split("\\|");
      depths.put(fields[0].strip(), fields[1].strip().equals("full"));
    }
  }

  /// Opens the packs of a folder.
  ///
  /// @throws IOException if a pack is missing, unreadable or of another version
  public static Knowledge open(Path folder) throws IOException {
    return open(folder, folder.resolve("gazetteer.pack"));
  }

  /// Opens the packs of a folder with a gazetteer from elsewhere.
  ///
  /// @throws IOException if a pack is missing, unreadable or of another version
  public static Knowledge open(Path folder, Path gazetteer) throws IOException {
    return new Knowledge(folder, gazetteer, PackFile.open(folder.resolve("world.pack")));
  }

  /// The tags of all languages, in the order of `languages.txt`.
  public List<String> tags() {
    return List.copyOf(depths.keySet());
  }

  /// The language of a tag.
  ///
  /// @throws IllegalArgumentException if the tag is none of [#tags]
  /// @throws UncheckedIOException if its pack cannot be read
  public Language language(String tag) {
    if (!depths.containsKey(tag)) {
      throw new IllegalArgumentException("no language " + tag);
    }
    return languages.computeIfAbsent(tag, this::load);
  }

  private Language load(String tag) {
    try {
      PackFile pack = PackFile.open(folder.resolve("lexicon-" + tag + ".pack"));
      return Language.of(tag, Boolean.TRUE.equals(depths.get(tag)), pack, gazetteer, topics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Ontology ontology() {
    return ontology;
  }

  /// What happenings tell of who holds their place.
  public ControlRules control() {
    return control;
  }

  public Actors actors() {
    return actors;
  }

  public FrequentWordTable frequent() {
    return frequent;
  }

  /// How each language is spelt, for telling languages apart.
  public LanguageModel languageModel() {
    return languageModel;
  }

  /// What the pack of a language covers.
  public Coverage coverage(String tag) {
    List<String> types = ontology.all().stream().map(EventType::id).toList();
    return LanguageFeatures.of(language(tag), types, topics.size(), language(MODEL));
  }

  /// The ids of all topics of the news.
  public List<String> topics() {
    return topics;
  }

  /// What kind of text each topic speaks for.
  public Fields fields() {
    return fields;
  }

  /// How family names of the world end.
  public List<String> familyEndings() {
    return familyEndings;
  }

  /// Whose clock outlets go by.
  public OutletZones outletZones() {
    return outletZones;
  }

  /// How addresses of pages are compared.
  public Addresses addresses() {
    return addresses;
  }

  public Measures measures() {
    return measures;
  }

  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /// The outlines of the countries, read anew by each call: only a map needs them.
  ///
  /// @throws UncheckedIOException if their pack cannot be read
  public Outlines outlines() {
    try {
      return Outlines.open(folder.resolve("outlines.pack"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
