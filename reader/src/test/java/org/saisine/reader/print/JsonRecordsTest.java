package org.saisine.reader.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.vocabulary.Record;

class JsonRecordsTest {

  @Test
  @DisplayName("every key of the published form stands in every record, in the published order")
  void keys() {
    assertThat(read(VillageRecords.silent()).keySet())
        .containsExactly(
            "schema source language originalLanguage kind symbol symbolInferred organ session"
                .concat(
                    " sessionSeries sessionDates place meetings agendaItems issued adopted title draft")
                .concat(" organNames agendaItemLine agendaItemTitles kindLine basisLine")
                .concat(" spans paragraphs references instruments adoption mandates events")
                .concat(" agenda sittings seatings headings notes remarks findings")
                .split(" "));
  }

  @Test
  @DisplayName("what is unknown is null or an empty list, never a guess")
  void unknown() {
    Map<String, @Nullable Object> record = read(VillageRecords.silent());
    assertThat(record)
        .containsEntry("symbol", null)
        .containsEntry("session", null)
        .containsEntry("issued", null)
        .containsEntry("adoption", null)
        .containsEntry("meetings", List.of())
        .containsEntry("mandates", List.of());
  }

  @Test
  @DisplayName("masthead facts are flat, and each has its place under the same name")
  void masthead() {
    Map<String, @Nullable Object> record = read(VillageRecords.resolution());
    assertThat(record)
        .containsEntry("schema", "saisine/record/1")
        .containsEntry("kind", "resolution")
        .containsEntry("session", 43)
        .containsEntry("issued", "2020-07-02")
        .containsEntry("meetings", List.of(45))
        .containsEntry("sessionDates", List.of(Map.of("from", "2020-02-24", "to", "2020-03-13")));
    assertThat(record.get("spans"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("issued", Map.of("start", 10, "end", 20))
        .containsEntry("meetings", List.of(Map.of("start", 10, "end", 20)))
        .doesNotContainKey("adopted");
  }

  @Test
  @DisplayName("what stands beside paragraphs is told with the paragraph that it belongs to")
  void beside() {
    assertThat(json(VillageRecords.resolution()))
        .contains(
            "\"headings\":[{\"text\":\"Les puits\",\"over\":\"op1\",\"start\":10,\"end\":20}],"
                + "\"notes\":[{\"mark\":\"1\",\"text\":\"A/HRC/43/31.\",\"paragraph\":\"pp1\","
                + "\"at\":12,\"called\":{\"start\":130,\"end\":130},\"start\":10,\"end\":20}],"
                + "\"remarks\":[{\"text\":\"Adoptée par approbation tacite.\",")
        .contains("\"agendaItemTitles\":[\"Les droits de l’homme au bord de l’eau\"]");
  }

  @Test
  @DisplayName("words of the vocabulary are written as the spec writes them")
  void words() {
    assertThat(json(VillageRecords.resolution()))
        .contains("\"method\":\"recorded-vote\"")
        .contains("\"part\":\"preambular\"")
        .contains("\"kind\":\"meeting\"");
  }

  @Test
  @DisplayName("each way to say when has a form of its own")
  void due() {
    assertThat(json(VillageRecords.resolution()))
        .contains(
            "\"due\":[{\"organ\":\"HRC\",\"session\":46},{\"date\":\"2021-03-01\"},"
                + "{\"year\":2026},{\"duration\":\"P3Y\"}],\"every\":\"annual\"");
  }

  @Test
  @DisplayName("positions are lists of codes; a list the text leaves out is empty, its count null")
  void positions() {
    assertThat(json(VillageRecords.resolution()))
        .contains("\"inFavour\":2,\"against\":1,\"abstaining\":null")
        .contains(
            "\"positions\":{\"inFavour\":[\"AGO\",\"ARG\"],\"against\":[\"DEU\"],"
                + "\"abstaining\":[]}");
  }

  @Test
  @DisplayName("a paragraph lists each symbol it cites once, a note's with the paragraph it marks")
  void citedSymbols() {
    assertThat(json(VillageRecords.resolution()))
        .contains("\"references\":[\"A/RES/60/251\",\"A/HRC/43/31\"]");
  }

  @Test
  @DisplayName("of annotations that share an id, the one that holds the citation lists it")
  void sharedId() {
    assertThat(json(VillageRecords.resolution()))
        .contains("\"start\":300,\"end\":400,\"references\":[\"CTOC/COP/RES/11/2\"]")
        .contains("\"start\":400,\"end\":500,\"references\":[\"CTOC/COP/WG.2/2023/2\"]");
  }

  @Test
  @DisplayName("a record is one line unless it is indented, and says the same in both")
  void indented() {
    StringWriter indented = new StringWriter();
    JsonRecords.write(VillageRecords.resolution(), indented, true);
    assertThat(json(VillageRecords.resolution())).doesNotContain("\n");
    assertThat(indented.toString()).startsWith("{\n  \"schema\": \"saisine/record/1\",\n");
    assertThat(ParsedJson.object(indented.toString())).isEqualTo(read(VillageRecords.resolution()));
  }

  @Test
  @DisplayName("bytes and characters are the same record")
  void bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonRecords.write(VillageRecords.resolution(), bytes, false);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(json(VillageRecords.resolution()));
  }

  @Test
  @DisplayName("half a character is written as an escaped mark of loss, whole ones as themselves")
  void loneSurrogates() {
    Record broken =
        VillageRecords.withFinding(
            "en", "act-unknown", List.of("a\ud83d \"b\"\ude00 \ud83d\ude00"));
    assertThat(json(broken)).contains("a\\ufffd \\\"b\\\"\\ufffd \ud83d\ude00");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonRecords.write(broken, bytes, false);
    assertThat(ParsedJson.object(bytes.toString(StandardCharsets.UTF_8))).isEqualTo(read(broken));
  }

  @Test
  @DisplayName("a finding is a sentence in the document's language")
  void findingInLanguage() {
    assertThat(json(VillageRecords.resolution()))
        .contains("Le paragraphe 6 suit le paragraphe 4 : un numéro manque");
  }

  @Test
  @DisplayName("a finding in a language without sentences is in English")
  void findingInEnglish() {
    assertThat(json(VillageRecords.withFinding("pt", "number-gap", List.of("4", "6"))))
        .contains("Paragraph 6 follows 4: a number is missing or out of order.");
  }

  @Test
  @DisplayName("a code without a sentence is shown with its words")
  void unknownCode() {
    assertThat(json(VillageRecords.withFinding("en", "brand-new", List.of("x", "{0}"))))
        .contains("\"sentence\":\"Not settled: brand-new (x, {0})\"");
  }

  @Test
  @DisplayName("a finding with fewer words than its sentence asks for is still written")
  void missingWords() {
    assertThat(json(VillageRecords.withFinding("en", "number-gap", List.of("4"))))
        .contains("Paragraph {1} follows 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "ru", "ar", "zh"})
  @DisplayName("every language has every sentence, with the blanks of the English one")
  void sentencesInEveryLanguage(String language) {
    for (String code : CODES) {
      List<String> words = List.of("<first>", "<second>");
      String english = Sentences.load(Sentences.class, "findings", "en").find(code, words).get();
      String own = Sentences.load(Sentences.class, "findings", language).find(code, words).get();
      assertThat(own).as(code).isNotEqualTo(english);
      for (String word : words) {
        assertThat(own.contains(word)).as(code).isEqualTo(english.contains(word));
      }
    }
  }

  private static final List<String> CODES =
      Arrays.asList(
          ("kind-unknown organ-unknown session-unknown language-unsure symbol-inferred number-gap"
                  + " reference-ambiguous reference-unresolved act-unknown vote-count-mismatch"
                  + " state-unknown date-impossible date-contradicted due-unresolved"
                  + " addressee-unknown encoding-repaired note-without-mark mark-without-note"
                  + " weekday-wrong truncated")
              .split(" "));

  private static String json(Record record) {
    StringWriter out = new StringWriter();
    JsonRecords.write(record, out, false);
    return out.toString();
  }

  private static Map<String, @Nullable Object> read(Record record) {
    return ParsedJson.object(json(record));
  }
}
