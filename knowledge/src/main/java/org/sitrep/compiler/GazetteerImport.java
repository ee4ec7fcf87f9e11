package org.sitrep.compiler;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.compiler.dump.BadLines;
import org.sitrep.compiler.dump.Sorter;

/// Makes a gazetteer of dumps of GeoNames that a user has; the front door for programs.
///
/// Takes the main dump (`allCountries`, a country's, or `cities…`; 19 columns) and alternate names
/// (10 columns, or 8 of the older kind), plain, gzipped or zipped, in any number and order: the
/// same content gives the same bytes. Countries of which the dumps have no populated place keep
/// those Sitrep was built with.
///
/// Rows and names go through sorted files in the work folder, some three gigabytes for all of
/// GeoNames; the heap holds one buffer for each of two sorters and some forty bytes for each place
/// and two hundred for each division that is taken.
///
/// @see GazetteerWriter for the layout of what is written
public final class GazetteerImport {
  private static final int SORT_BYTES = 48 << 20;

  /// What the work is at, in order.
  public enum Stage {
    READING,
    JOINING,
    LINKING,
    WRITING
  }

  /// Follows the work.
  public interface Listener {
    /// Is told now and then how far the work has come.
    ///
    /// @param done of `total` bytes; both 0 where that cannot be told
    void at(Stage stage, long done, long total);
  }

  /// What is wrong with a file as a whole.
  ///
  /// @param words a sentence without its subject
  public record Fault(Path file, String words) {}

  /// Lines that were left out for one reason.
  ///
  /// @param words the reason
  /// @param first up to three of them, as `file:line`
  public record LeftOut(String words, long lines, List<String> first) {
    public LeftOut {
      first = List.copyOf(first);
    }
  }

  /// What became of the dumps.
  ///
  /// @param made whether a gazetteer was written: not if no row could be read
  /// @param placeRows rows of places that were read, taken or not
  /// @param nameRows rows of alternate names
  /// @param places places in the gazetteer
  public record Report(
      boolean made,
      long placeRows,
      long nameRows,
      long places,
      List<Fault> faults,
      List<LeftOut> leftOut) {
    public Report {
      faults = List.copyOf(faults);
      leftOut = List.copyOf(leftOut);
    }

    /// Whether everything was read.
    public boolean clean() {
      return made && faults.isEmpty() && leftOut.isEmpty();
    }
  }

  private final ImportSources sources;
  private final Path work;
  private final Listener listener;
  private final BadLines bad = new BadLines();
  private final List<Fault> faults = new ArrayList<>();

  /// @param packs the folder of the built packs
  /// @param work an empty folder, to be deleted by the caller
  /// @throws IOException if the built packs are missing
  public GazetteerImport(Path packs, Path work, Listener listener) throws IOException {
    this.sources = new ImportSources(packs);
    this.work = work;
    this.listener = listener;
  }

  /// Reads the dumps and writes the gazetteer.
  ///
  /// @throws IOException if the work folder or the target cannot be written; trouble with the dumps
  ///   is in the report
  public Report run(List<Path> files, Path target) throws IOException {
    ImportFeatures features = sources.features();
    Sorter rows = new Sorter(work, "rows", SORT_BYTES);
    Sorter names = new Sorter(work, "alternates", SORT_BYTES);
    ImportReading reading = new ImportReading(features, rows, names, bad);
    read(files, reading);
    if (reading.placeRows() == 0) {
      return report(reading, false, 0);
    }
    reading.readBase(sources.places());
    listener.at(Stage.JOINING, 0, 0);
    List<GazetteerPlace> regions = sources.regions();
    ImportedRegions met = new ImportedRegions(regions);
    try (Sorter.Cursor sortedRows = rows.sort();
        Sorter.Cursor sortedNames = names.sort()) {
      ImportJoin join = new ImportJoin(features, sortedRows, sortedNames, bad, reading.parts());
      ImportPlaces places = join(join, regions, met);
      int count = write(places, regions, met, target, about(reading));
      return report(reading, true, count);
    }
  }

  private void read(List<Path> files, ImportReading reading) throws IOException {
    long total = 0;
    for (Path file : files) {
      total += Files.isRegularFile(file) ? Files.size(file) : 0;
    }
    long all = total;
    long before = 0;
    for (Path file : files) {
      long start = before;
      reading
          .read(file, done -> listener.at(Stage.READING, start + done, all))
          .forEach(words -> faults.add(new Fault(file, words)));
      before += Files.isRegularFile(file) ? Files.size(file) : 0;
    }
  }

  private static List<String> about(ImportReading reading) {
    List<String> about = new ArrayList<>();
    reading.dumps().forEach(part -> about.add("file: " + part));
    about.add("newest: " + reading.newest());
    about.add("rows: " + reading.placeRows());
    about.add("names: " + reading.nameRows());
    return about;
  }

  private ImportPlaces join(ImportJoin join, List<GazetteerPlace> regions, ImportedRegions met)
      throws IOException {
    try (ImportSpill divisions = new ImportSpill(work.resolve("divisions"));
        ImportSpill features = new ImportSpill(work.resolve("features"));
        ImportSpill settlements = new ImportSpill(work.resolve("settlements"))) {
      for (Optional<ImportedPlace> next = join.next(); next.isPresent(); next = join.next()) {
        ImportedPlace place = next.get();
        if (place.is(Kinds.SETTLEMENT)) {
          settlements.add(place);
        } else if (place.is(Kinds.DIVISION)) {
          divisions.add(place);
        } else if (!met.takes(place)) {
          features.add(place);
        }
      }
      List<GazetteerPlace> own = new ArrayList<>(regions);
      own.addAll(sources.countries(sources.languages()));
      return new ImportPlaces(own, divisions, features, settlements);
    }
  }

  private int write(
      ImportPlaces places,
      List<GazetteerPlace> regions,
      ImportedRegions met,
      Path target,
      List<String> about)
      throws IOException {
    listener.at(Stage.LINKING, 0, 0);
    ImportedDivisions divisions = new ImportedDivisions(places.divisions, met);
    ImportLinks links = new ImportLinks(divisions, regions, met.unmet());
    places.settlements.forEach(
        (index, place) -> {
          links.see(index, place);
          places.weigh(index, place.weight());
        });
    links.link();
    divisions.settle(regions);
    places.number(divisions);
    listener.at(Stage.WRITING, 0, 0);
    try (Arena arena = Arena.ofShared()) {
      new ImportWriter(work, arena, SORT_BYTES, places, divisions, links, sources)
          .write(target, about);
    }
    return places.count();
  }

  private Report report(ImportReading reading, boolean made, int places) {
    List<LeftOut> leftOut =
        bad.all().stream()
            .map(count -> new LeftOut(count.reason().words(), count.lines(), count.first()))
            .toList();
    return new Report(made, reading.placeRows(), reading.nameRows(), places, faults, leftOut);
  }
}
