package org.saisine.secretariat.record;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Xml;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The register for harvesters, by the Open Archives Initiative's protocol, version 2.0. */
@RestController
class OaiApi {
  private static final MediaType TYPE = new MediaType("text", "xml", StandardCharsets.UTF_8);
  private static final String SPACE = "http://www.openarchives.org/OAI/2.0/";

  private final OaiArchive archive;
  private final Freshness freshness;
  private final Clock clock;

  OaiApi(OaiArchive archive, Freshness freshness, Clock clock) {
    this.archive = archive;
    this.freshness = freshness;
    this.clock = clock;
  }

  /** The protocol wants both ways to ask. */
  @RequestMapping(
      path = "/oai",
      method = {RequestMethod.GET, RequestMethod.POST})
  ResponseEntity<Object> answer(HttpServletRequest request, WebRequest web) {
    return freshness.answer(web, TYPE, () -> answer(request));
  }

  private byte[] answer(HttpServletRequest request) {
    Address address = Address.of(request);
    Map<String, String> told = new LinkedHashMap<>();
    Consumer<Xml> content;
    try {
      OaiQuestion question = OaiQuestion.of(request.getParameterMap());
      told.put("verb", question.verb());
      told.putAll(question.arguments());
      content = content(question, address);
    } catch (OaiRefusal refusal) {
      if (!refusal.tellsRequest()) {
        told.clear();
      }
      content =
          xml -> xml.text("error", String.valueOf(refusal.getMessage()), "code", refusal.code());
    }
    Xml xml = new Xml();
    xml.open(
        "OAI-PMH",
        "xmlns",
        SPACE,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        SPACE + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
    xml.text("responseDate", second(clock.instant()));
    String[] attributes =
        told.entrySet().stream()
            .flatMap(each -> List.of(each.getKey(), each.getValue()).stream())
            .toArray(String[]::new);
    xml.text("request", address.path("/oai"), attributes);
    content.accept(xml);
    return xml.close().bytes();
  }

  private Consumer<Xml> content(OaiQuestion question, Address address) {
    Consumer<Xml> inner =
        switch (question.verb()) {
          case "Identify" -> archive.identify(address);
          case "ListMetadataFormats" -> archive.formats(question.argument("identifier"));
          case "ListSets" -> archive.sets(question);
          case "GetRecord" -> archive.record(question, address);
          default -> archive.list(question, address);
        };
    return xml -> {
      xml.open(question.verb());
      inner.accept(xml);
      xml.close();
    };
  }

  /** The granularity of this archive. */
  static String second(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
