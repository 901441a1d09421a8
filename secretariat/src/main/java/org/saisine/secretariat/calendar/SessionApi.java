package org.saisine.secretariat.calendar;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Founding;
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

/** Sessions for machines: when they are, and why that is said. */
@RestController
class SessionApi {
  static final List<String> STATES =
      List.of(
          "held",
          "under-way",
          "scheduled",
          "was-scheduled",
          "sat",
          "expected",
          "reckoned",
          "unknown");

  private static final List<String> FILTERS =
      List.of("organ", "state", "year", "language", "size", "page");
  private static final int MOST = 1_000;
  private static final int A_PAGE = 50;
  private static final int LAST_YEAR = 9_999;
  private static final int LAST_PAGE = 1_000_000;

  private final Bodies bodies;
  private final Calendar calendar;
  private final Voices voices;
  private final Freshness freshness;

  SessionApi(Bodies bodies, Calendar calendar, Voices voices, Freshness freshness, Clock clock) {
    this.bodies = bodies;
    this.calendar = calendar;
    this.voices = voices;
    this.freshness = freshness.daily(clock);
  }

  @JsonPropertyOrder({"total", "sessions"})
  record Answer(int total, List<Entry> sessions) {}

  /**
   * A session.
   *
   * @param series what the number counts; nothing for the regular sessions
   * @param dates on which it is known to sit; empty where it is only expected
   * @param opens the first and the last day on which it may open
   * @param closes the same of its last day
   */
  @JsonPropertyOrder({"organ", "session", "series", "state", "dates", "opens", "closes", "reasons"})
  record Entry(
      String organ,
      int session,
      @Nullable String series,
      String state,
      List<DateRange> dates,
      @Nullable DateRange opens,
      @Nullable DateRange closes,
      List<Why> reasons) {}

  @JsonPropertyOrder({"rule", "text", "clause"})
  record Why(String rule, String text, @Nullable Founding clause) {}

  @JsonPropertyOrder({"session", "evidence"})
  record Whole(Entry session, List<Said> evidence) {}

  @JsonPropertyOrder({"basis", "dates", "documents", "symbols", "agrees"})
  record Said(
      String basis, List<DateRange> dates, int documents, List<String> symbols, boolean agrees) {}

  private record Question(
      String organ, String state, OptionalLong year, String language, int size, int page) {
    static Question of(HttpServletRequest request, Bodies bodies, int most) {
      Asked asked = Asked.of(request, FILTERS);
      Question question =
          new Question(
              asked.text("organ"),
              asked.word("state", STATES),
              asked.number("year", 1, LAST_YEAR),
              asked.word("language", Tongues.ALL),
              (int) asked.number("size", 1, MOST).orElse(most),
              (int) asked.number("page", 0, LAST_PAGE).orElse(0));
      asked.check();
      if (!question.organ().isEmpty()) {
        BodyApi.find(bodies, question.organ());
      }
      return question;
    }

    String tongue() {
      return language.isEmpty() ? "en" : language;
    }
  }

  private List<Session> chosen(Question question) {
    List<Session> all = question.organ().isEmpty() ? calendar.all() : calendar.of(question.organ());
    return all.stream()
        .filter(each -> question.state().isEmpty() || question.state().equals(Spoken.state(each)))
        .filter(each -> question.year().isEmpty() || in(each.when(), question.year().getAsLong()))
        .toList();
  }

  private static boolean in(When when, long year) {
    return Stream.concat(when.days().stream(), when.opens().stream())
        .anyMatch(days -> days.from().getYear() <= year && days.to().getYear() >= year);
  }

  private static List<Session> page(List<Session> all, Question question) {
    return all.stream()
        .skip((long) question.size() * question.page())
        .limit(question.size())
        .toList();
  }

  private Entry entry(Session session, String language) {
    Spoken spoken = new Spoken(voices.in(language));
    When when = session.when();
    return new Entry(
        session.body(),
        session.number().ordinal(),
        session.number().isRegular() ? null : JsonRecords.word(session.number().series()),
        Spoken.state(session),
        when.days(),
        when.opens().orElse(null),
        closes(when),
        when.reasons().stream()
            .map(each ->
                new Why(
                    each.key().substring("why.".length()),
                    spoken.reason(each),
                    each.clause().orElse(null)))
            .toList());
  }

  private static @Nullable DateRange closes(When when) {
    return switch (when) {
      case When.Expected expected -> expected.closing().orElse(null);
      case When.Sat sat -> sat.expected().flatMap(When.Expected::closing).orElse(null);
      case When.Unknown unknown -> null;
      case When.Held held -> last(held.days());
      case When.UnderWay now -> last(now.days());
      case When.Scheduled then -> last(then.days());
    };
  }

  private static DateRange last(List<DateRange> days) {
    LocalDate last = days.getLast().to();
    return new DateRange(last, last);
  }

  @GetMapping("/api/sessions")
  ResponseEntity<Object> list(HttpServletRequest request, WebRequest web) {
    Question question = Question.of(request, bodies, A_PAGE);
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () -> {
          List<Session> all = chosen(question);
          return new Answer(
              all.size(),
              page(all, question).stream().map(each -> entry(each, question.tongue())).toList());
        });
  }

  @GetMapping("/api/sessions/{organ}/{number}")
  ResponseEntity<Object> one(
      @PathVariable String organ,
      @PathVariable String number,
      HttpServletRequest request,
      WebRequest web) {
    Asked asked = Asked.of(request, List.of("language"));
    String language = asked.word("language", Tongues.ALL);
    asked.check();
    BodyApi.find(bodies, organ);
    SessionNumber asking =
        SessionNumber.of(number)
            .orElseThrow(() ->
                Refusal.missing(
                    "\"" + number + "\" is no number of a session as in 77, S-36 or ES-11."));
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () -> {
          Session session = calendar.session(organ, asking);
          return new Whole(
              entry(session, language.isEmpty() ? "en" : language),
              session.told().stream()
                  .map(each ->
                      new Said(
                          each.basis().name().toLowerCase(Locale.ROOT),
                          each.dates(),
                          each.documents(),
                          each.symbols(),
                          !session.against().contains(each)))
                  .toList());
        });
  }

  @GetMapping("/api/sessions.csv")
  ResponseEntity<Object> table(HttpServletRequest request, WebRequest web) {
    Question question = Question.of(request, bodies, MOST);
    return freshness.answer(
        web,
        Csv.TYPE,
        () -> {
          Csv csv =
              new Csv(
                  "organ",
                  "session",
                  "state",
                  "dates",
                  "opens from",
                  "opens to",
                  "closes from",
                  "closes to",
                  "reason");
          for (Session session : page(chosen(question), question)) {
            Entry entry = entry(session, question.tongue());
            csv.row(
                entry.organ(),
                session.number(),
                entry.state(),
                entry.dates().stream().map(each -> each.from() + "/" + each.to()).toList(),
                entry.opens() == null ? null : entry.opens().from(),
                entry.opens() == null ? null : entry.opens().to(),
                entry.closes() == null ? null : entry.closes().from(),
                entry.closes() == null ? null : entry.closes().to(),
                entry.reasons().stream().map(Why::text).toList());
          }
          return csv.bytes();
        });
  }
}
