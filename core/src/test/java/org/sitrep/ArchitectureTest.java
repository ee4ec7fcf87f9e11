package org.sitrep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The floors of the library: each uses itself and those below, never one above.
class ArchitectureTest {
  /// From the street to the roof.
  static final List<String> FLOORS =
      List.of("model", "knowledge", "text", "mention", "claim", "story", "event", "picture");

  private static final String[] ALL_FLOORS =
      FLOORS.stream().map(ArchitectureTest::within).toArray(String[]::new);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sitrep");

  @Test
  void readsTheClassesOfThisJava() {
    assertThat(CLASSES)
        .as("classes that ArchUnit could read")
        .extracting(JavaClass::getPackageName)
        .contains("org.sitrep.model", "org.sitrep.pack");
  }

  @Test
  void everyPackageIsAFloorOrServesTheKnowledge() {
    assertThat(CLASSES)
        .extracting(type -> type.getPackageName().split("\\.", -1)[2])
        .isSubsetOf(Stream.concat(FLOORS.stream(), Stream.of("pack", "compiler")).toList());
  }

  @ParameterizedTest
  @FieldSource("FLOORS")
  void noFloorReachesUp(String floor) {
    String[] above =
        FLOORS.stream()
            .skip(FLOORS.indexOf(floor) + 1L)
            .map(ArchitectureTest::within)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(within(floor))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above)
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theLibraryDoesNotKnowItsCompilerOrItsProgram() {
    noClasses()
        .that()
        .resideInAnyPackage(ALL_FLOORS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(within("compiler"), within("app"), "picocli..", "tools.jackson..")
        .check(CLASSES);
  }

  @Test
  void thePackFormatKnowsNoOneElse() {
    noClasses()
        .that()
        .resideInAPackage(within("pack"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ALL_FLOORS)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage(within("compiler"))
        .check(CLASSES);
  }

  @Test
  void theLibraryReadsNoNetworkAndNoDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage(ALL_FLOORS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.sql..")
        .check(CLASSES);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching("org.sitrep.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  private static String within(String part) {
    return "org.sitrep." + part + "..";
  }
}
