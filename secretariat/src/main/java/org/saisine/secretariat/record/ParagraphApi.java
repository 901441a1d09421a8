package org.saisine.secretariat.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Tongues;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The paragraphs of a document for machines, each with its own address. */
@RestController
class ParagraphApi {
  private final Documents documents;

  ParagraphApi(Documents documents) {
    this.documents = documents;
  }

  @JsonPropertyOrder({"symbol", "language", "total", "paragraphs"})
  record Told(String symbol, String language, int total, List<Line> paragraphs) {}

  @JsonPropertyOrder({
    "id",
    "part",
    "number",
    "action",
    "actionCode",
    "addressees",
    "text",
    "references",
    "url"
  })
  record Line(
      String id,
      String part,
      @Nullable String number,
      @Nullable String action,
      @Nullable String actionCode,
      List<String> addressees,
      String text,
      List<String> references,
      String url) {}

  @GetMapping("/api/paragraphs")
  ResponseEntity<Object> paragraphs(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, List.of("symbol", "language"));
    String symbol = asked.needed("symbol");
    String language = asked.word("language", Tongues.ALL);
    asked.check();
    Edition edition = DocumentApi.edition(documents, symbol, language);
    Address address = Address.of(request);
    return Freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        edition.sha256() + "-" + edition.change(),
        documents.changed(edition),
        () -> {
          Record record = documents.reading(edition).record();
          return new Told(
              symbol,
              edition.language(),
              record.paragraphs().size(),
              record.paragraphs().stream()
                  .map(each -> line(each, record, edition, address))
                  .toList());
        });
  }

  private static Line line(Paragraph paragraph, Record record, Edition edition, Address address) {
    return new Line(
        paragraph.id(),
        JsonRecords.word(paragraph.part()),
        paragraph.number().orElse(null),
        paragraph.act().map(Act::words).orElse(null),
        paragraph.act().map(Act::code).filter(code -> !code.isEmpty()).orElse(null),
        paragraph.addressees(),
        paragraph.text(),
        record.references().stream()
            .filter(each -> each.paragraph().filter(paragraph.id()::equals).isPresent())
            .map(Citation::symbol)
            .distinct()
            .toList(),
        address.paragraph(edition.symbol(), edition.language(), paragraph.id()));
  }
}
