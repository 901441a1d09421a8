package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.secretariat.Served;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
  private static final String BELLS = "A/HRC/RES/91/14";

  /** Of another room, which says in its own tests how it is asked. */
  private static final String SEARCH = "/api/search";

  private static JsonNode description() {
    return Told.json("/api/openapi.json");
  }

  private static Stream<String> paths() {
    return description().path("paths").propertyNames().stream();
  }

  private static Stream<String> ours() {
    return paths()
        .filter(path -> !path.equals(SEARCH))
        .filter(path -> description().path("paths").path(path).has("get"));
  }

  @Test
  @DisplayName("the description names every way under /api that there is, and no other")
  void ways() {
    Set<String> there =
        Served.village()
            .context()
            .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()
            .stream()
            .flatMap(way -> way.getPatternValues().stream())
            .filter(way -> way.startsWith("/api/"))
            .map(way -> way.replace("{*", "{"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(paths())
        .as("paths of openapi.json, against the controllers")
        .containsExactlyInAnyOrderElementsOf(there);
  }

  @ParameterizedTest
  @MethodSource("ours")
  @DisplayName("the description names every parameter that a way takes, and no other")
  void parameters(String path) {
    JsonNode operation = description().path("paths").path(path).path("get");
    List<String> told =
        operation
            .path("parameters")
            .valueStream()
            .map(OpenApiTest::followed)
            .filter(each -> each.path("in").stringValue().equals("query"))
            .map(each -> each.path("name").stringValue())
            .toList();
    JsonNode refusal = Told.problem(400, filled(path) + "?colour=red").path("errors").get(0);
    assertThat(refusal.path("allowed").valueStream().map(JsonNode::stringValue))
        .containsExactlyInAnyOrderElementsOf(told);
    assertThat(operation.path("responses").propertyNames()).contains("200", "default");
  }

  /** An address of something that is there. */
  private static String filled(String path) {
    return path.replace("{symbol}", BELLS)
        .replace("{code}", "HRC")
        .replace("{id}", "1")
        .replace("{organ}", "HRC")
        .replace("{number}", "91");
  }

  private static JsonNode followed(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode()
        ? node
        : description().at(reference.stringValue().substring(1));
  }

  @Test
  @DisplayName("every part that the description refers to is there, and no two ways share a name")
  void whole() {
    JsonNode description = description();
    assertThat(description.path("openapi").stringValue()).startsWith("3.1.");
    assertThat(description.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(each ->
            assertThat(description.at(each.substring(1)).isMissingNode()).as(each).isFalse());
    assertThat(description.findValuesAsString("operationId")).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("the kinds of documents that the description tells are those that there are")
  void kinds() {
    assertThat(
            description()
                .at("/components/schemas/Kind/enum")
                .valueStream()
                .map(JsonNode::stringValue))
        .containsExactlyElementsOf(Selection.KINDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "zh", "en", "fr", "ru", "es"})
  @DisplayName("a page explains it to people, in their language, with addresses that open")
  void page(String language) {
    String page = Served.village().get("/api?lang=" + language).body();
    assertThat(page)
        .contains("<html lang=\"" + language + "\"")
        .contains("/api/openapi.json")
        .doesNotContain(">api.");
  }
}
