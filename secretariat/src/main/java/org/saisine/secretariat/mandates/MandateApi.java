package org.saisine.secretariat.mandates;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
    "url",
    "id"
  })
  record One(
      String symbol,
      String paragraph,
      String kind,
      List<String> by,
      List<String> to,
      List<Term> due,
      @Nullable LocalDate dueDate,
      @Nullable LocalDate dueUntil,
      @Nullable Boolean fixed,
      @Nullable String every,
      String state,
      String text,
      String language,
      String url,
      long id) {
    static One of(Mandate mandate, Address address) {
      Mandate.@Nullable Time next = mandate.round().time().orElse(null);
      return new One(
          mandate.symbol(),
          mandate.paragraph(),
          mandate.kind(),
          mandate.by(),
          mandate.to(),
          mandate.due().stream().map(Term::of).toList(),
          next == null ? null : next.from(),
          next == null ? null : next.until(),
          next == null ? null : next.fixed(),
          mandate.every().orElse(null),
          mandate.round().standing().word(),
          mandate.wording().words(),
          mandate.wording().language(),
          address.paragraph(
              mandate.symbol(), mandate.wording().language(), "op" + mandate.paragraph()),
          mandate.id());
    }
  }

  /** A time as records write it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder({"organ", "session", "date", "year", "duration"})
  record Term(
      @Nullable String organ,
      @Nullable Integer session,
      @Nullable LocalDate date,
      @Nullable Integer year,
      @Nullable String duration) {
    static Term of(Due due) {
      return switch (due) {
        case Due.AtSession(String organ, int session) -> new Term(organ, session, null, null, null);
        case Due.OnDate(LocalDate date) -> new Term(null, null, date, null, null);
        case Due.InYear(int year) -> new Term(null, null, null, year, null);
        case Due.Within(String iso) -> new Term(null, null, null, null, iso);
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
        () -> {
          Sheet sheet = mandates.today();
          return new Answer(
              sheet.total(question),
              sheet.mandates(question).stream().map(each -> One.of(each, address)).toList());
        });
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
          for (Mandate each : mandates.today().mandates(question)) {
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
