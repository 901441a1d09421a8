package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The command with the reader itself, on the village's documents. */
class RealReadingTest {
  private static final Path VILLAGE = Path.of("..", "village");

  @Test
  @DisplayName("every document of the village is one line of JSON, in the order of the names")
  void village() throws IOException {
    Run run = Run.with().readings(Readings.standard());
    run.saisine("read", "--format", "jsonl", VILLAGE.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> value(line, "path")).toList()).isEqualTo(documents());
  }

  @Test
  @DisplayName("a record counts the characters of the text that --format text prints")
  void characters() throws IOException {
    for (String document : documents()) {
      Run json = Run.with().readings(Readings.standard());
      Run text = Run.with().readings(Readings.standard());
      json.saisine("read", "--format", "jsonl", document);
      text.saisine("read", "--format", "text", document);
      assertThat(value(json.out(), "characters"))
          .as(document)
          .isEqualTo(String.valueOf(text.out().length()));
    }
  }

  @Test
  @DisplayName("every document of the village has a card that keeps the width of the page")
  void cards() {
    Run run = Run.with().readings(Readings.standard());
    run.saisine("read", VILLAGE.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).isNotEmpty().allMatch(line -> Glyphs.width(line) <= 80);
  }

  private static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.walk(VILLAGE)) {
      return files
          .map(Path::toString)
          .filter(name -> name.matches(".*\\.(txt|docx|pdf|html|xml)"))
          .sorted()
          .toList();
    }
  }

  /** The first value of a name in a JSON text; the whole text must be sound. */
  private static String value(String json, String name) {
    String found = "";
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        boolean named = parser.currentToken() == JsonToken.PROPERTY_NAME;
        if (named && found.isEmpty() && parser.currentName().equals(name)) {
          parser.nextToken();
          found = parser.getString();
        }
      }
    }
    return found;
  }
}
