package org.sitrep.knowledge;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.sitrep.model.Place;
import org.sitrep.model.PlaceKind;
import org.sitrep.pack.Fold;
import org.sitrep.pack.PackFile;
import org.sitrep.pack.PhraseTable;
import org.sitrep.pack.Romanisation;

/// The places of the world by name, read where they lie in `gazetteer.pack`.
///
/// A place is a number; numbers rise as importance falls. Names are looked up by chained
/// [Fold#NAME] hashes, which leads to a *posting*: the bearers of the name, the most important
/// first, walked so:
///
/// ```
/// for (int at = posting; ; at += Gazetteer.STEP) {
///   int place = gazetteer.bearer(at);
///   …
///   if (gazetteer.last(at)) break;
/// }
/// ```
///
/// Look-ups create no objects, except [#place] and [#byRef], which make a record.
public final class Gazetteer {
  /// The distance between neighbours of a posting.
  public static final int STEP = 2;

  /// Where there is no posting, place or division.
  public static final int NONE = -1;

  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final PlaceKind[] KINDS = PlaceKind.values();
  private static final String GEONAMES = "geonames:";
  private static final int KNOWN = 1 << 12;
  private static final int LAST = 1;
  private static final int MAIN = 2;
  private static final int LANGUAGE_SHIFT = 8;
  private static final double MICRO = 1e6;
  private static final double THOUSAND = 1000;

  private final PhraseTable names;
  private final PhraseTable refs;
  private final PhraseTable abbreviations;
  private final Optional<HeardNames> heard;
  private final List<String> languages;
  private final GazetteerColumns columns;
  private final MemorySegment postings;
  private final MemorySegment geonames;
  private final MemorySegment geonamesPlace;
  private final MemorySegment neighbours;

  /// Records of places made before, one for each remainder: the news names the same few places.
  private final AtomicReferenceArray<Known> known = new AtomicReferenceArray<>(KNOWN);

  private record Known(int number, Place place) {}

  private Gazetteer(PackFile pack) {
    this.names = pack.phrases("names");
    this.refs = pack.phrases("refs");
    this.abbreviations = pack.phrases("abbreviations");
    this.languages = pack.strings("languages").all();
    this.columns = new GazetteerColumns(pack);
    this.postings = pack.section("postings");
    this.heard = HeardNames.in(pack);
    this.geonames = pack.section("geonames");
    this.geonamesPlace = pack.section("geonames.place");
    this.neighbours = pack.section("neighbours");
  }

  /// Maps the gazetteer.
  ///
  /// @throws IOException if the pack is missing, unreadable or of another version
  public static Gazetteer open(Path packFile) throws IOException {
    try {
      return new Gazetteer(PackFile.open(packFile));
    } catch (IllegalArgumentException e) {
      throw new IOException(packFile + " is no gazetteer: " + e.getMessage(), e);
    }
  }

  /// How many places there are.
  public int size() {
    return columns.size();
  }

  /// The cell of a name's key, to be read with the static methods of [PhraseTable].
  public int find(long key) {
    return names.find(key);
  }

  /// The posting of the places one of whose names sounds most like `text[start, end)`, or [#NONE]
  /// if none sounds like it closely; for names without a posting of their own. Of several that are
  /// as close, the weightiest place decides.
  public int soundsLike(CharSequence text, int start, int end) {
    return soundsLike(text, start, end, 0);
  }

  /// The same, of names borne in a country only; the posting may have bearers elsewhere too.
  ///
  /// Where the country is known, a name may be farther from its usual spelling than elsewhere.
  ///
  /// @param country a number as [#country(int)] gives it; 0 for anywhere
  public int soundsLike(CharSequence text, int start, int end, int country) {
    return heard.isEmpty() ? NONE : heard.get().posting(text, start, end, country);
  }

  /// Whether names of a country reach the Latin alphabet by ear, so that [#soundsLike] knows them.
  public boolean romanised(int country) {
    return heard.isPresent() && heard.get().covers(country);
  }

  /// The rules by which names of other scripts are heard, if it was made with them.
  public Optional<Romanisation> romanisation() {
    return heard.map(HeardNames::romanisation);
  }

  /// The division that `text[start, end)` is a short form of, its full stops included, or [#NONE].
  public int abbreviated(CharSequence text, int start, int end) {
    int cell = abbreviations.find(Fold.WORD.hash(text, start, end));
    return cell == PhraseTable.ABSENT || !PhraseTable.isPhrase(cell)
        ? NONE
        : PhraseTable.posting(cell);
  }

  /// The place at a position of a posting.
  public int bearer(int at) {
    return postings.get(INT, at * 4L);
  }

