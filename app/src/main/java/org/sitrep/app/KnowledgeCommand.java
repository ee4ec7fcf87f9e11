package org.sitrep.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sitrep.app.gazetteer.Installation;
import org.sitrep.app.gazetteer.Packs;
import org.sitrep.compiler.GazetteerImport;
import org.sitrep.knowledge.GazetteerFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `sitrep knowledge`: tells which gazetteer is in use, and changes it.
@Command(
    name = "knowledge",
    description = "Tells which gazetteer is in use; imports one from GeoNames' own dumps.")
final class KnowledgeCommand implements Callable<Integer> {
  private static final double MEGA = 1e6;

  private final Console console;
  private final SitrepCommand root;

  KnowledgeCommand(Console console, SitrepCommand root) {
    this.console = console;
    this.root = root;
  }

  @Override
  public Integer call() {
    Packs packs = root.packs();
    Path file = packs.gazetteer();
    try {
      tell(packs, file, GazetteerFacts.of(file));
    } catch (IOException e) {
      throw new Failure(
          "the gazetteer "
              + file
              + " cannot be opened: "
              + Inputs.firstLine(e)
              + (packs.isImported()
                  ? " Maybe import it again, or go back to the built-in one: sitrep knowledge reset"
                  : " Maybe build it with: mvn package"));
    }
    return Outcome.ALL_READ;
  }

  private void tell(Packs packs, Path file, GazetteerFacts facts) throws IOException {
    PrintWriter out = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
    boolean imported = packs.isImported();
    String written =
        Files.getLastModifiedTime(file).toInstant().atOffset(ZoneOffset.UTC).toLocalDate() + " UTC";
    out.println("gazetteer  " + (imported ? "imported" : "built in"));
    out.println("file       " + file);
    out.println("size       " + megabytes(Files.size(file)));
    out.println("written    " + written);
    if (imported) {
      out.println("source     GeoNames (CC BY 4.0): " + String.join(", ", facts.told("file")));
      out.println("date       " + String.join(", ", facts.told("newest")));
    } else {
      out.println("source     GeoNames (CC BY 4.0): cities500, as of the build");
    }
    int all = facts.counts().values().stream().mapToInt(Integer::intValue).sum();
    out.println("places     " + all);
    facts
        .counts()
        .forEach(
            (kind, count) ->
                out.printf(
                    Locale.ROOT, "  %-12s %d%n", kind.name().toLowerCase(Locale.ROOT), count));
    out.flush();
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Makes the gazetteer of GeoNames' dumps: allCountries, a country's or cities… (19 columns)",
        "and alternateNamesV2 (10 columns), plain, .zip or .gz, in any order."
      },
      footer = {
        "",
        "Countries that the dumps have no populated place of keep the built-in ones. The result",
        "is used by all commands from then on; an import that fails leaves what was there."
      })
  int importDumps(
      @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dumps of GeoNames.")
          List<Path> files) {
    Packs packs = root.packs();
    try (Installation installation = Installation.begin(packs)) {
      GazetteerImport.Report report = run(installation, files);
      tell(report, packs);
      return report.clean() ? Outcome.ALL_READ : Outcome.SOME_REFUSED;
    } catch (IOException e) {
      throw new Failure(
          "nothing was imported: "
              + e.getMessage()
              + ". Maybe wait for another import, or check the permissions of "
              + packs.user()
              + " and the free space.");
    }
  }

  private GazetteerImport.Report run(Installation installation, List<Path> files)
      throws IOException {
    try (ImportProgress progress = new ImportProgress(console.err())) {
      return installation.run(files, progress);
    }
  }

  private void tell(GazetteerImport.Report report, Packs packs) {
    PrintWriter err = console.err();
    report.faults().forEach(fault -> err.println("sitrep: " + fault.file() + ": " + fault.words()));
    for (GazetteerImport.LeftOut lines : report.leftOut()) {
      String more = lines.lines() > lines.first().size() ? ", …" : "";
      String named = String.join(", ", lines.first());
      err.println(
          "sitrep: lines left out: "
              + lines.lines()
              + ", "
              + lines.words()
              + " ("
              + named
              + more
              + ")");
    }
    err.println(
        report.made()
            ? "sitrep: "
                + report.places()
                + " places, of "
                + report.placeRows()
                + " rows and "
                + report.nameRows()
                + " alternate names, are now in "
                + packs.imported()
            : "sitrep: no place could be read; the gazetteer stays as it was.");
    err.flush();
  }

  @Command(
      name = "reset",
      mixinStandardHelpOptions = true,
      description = "Goes back to the gazetteer that Sitrep came with.")
  int reset() {
    Packs packs = root.packs();
    if (!packs.isImported()) {
      console.err().println("sitrep: the built-in gazetteer is in use already.");
      console.err().flush();
      return Outcome.ALL_READ;
    }
    try (Installation installation = Installation.begin(packs)) {
      installation.reset();
    } catch (IOException e) {
      throw new Failure("cannot delete " + packs.imported() + " (" + e.getMessage() + ").");
    }
    console.err().println("sitrep: the built-in gazetteer is in use again.");
    console.err().flush();
    return Outcome.ALL_READ;
  }
}
