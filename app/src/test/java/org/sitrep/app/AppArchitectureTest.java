package org.sitrep.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The program sees the model and the front doors of the library, nothing behind them.
class AppArchitectureTest {
  /// One class per floor, and what a floor publishes beside it.
  private static final Set<String> FRONT_DOORS =
      Set.of(
          "org.sitrep.compiler.GazetteerImport",
          "org.sitrep.knowledge.Addresses",
          "org.sitrep.knowledge.GazetteerFacts",
          "org.sitrep.knowledge.Knowledge",
          "org.sitrep.knowledge.Ontology",
          "org.sitrep.knowledge.EventType",
          "org.sitrep.knowledge.GeoMath",
          "org.sitrep.claim.Annotator",
          "org.sitrep.story.StoryFormer",
          "org.sitrep.story.StoryStream",
          "org.sitrep.story.Stories",
          "org.sitrep.event.EventMerger",
          "org.sitrep.event.Events",
          "org.sitrep.event.FigureUpdates",
          "org.sitrep.picture.PictureMaker",
          "org.sitrep.picture.report.Earlier",
          "org.sitrep.picture.Teller",
          "org.sitrep.picture.Phrases",
          "org.sitrep.picture.Weights");

  /// What each room of the program may use of the others; the library and the model are open to
  /// all.
  private static final Map<String, List<String>> ROOMS =
      Map.ofEntries(
          entry("page", List.of()),
          entry("feed", List.of()),
          entry("archive", List.of("page")),
          entry("read", List.of("archive", "feed", "page")),
          entry("store", List.of()),
          entry("write", List.of()),
          entry("evaluate", List.of("read", "write")),
          entry("index", List.of("store")),
          entry("view", List.of("index", "store", "write")),
          entry("export", List.of("index", "store", "write")),
          entry("gazetteer", List.of()),
          entry("room", List.of("index", "store", "read")),
          entry("watch", List.of("feed", "page", "read", "room", "store")),
          entry("serve", List.of("export", "index", "read", "room", "store", "view", "write")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sitrep.app");

  private static final DescribedPredicate<JavaClass> BEHIND_A_DOOR =
      describe("a class behind a front door", AppArchitectureTest::isBehindADoor);

  @Test
  void theProgramUsesFrontDoors() {
    noClasses().should().dependOnClassesThat(BEHIND_A_DOOR).check(CLASSES);
  }

  @Test
  void jsonIsWrittenWithJackson3() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void noRoomOfTheProgramUsesMoreThanItMay(String room) {
    List<String> open = ROOMS.getOrDefault(room, List.of());
    String[] closed =
        ROOMS.keySet().stream()
            .filter(other -> !other.equals(room) && !open.contains(other))
            .map(AppArchitectureTest::within)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(within(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(closed)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  static Set<String> rooms() {
    return new TreeSet<>(ROOMS.keySet());
  }

  private static String within(String room) {
    return "org.sitrep.app." + room + "..";
  }

  @Test
  void onlyTheStoreSpeaksSqlAndOnlyTheServerHttp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(within("store"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.jdbi..", "org.sqlite..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage(within("serve"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
        .check(CLASSES);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices()
        .matching("org.sitrep.app.(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static boolean isBehindADoor(JavaClass type) {
    String home = type.getPackageName();
    return home.startsWith("org.sitrep.")
        && !home.startsWith("org.sitrep.app")
        && !home.startsWith("org.sitrep.model")
        && !FRONT_DOORS.contains(outermost(type));
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(AppArchitectureTest::outermost).orElse(type.getName());
  }
}