  /// Whether no other bearer follows.
  public boolean last(int at) {
    return (flags(at) & LAST) != 0;
  }

  /// Whether the name is the bearer's usual one rather than an alternative.
  public boolean main(int at) {
    return (flags(at) & MAIN) != 0;
  }

  /// Whether the name is known to be used in other languages than this one only.
  ///
  /// @param language a number from [#language]
  public boolean foreign(int at, int language) {
    int known = flags(at) >>> LANGUAGE_SHIFT;
    return known != 0 && language >= 0 && (known & 1 << language) == 0;
  }

  private int flags(int at) {
    return postings.get(INT, at * 4L + 4);
  }

  /// The number of a language for [#foreign], or -1 if names are not known in it.
  public int language(String tag) {
    return languages.indexOf(tag);
  }

  /// The record of a place.
  public Place place(int number) {
    Known before = known.get(number & KNOWN - 1);
    if (before != null && before.number == number) {
      return before.place;
    }
    Place place = read(number);
    known.set(number & KNOWN - 1, new Known(number, place));
    return place;
  }

  private Place read(int number) {
    return new Place(
        columns.ref(number),
        columns.name(number),
        code(country(number)),
        columns.admin(number),
        lat(number),
        lon(number),
        kind(number),
        population(number),
        columns.span(number));
  }

  /// The place of a stable ref such as `geonames:170794`, `country:SY`, `region:euphrates`.
  public Optional<Place> byRef(String ref) {
    int number = number(ref);
    return number == NONE ? Optional.empty() : Optional.of(place(number));
  }

  /// The country of an ISO 3166-1 alpha-2 code, if people live there.
  public Optional<Place> country(String iso2) {
    return byRef("country:" + iso2);
  }

  /// The number of a ref, or [#NONE].
  public int number(String ref) {
    if (ref.startsWith(GEONAMES)) {
      return geonames(ref);
    }
    int cell = refs.find(Fold.WORD.hash(ref));
    return cell == PhraseTable.ABSENT ? NONE : PhraseTable.posting(cell);
  }

  private int geonames(String ref) {
    int id;
    try {
      id = Integer.parseInt(ref.substring(GEONAMES.length()));
    } catch (NumberFormatException e) {
      return NONE;
    }
    int found = search(geonames, id);
    return found < 0 ? NONE : geonamesPlace.get(INT, found * 4L);
  }

  private static int search(MemorySegment sorted, int wanted) {
    int low = 0;
    int high = (int) (sorted.byteSize() / 4) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int value = sorted.get(INT, middle * 4L);
      if (value == wanted) {
        return middle;
      }
      if (value < wanted) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// The sort of a place.
  public PlaceKind kind(int number) {
    return KINDS[columns.kind(number)];
  }

  /// Whether a settlement is a part of another, or no longer lived in.
  public boolean lesser(int number) {
    return kind(number) == PlaceKind.SETTLEMENT && columns.rank(number) < 2;
  }

  /// Inhabitants, 0 if unknown; of countries and divisions the sum of their settlements'.
  public long population(int number) {
    return columns.population(number);
  }

  /// Rough size across in kilometres.
  public int span(int number) {
    return columns.span(number);
  }

  /// How likely the place is meant by its bare name: a decimal logarithm of inhabitants, or of what
  /// stands for them.
  public double weight(int number) {
    return columns.weight(number) / THOUSAND;
  }

  /// Degrees north.
  public double lat(int number) {
    return columns.lat(number) / MICRO;
  }

  /// Degrees east.
  public double lon(int number) {
    return columns.lon(number) / MICRO;
  }

  /// Distance between two places in kilometres.
  public double km(int one, int other) {
    return GeoMath.km(lat(one), lon(one), lat(other), lon(other));
  }

  /// The country as a number for comparison and [#neighbours]; 0 if the place has none.
  public int country(int number) {
    return columns.country(number);
  }

  /// The alpha-2 code of a country's number; empty for 0.
  public static String code(int country) {
    return country == 0
        ? ""
        : String.valueOf(new char[] {(char) (country >>> 8), (char) (country & 0xFF)});
  }

  /// Whether two countries share a land border.
  public boolean neighbours(int country, int other) {
    return search(neighbours, country << 16 | other) >= 0;
  }

  /// A number that first-level divisions of the world differ in; places of the same division share
  /// it. 0 if unknown.
  public long area(int number) {
    return columns.coded(number) ? (long) country(number) << 32 | columns.codeNumber(number) : 0;
  }

  /// The number of the division a settlement lies in, or [#NONE].
  public int division(int number) {
    return columns.division(number);
  }

  /// The number of the division that shares a settlement's name, or [#NONE].
  public int namesakeDivision(int number) {
    return columns.seat(number);
  }
}
