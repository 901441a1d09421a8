package org.saisine.secretariat.mandates;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Address;
import org.saisine.secretariat.record.Dues;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Csv;
import org.saisine.secretariat.web.Freshness;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Mandates for machines. */
@RestController
class MandateApi {
  private static final int A_PAGE = 50;

  private final Mandates mandates;
  private final Freshness freshness;

  MandateApi(Mandates mandates, Freshness freshness, Clock clock) {
    this.mandates = mandates;
    this.freshness = freshness.daily(clock);
  }

  @JsonPropertyOrder({"total", "mandates"})
  record Answer(long total, List<One> mandates) {}

  /**
   * A mandate.
   *
   * @param dueDate the first day of its time: of its session, where it is due at one
   * @param dueUntil the last day of it
   * @param fixed false where a session's days are only expected
   */
  @JsonPropertyOrder({
    "symbol",
    "paragraph",
    "kind",
    "by",
    "to",
    "due",
    "dueDate",
    "dueUntil",
    "fixed",
    "every",
    "state",
    "text",
    "language",
    "url"
  })
  record One(
      String symbol,
      String paragraph,
      String kind,
      List<String> by,
      List<String> to,
      List<Map<String, Object>> due,
      @Nullable LocalDate dueDate,
      @Nullable LocalDate dueUntil,
      @Nullable Boolean fixed,
      @Nullable String every,
      String state,
      String text,
      String language,
      String url) {
    static One of(Mandate mandate, Address address) {
      Mandate.@Nullable Time next = mandate.next().orElse(null);
      return new One(
          mandate.symbol(),
          mandate.paragraph(),
          mandate.kind(),
          mandate.by(),
          mandate.to(),
          mandate.due().stream().map(One::due).toList(),
          next == null ? null : next.from(),
          next == null ? null : next.until(),
          next == null ? null : next.fixed(),
          mandate.every().orElse(null),
          mandate.standing().word(),
          mandate.wording().words(),
          mandate.wording().language(),
          address.paragraph(
              mandate.symbol(), mandate.wording().language(), "op" + mandate.paragraph()));
    }

    /** As records write it. */
    private static Map<String, Object> due(Due due) {
      return switch (due) {
        case Due.AtSession(String organ, int session) -> Map.of("organ", organ, "session", session);
        case Due.OnDate(LocalDate date) -> Map.of("date", date);
        case Due.InYear(int year) -> Map.of("year", year);
        case Due.Within(String iso) -> Map.of("duration", iso);
      };
    }
  }

  @GetMapping("/api/mandates")
  ResponseEntity<Object> list(HttpServletRequest request, WebRequest web) {
    Question question = question(request, A_PAGE);
    Address address = Address.of(request);
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () ->
            new Answer(
                mandates.count(question),
                mandates.list(question).stream().map(each -> One.of(each, address)).toList()));
  }

  @GetMapping("/api/mandates.csv")
  ResponseEntity<Object> table(HttpServletRequest request, WebRequest web) {
    Question question = question(request, Question.MOST);
    Address address = Address.of(request);
    return freshness.answer(
        web,
        Csv.TYPE,
        () -> {
          Csv csv =
              new Csv(
                  "symbol",
                  "paragraph",
                  "kind",
                  "by",
                  "to",
                  "due",
                  "due_date",
                  "due_until",
                  "fixed",
                  "every",
                  "state",
                  "text",
                  "url");
          for (Mandate each : mandates.list(question)) {
            One one = One.of(each, address);
            csv.row(
                one.symbol(),
                one.paragraph(),
                one.kind(),
                one.by(),
                one.to(),
                Dues.said(each.due()),
                one.dueDate(),
                one.dueUntil(),
                one.fixed(),
                one.every(),
                one.state(),
                one.text(),
                one.url());
          }
          return csv.bytes();
        });
  }

  private static Question question(HttpServletRequest request, int size) {
    Asked asked = Asked.of(request, Question.FILTERS);
    Question question = Question.of(asked, size);
    asked.check();
    return question;
  }
}
