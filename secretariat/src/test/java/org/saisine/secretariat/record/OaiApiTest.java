package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.secretariat.Served;
import org.w3c.dom.Element;

/** Numbers are sections of the protocol, version 2.0. */
class OaiApiTest {
  private static final String OAI = "http://www.openarchives.org/OAI/2.0/";
  private static final String SECOND = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z";
  private static final String BELLS = "oai:saisine:A/HRC/RES/91/14";

  private static Element ask(String question) {
    return envelope(Served.village().get("/oai?" + question));
  }

  /** What every answer has to be (3.2). */
  private static Element envelope(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml;charset=UTF-8");
    Element root = Markup.root(answer);
    assertThat(root.getLocalName()).isEqualTo("OAI-PMH");
    assertThat(root.getNamespaceURI()).isEqualTo(OAI);
    assertThat(root.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "schemaLocation"))
        .isEqualTo(OAI + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
    assertThat(Markup.names(root)).hasSize(3).startsWith("responseDate", "request");
    assertThat(Markup.texts(root, "responseDate").getFirst()).matches(SECOND);
    assertThat(Markup.texts(root, "request").getFirst())
        .isEqualTo(Served.village().base() + "/oai");
    return root;
  }

  private static Element list(String question) {
    Element root = ask(question);
    String verb = question.replaceAll("verb=(\\w+).*", "$1");
    assertThat(Markup.names(root)).as(question).last().isEqualTo(verb);
    assertThat(Markup.all(root, "request").getFirst().getAttribute("verb")).isEqualTo(verb);
    return Markup.children(root).getLast();
  }

  @Test
  @DisplayName("an archive identifies itself with all that 4.2 wants, in its order")
  void identify() {
    Element told = list("verb=Identify");
    assertThat(Markup.names(told))
        .containsExactly(
            "repositoryName",
            "baseURL",
            "protocolVersion",
            "adminEmail",
            "earliestDatestamp",
            "deletedRecord",
            "granularity");
    Map<String, String> texts =
        Markup.children(told).stream()
            .collect(Collectors.toMap(Element::getLocalName, Element::getTextContent));
    assertThat(texts)
        .containsEntry("protocolVersion", "2.0")
        .containsEntry("granularity", "YYYY-MM-DDThh:mm:ssZ")
        .containsEntry("baseURL", Served.village().base() + "/oai");
    assertThat(texts.get("adminEmail")).matches("\\S+@(\\S+\\.)+\\S+");
    assertThat(texts.get("earliestDatestamp")).matches(SECOND);
  }

