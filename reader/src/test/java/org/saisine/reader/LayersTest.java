package org.saisine.reader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The reader's rooms may only look downwards; a change of this picture shows in a review. */
class LayersTest {

  private static final String DOOR = "org.saisine.reader";

  private static final JavaClasses READER =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(DOOR);

  @Test
  @DisplayName("each room uses only the rooms below it, and nobody uses the door")
  void roomsLookDown() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("door")
        .definedBy(DOOR)
        .layer("print")
        .definedBy(room("print"))
        .layer("form")
        .definedBy(room("form"))
        .layer("concord")
        .definedBy(room("concord"))
        .layer("sense")
        .definedBy(room("sense"))
        .layer("shape")
        .definedBy(room("shape"))
        .layer("source")
        .definedBy(room("source"))
        .layer("language")
        .definedBy(room("language"))
        .layer("vocabulary")
        .definedBy(room("vocabulary"))
        .whereLayer("door")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("print")
        .mayOnlyAccessLayers("concord", "vocabulary")
        .whereLayer("form")
        .mayOnlyAccessLayers("sense", "shape", "language", "vocabulary")
        .whereLayer("concord")
        .mayOnlyAccessLayers("sense", "language", "vocabulary")
        .whereLayer("sense")
        .mayOnlyAccessLayers("shape", "language", "vocabulary")
        .whereLayer("shape")
        .mayOnlyAccessLayers("source", "language", "vocabulary")
        .whereLayer("source")
        .mayOnlyAccessLayers("language", "vocabulary")
        .whereLayer("language")
        .mayOnlyAccessLayers("vocabulary")
        .whereLayer("vocabulary")
        .mayNotAccessAnyLayer()
        .check(READER);
  }

  @Test
  @DisplayName("every class lives in a known room")
  void noOtherRoom() {
    classes()
        .should()
        .resideInAnyPackage(
            DOOR,
            room("vocabulary"),
            room("source"),
            room("language"),
            room("shape"),
            room("sense"),
            room("concord"),
            room("form"),
            room("print"))
        .allowEmptyShould(true)
        .check(READER);
  }

  @Test
  @DisplayName("reading uses no regular expressions: they can go quadratic on a stranger's text")
  void noRegularExpressions() {
    noClasses()
        .that()
        .resideInAnyPackage(room("language"), room("shape"), room("sense"), room("concord"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex")
        .orShould()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .allowEmptyShould(true)
        .check(READER);
  }

  @Test
  @DisplayName("every package is @NullMarked")
  void nullMarked() {
    assertThat(READER.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }

  @Test
  @DisplayName("only the room that takes files in knows the library that opens PDF")
  void librariesOfFormats() {
    noClasses()
        .that()
        .resideOutsideOfPackage(room("source"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache..")
        .check(READER);
  }

  @Test
  @DisplayName(
      "the reader stands on the JDK, its null annotations, the JSON streamer and PDFBox alone")
  void fewDependencies() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            DOOR + "..",
            "java..",
            "javax.xml..",
            "org.w3c.dom..",
            "org.xml.sax..",
            "org.jspecify.annotations",
            "tools.jackson.core..",
            "org.apache.pdfbox..")
        .allowEmptyShould(true)
        .check(READER);
  }

  private static String room(String name) {
    return DOOR + "." + name + "..";
  }
}
