package org.saisine.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.vocabulary.Record;

class RoundTripTest {

  static Stream<Arguments> printed() {
    return Stream.of(Format.values())
        .flatMap(
            format -> Village.LANGUAGES.stream().map(language -> Arguments.of(format, language)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("printed")
  @DisplayName("what is printed of any document of the village is read as the same record")
  void same(Format format, String language) {
    if (format == Format.PDF) {
      PdfTest.assumeFonts(language);
    }
    for (Composition document : Village.documents(language)) {
      byte[] printed = Press.print(document, format);
      Record again = Reader.standard().read(new Source("again", printed, language));
      Fidelity fidelity = Fidelity.of(document.record(), again);
      assertThat(fidelity.sections())
          .as("%s %s", document.record().source().name(), format)
          .allSatisfy(section -> {
            assertThat(section.lost()).as("lost").isEmpty();
            assertThat(section.gained()).as("gained").isEmpty();
          });
      assertThat(Press.print(document, format)).as("printed twice").isEqualTo(printed);
    }
  }

  @Test
  @DisplayName("records that differ in one word are not taken for the same")
  void differ() {
    Composition document = Village.documents("en").getFirst();
    byte[] printed = Press.print(document, Format.TEXT);
    String other = new String(printed, java.nio.charset.StandardCharsets.UTF_8);
    String changed = other.replaceFirst("\\b2036\\b", "2037");
    assertThat(changed).isNotEqualTo(other);
    Record again =
        Reader.standard()
            .read(
                new Source(
                    "again", changed.getBytes(java.nio.charset.StandardCharsets.UTF_8), "en"));
    assertThat(Fidelity.of(document.record(), again).whole()).isFalse();
  }
}