  @Test
  @DisplayName("it may be asked by a form as well as by an address (3.1.1)")
  void form() {
    Element root = envelope(Served.village().post("/oai", "verb=ListMetadataFormats"));
    assertThat(Markup.texts(root, "metadataPrefix")).containsExactly("oai_dc");
    assertThat(Markup.texts(root, "schema"))
        .containsExactly("http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
  }

  @Test
  @DisplayName("each organ is a set, named as 2.6 wants")
  void sets() {
    Element told = list("verb=ListSets");
    assertThat(Markup.texts(told, "setSpec"))
        .contains("HRC", "GA")
        .doesNotHaveDuplicates()
        .allMatch(spec -> spec.matches("[A-Za-z0-9\\-_.!~*'()]+"));
    assertThat(Markup.texts(told, "setName")).contains("Human Rights Council");
  }

  @Test
  @DisplayName("a record has a header and Dublin Core, each title in its language")
  void record() {
    Element record =
        Markup.children(list("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + BELLS))
            .getFirst();
    assertThat(Markup.names(record)).containsExactly("header", "metadata");
    Element header = Markup.children(record).getFirst();
    assertThat(Markup.names(header)).containsExactly("identifier", "datestamp", "setSpec");
    assertThat(Markup.texts(header, "identifier")).containsExactly(BELLS);
    assertThat(Markup.texts(header, "datestamp").getFirst()).matches(SECOND);
    Element dc = Markup.children(Markup.children(record).getLast()).getFirst();
    assertThat(dc.getNamespaceURI()).isEqualTo("http://www.openarchives.org/OAI/2.0/oai_dc/");
    assertThat(Markup.children(dc))
        .allMatch(each -> "http://purl.org/dc/elements/1.1/".equals(each.getNamespaceURI()));
    assertThat(Markup.all(dc, "title").stream().map(each -> each.getAttribute("xml:lang")))
        .containsExactly("ar", "en", "es", "fr", "ru", "zh");
    assertThat(Markup.texts(dc, "date")).containsExactly("2036-04-02");
    assertThat(Markup.texts(dc, "identifier")).contains("A/HRC/RES/91/14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ListRecords", "ListIdentifiers"})
  @DisplayName("a list goes on by its tokens until every item has been told once (3.5)")
  void resumption(String verb) {
    int documents = Told.json("/api/documents").path("total").intValue();
    List<String> seen = new ArrayList<>();
    String question = "verb=" + verb + "&metadataPrefix=oai_dc";
    while (true) {
      Element told = list(question);
      Element token = Markup.all(told, "resumptionToken").getFirst();
      assertThat(token.getAttribute("completeListSize")).isEqualTo("" + documents);
      assertThat(token.getAttribute("cursor")).isEqualTo("" + seen.size());
      List<Element> headers = Markup.all(told, "header");
      assertThat(headers).hasSizeBetween(1, 5);
      headers.forEach(each -> seen.addAll(Markup.texts(each, "identifier")));
      if (token.getTextContent().isEmpty()) {
        break;
      }
      question = "verb=" + verb + "&resumptionToken=" + token.getTextContent();
    }
    assertThat(seen).hasSize(documents).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("a set and a time narrow a list, and both ends of the time belong to it (2.7)")
  void selective() {
    Element told = list("verb=ListIdentifiers&metadataPrefix=oai_dc&set=HRC");
    assertThat(Markup.texts(told, "setSpec")).isNotEmpty().containsOnly("HRC");
    String stamp = Markup.texts(told, "datestamp").getFirst();
    String question = "verb=ListIdentifiers&metadataPrefix=oai_dc";
    assertThat(Markup.texts(list(question + "&from=" + stamp + "&until=" + stamp), "datestamp"))
        .isNotEmpty()
        .containsOnly(stamp);
    String day = stamp.substring(0, 10);
    assertThat(Markup.all(list(question + "&from=" + day + "&until=" + day), "header"))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', badVerb",
    "verb=Harvest, badVerb",
    "verb=Identify&verb=Identify, badVerb",
    "verb=Identify&set=HRC, badArgument",
    "verb=ListRecords, badArgument",
    "verb=GetRecord&metadataPrefix=oai_dc, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2036, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2036-02-30, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2036-01-02&until=2036-01-01, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&from=2036-01-01&until=2036-01-01T00:00:00Z,badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x, badArgument",
    "verb=ListRecords&metadataPrefix=oai_dc&set=%00, badArgument",
    "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:saisine:%2500, idDoesNotExist",
    "verb=ListRecords&resumptionToken=x, badResumptionToken",
    "verb=ListSets&resumptionToken=x, badResumptionToken",
    "verb=ListRecords&metadataPrefix=marcxml, cannotDisseminateFormat",
    "verb=GetRecord&metadataPrefix=marcxml&identifier=oai:saisine:A/HRC/RES/91/14, "
        + "cannotDisseminateFormat",
    "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:saisine:A/HRC/RES/91/99, idDoesNotExist",
    "verb=GetRecord&metadataPrefix=oai_dc&identifier=bells, idDoesNotExist",
    "verb=ListMetadataFormats&identifier=bells, idDoesNotExist",
    "verb=ListRecords&metadataPrefix=oai_dc&set=NOBODY, noRecordsMatch",
    "verb=ListRecords&metadataPrefix=oai_dc&until=1999-12-31, noRecordsMatch",
  })
  @DisplayName("what is wrong is told by the protocol's own code (3.6)")
  void errors(String question, String code) {
    Element root = ask(question);
    Element error = Markup.children(root).getLast();
    assertThat(error.getLocalName()).isEqualTo("error");
    assertThat(error.getAttribute("code")).isEqualTo(code);
    assertThat(error.getTextContent()).isNotEmpty();
    boolean told = Markup.all(root, "request").getFirst().hasAttribute("verb");
    assertThat(told).isEqualTo(!code.equals("badVerb") && !code.equals("badArgument"));
  }

  @Test
  @DisplayName("a token of one list does not resume another")
  void tokens() {
    String token =
        Markup.texts(list("verb=ListRecords&metadataPrefix=oai_dc"), "resumptionToken").getFirst();
    String encoded = URLEncoder.encode(token, StandardCharsets.UTF_8);
    assertThat(Markup.children(ask("verb=ListIdentifiers&resumptionToken=" + encoded)).getLast())
        .satisfies(error -> assertThat(error.getAttribute("code")).isEqualTo("badResumptionToken"));
  }

  @Test
  @DisplayName("an answer that the harvester has already is not told again")
  void fresh() {
    String tag =
        Served.village().get("/oai?verb=ListSets").headers().firstValue("ETag").orElseThrow();
    assertThat(Served.village().get("/oai?verb=ListSets", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }
}
