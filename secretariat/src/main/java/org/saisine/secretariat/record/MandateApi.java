package org.saisine.secretariat.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.secretariat.web.Asked;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Who owes what to whom by when under which paragraph, for machines. */
@RestController
class MandateApi {
  private static final List<String> FILTERS =
      Stream.concat(Stream.of("symbol"), Selection.FILTERS.stream()).toList();

  private final Catalogue catalogue;
  private final Documents documents;
  private final Freshness freshness;

  MandateApi(Catalogue catalogue, Documents documents, Freshness freshness) {
    this.catalogue = catalogue;
    this.documents = documents;
    this.freshness = freshness;
  }

  /**
   * @param total of the documents whose mandates may be asked for, page by page
   */
  @JsonPropertyOrder({"total", "mandates"})
  record Told(long total, List<Owed> mandates) {}

  /** A mandate, in the words of the record. */
  @JsonPropertyOrder({
    "symbol",
    "language",
    "paragraph",
    "kind",
    "by",
    "to",
    "due",
    "every",
    "text",
    "start",
    "end"
  })
  record Owed(
      String symbol,
      String language,
      String paragraph,
      String kind,
      List<String> by,
      List<String> to,
      List<Map<String, Object>> due,
      @Nullable String every,
      String text,
      int start,
      int end) {
    static Owed of(Edition edition, Mandate mandate) {
      return new Owed(
          edition.symbol(),
          edition.language(),
          mandate.paragraph(),
          JsonRecords.word(mandate.kind()),
          mandate.by(),
          mandate.to(),
          mandate.due().stream().map(Owed::due).toList(),
          mandate.every().orElse(null),
          mandate.text(),
          mandate.span().start(),
          mandate.span().end());
    }

    private static Map<String, Object> due(Due due) {
      return switch (due) {
        case Due.AtSession(String organ, int session) ->
            new java.util.TreeMap<>(Map.of("organ", organ, "session", session));
        case Due.OnDate(LocalDate date) -> Map.of("date", date.toString());
        case Due.InYear(int year) -> Map.of("year", year);
        case Due.Within(String iso) -> Map.of("duration", iso);
      };
    }
  }

  @GetMapping("/api/mandates")
  ResponseEntity<Object> mandates(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, FILTERS);
    Selection selection = Selection.of(asked);
    asked.check();
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () ->
            new Told(
                catalogue.count(selection),
                catalogue.editions(selection).stream()
                    .flatMap(edition ->
                        documents.reading(edition).record().mandates().stream()
                            .map(each -> Owed.of(edition, each)))
                    .toList()));
  }

  @GetMapping("/api/mandates.csv")
  ResponseEntity<Object> table(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, FILTERS);
    Selection selection = Selection.of(asked, Selection.MOST);
    asked.check();
    return freshness.answer(
        web,
        Csv.TYPE,
        () -> {
          Csv csv =
              new Csv(
                  "symbol", "language", "paragraph", "kind", "by", "to", "due", "every", "text");
          for (Edition edition : catalogue.editions(selection)) {
            for (Mandate each : documents.reading(edition).record().mandates()) {
              csv.row(
                  edition.symbol(),
                  edition.language(),
                  each.paragraph(),
                  JsonRecords.word(each.kind()),
                  each.by(),
                  each.to(),
                  each.due().stream().map(MandateApi::due).toList(),
                  each.every(),
                  each.text().replaceAll("\\s+", " "));
            }
          }
          return csv.bytes();
        });
  }

  private static String due(Due due) {
    return switch (due) {
      case Due.AtSession(String organ, int session) -> organ + " " + session;
      case Due.OnDate(LocalDate date) -> date.toString();
      case Due.InYear(int year) -> Integer.toString(year);
      case Due.Within(String iso) -> iso;
    };
  }
}
