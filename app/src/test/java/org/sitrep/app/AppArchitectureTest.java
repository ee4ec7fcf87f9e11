package org.sitrep.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The program sees the model and the front doors of the library, nothing behind them.
class AppArchitectureTest {
  /// One class per floor, and what a floor publishes beside it.
  private static final Set<String> FRONT_DOORS =
      Set.of(
          "org.sitrep.knowledge.Knowledge",
          "org.sitrep.knowledge.Ontology",
          "org.sitrep.knowledge.EventType",
          "org.sitrep.claim.Annotator",
          "org.sitrep.story.StoryFormer",
          "org.sitrep.story.Stories",
          "org.sitrep.event.EventMerger",
          "org.sitrep.event.Events",
          "org.sitrep.picture.PictureMaker",
          "org.sitrep.picture.Teller");

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
