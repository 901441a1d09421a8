package org.saisine.secretariat.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Csv;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Refusal;
import org.saisine.secretariat.web.Tongues;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What documents cite and where they are cited, for machines. */
@RestController
class ReferenceApi {
  private static final List<String> FILTERS =
      Stream.concat(Stream.of("symbol"), Selection.FILTERS.stream()).toList();

  private final Catalogue catalogue;
  private final References references;
  private final Freshness freshness;

  ReferenceApi(Catalogue catalogue, References references, Freshness freshness) {
    this.catalogue = catalogue;
    this.references = references;
    this.freshness = freshness;
  }

  /**
   * @param held whether the register has the document: one that it has not may be cited too
   */
  @JsonPropertyOrder({"symbol", "held", "cites", "citedBy"})
  record Told(
      String symbol,
      boolean held,
      List<References.Reference> cites,
      List<References.Reference> citedBy) {}

  @GetMapping("/api/references")
  ResponseEntity<Object> references(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, List.of("symbol", "language"));
    String symbol = asked.needed("symbol");
    String language = asked.word("language", Tongues.ALL);
    asked.check();
    List<Edition> editions = catalogue.editions(Selection.of(symbol, language));
    List<References.Reference> citing = references.to(symbol);
    if (editions.isEmpty() && citing.isEmpty()) {
      throw Refusal.missing(
          "The register has no document \"" + symbol + "\", and none that cites it.");
    }
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () -> new Told(symbol, !editions.isEmpty(), references.in(editions), citing));
  }

  @GetMapping("/api/references.csv")
  ResponseEntity<Object> table(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, FILTERS);
    Selection selection = Selection.of(asked, Selection.MOST);
    asked.check();
    return freshness.answer(
        web,
        Csv.TYPE,
        () -> {
          Csv csv = new Csv("citing", "language", "paragraph", "text", "cited", "at", "held");
          for (References.Reference each : references.in(catalogue.editions(selection))) {
            csv.row(
                each.citing(),
                each.language(),
                each.paragraph(),
                each.text().replaceAll("\\s+", " "),
                each.cited(),
                String.join(" ", each.at()),
                each.held() ? "yes" : "no");
          }
          return csv.bytes();
        });
  }
}
