package org.saisine.secretariat.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.JsonRecords;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Csv;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Refusal;
import org.saisine.secretariat.web.Tongues;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Documents for machines. */
@RestController
class DocumentApi {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Documents documents;
  private final Catalogue catalogue;
  private final Freshness freshness;

  DocumentApi(Documents documents, Catalogue catalogue, Freshness freshness) {
    this.documents = documents;
    this.catalogue = catalogue;
    this.freshness = freshness;
  }

  @JsonPropertyOrder({"total", "documents"})
  record Listing(long total, List<Listed> documents) {}

  @JsonPropertyOrder({
    "symbol",
    "organ",
    "session",
    "sessionSeries",
    "kind",
    "issued",
    "adopted",
    "title",
    "languages",
    "url"
  })
  record Listed(
      String symbol,
      @Nullable String organ,
      @Nullable Integer session,
      @Nullable String sessionSeries,
      String kind,
      @Nullable LocalDate issued,
      @Nullable LocalDate adopted,
      @Nullable String title,
      List<String> languages,
      String url) {
    static Listed of(Catalogue.Entry entry, String language, Address address) {
      String title = entry.title(language);
      return new Listed(
          entry.symbol(),
          entry.organ().isEmpty() ? null : entry.organ(),
          Counted.ordinal(entry.session()),
          Counted.series(entry.session()),
          entry.kind(),
          entry.issued(),
          entry.adopted(),
          title.isEmpty() ? null : title,
          entry.languages(),
          address.document(entry.symbol()));
    }
  }

  @GetMapping("/api/documents")
  ResponseEntity<Object> list(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, Selection.FILTERS);
    Selection selection = Selection.of(asked);
    asked.check();
    Address address = Address.of(request);
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () ->
            new Listing(
                catalogue.count(selection),
                catalogue.list(selection).stream()
                    .map(each -> Listed.of(each, selection.language(), address))
                    .toList()));
  }

  @GetMapping("/api/documents.csv")
  ResponseEntity<Object> table(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, Selection.FILTERS);
    Selection selection = Selection.of(asked, Selection.MOST);
    asked.check();
    Address address = Address.of(request);
    return freshness.answer(
        web,
        Csv.TYPE,
        () -> {
          Csv csv =
              new Csv(
                  "symbol",
                  "organ",
                  "session",
                  "kind",
                  "issued",
                  "adopted",
                  "title",
                  "languages",
                  "url");
          for (Catalogue.Entry each : catalogue.list(selection)) {
            csv.row(
                each.symbol(),
                each.organ(),
                each.session(),
                each.kind(),
                each.issued(),
                each.adopted(),
                each.title(selection.language()),
                each.languages(),
                address.document(each.symbol()));
          }
          return csv.bytes();
        });
  }

  /** The record of a document, as {@code saisine read} gives it and persons have corrected it. */
  @GetMapping("/api/documents/{*symbol}")
  ResponseEntity<Object> record(
      @PathVariable String symbol, HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, List.of("language", "corrected"));
    String language = asked.word("language", Tongues.ALL);
    boolean own = asked.word("corrected", Families.yesOrNo()).equals(Families.NO);
    asked.check();
    Edition edition = edition(documents, symbol.substring(1), language);
    return Freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        edition.sha256() + "-" + edition.change() + (own ? "-own" : ""),
        documents.changed(edition),
        () -> {
          Reading reading = documents.reading(edition);
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          JsonRecords.write(own ? reading.own() : reading.record(), out, false);
          return corrected(out, edition, reading.standing());
        });
  }

  /** What persons have corrected stands at the end of the record. */
  private static byte[] corrected(
      ByteArrayOutputStream record, Edition edition, List<Standing> standing) {
    byte[] bare = record.toByteArray();
    record.reset();
    record.write(bare, 0, bare.length - 1);
    record.writeBytes(",\"corrections\":".getBytes(StandardCharsets.UTF_8));
    record.writeBytes(
        JSON.writeValueAsBytes(
            standing.stream().map(each -> CorrectionApi.One.of(edition, each)).toList()));
    record.write('}');
    return record.toByteArray();
  }

  /**
   * The current edition of a document.
   *
   * @param language empty for English or, where there is none, any
   * @throws Refusal where it is not here
   */
  static Edition edition(Documents documents, String symbol, String language) {
    List<Edition> editions = documents.editions(symbol);
    if (editions.isEmpty()) {
      throw Refusal.missing("The register has no document \"" + symbol + "\".");
    }
    Stream<Edition> wanted =
        editions.stream()
            .filter(each -> each.language().equals(language.isEmpty() ? "en" : language));
    return wanted
        .findFirst()
        .or(() -> language.isEmpty() ? editions.stream().findFirst() : java.util.Optional.empty())
        .orElseThrow(() -> {
          List<String> there = editions.stream().map(Edition::language).toList();
          return Refusal.missing(
              "\"%s\" is not here in \"%s\"; it is in: %s."
                  .formatted(symbol, language, String.join(", ", there)),
              new Refusal.Fault("language", language, "It is not here in this language.", there));
        });
  }
}
