package org.saisine.secretariat.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.saisine.press.form.Form;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.SessionNumber;
import org.saisine.reader.vocabulary.Sitting;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.publishing.Publications.Outcome;
import org.saisine.secretariat.publishing.SessionPapers.Wanted;
import org.saisine.secretariat.web.Tongues;

@DisplayName("The papers of a session")
class SessionPapersTest {
  static final List<String> LANGUAGES = Tongues.ALL;
  private static final Wanted NINTH = new Wanted("LVC-COP", 9, "LVC/COP/2038/1");

  private static Serving serving;
  private static SessionPapers papers;

  @BeforeAll
  static void open() {
    serving = Village.served(Village.documents(), Map.of());
    papers = Village.part(serving, SessionPapers.class);
    Village.part(serving, Calendar.class)
        .enter(
            "clerk",
            "LVC-COP",
            SessionNumber.regular(9),
            List.of(new DateRange(LocalDate.of(2038, 10, 11), LocalDate.of(2038, 10, 15))),
            "Saint-Orme",
            "Decision 8/2.");
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  private static Record read(Optional<Form> form) {
    return form.orElseThrow().composition().record();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("are an agenda with the days that the calendar knows and what was asked for it")
  void agenda(String language) {
    Record record = read(papers.agenda(NINTH, "", language));
    assertThat(record.masthead().kind().value()).isEqualTo(Kind.AGENDA);
    assertThat(record.masthead().symbol().map(Fact::value)).contains("LVC/COP/2038/1");
    assertThat(record.masthead().sessionDates().getFirst().value().from())
        .isEqualTo(LocalDate.of(2038, 10, 11));
    assertThat(record.agenda())
        .extracting(AgendaItem::item)
        .containsExactly("1", "1(a)", "1(b)", "2", "3", "4");
    assertThat(record.references()).extracting(Citation::symbol).contains("LVC/COP/DEC/8/2");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("have a programme of two meetings a day, from the opening to the adoption")
  void programme(String language) {
    List<Sitting> sittings = read(papers.agenda(NINTH, "", language)).sittings();
    assertThat(sittings).hasSize(10);
    assertThat(sittings.getFirst().date()).isEqualTo(LocalDate.of(2038, 10, 11));
    assertThat(sittings.getLast().date()).isEqualTo(LocalDate.of(2038, 10, 15));
    assertThat(sittings.getFirst().items())
        .extracting(Sitting.Slot::item)
        .containsExactly("1(a)", "1(b)", "2");
    assertThat(sittings.getFirst().items()).noneMatch(Sitting.Slot::continued);
    assertThat(sittings.getLast().items())
        .extracting(Sitting.Slot::item)
        .containsExactly("2", "3", "4");
    assertThat(sittings.getLast().items().getFirst().continued()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("take the items of an earlier agenda, in its order")
  void earlier(String language) {
    Record record = read(papers.agenda(NINTH, "LVC/COP/WG.1/2036/1", language));
    assertThat(record.agenda())
        .extracting(AgendaItem::item)
        .containsExactly("1", "1(a)", "1(b)", "2", "2(a)", "2(b)", "3", "4", "5", "6");
    assertThat(record.sittings().getLast().items())
        .extracting(Sitting.Slot::item)
        .contains("5", "6");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("are the list of reports: the meetings since the session before, and what was asked")
  void reports(String language) {
    Record record = read(papers.reports(new Wanted("LVC-COP", 8, ""), language));
    assertThat(record.masthead().kind().value()).isEqualTo(Kind.NOTE);
    assertThat(record.apparatus().headings()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(record.paragraphs()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(record.references()).extracting(Citation::symbol).contains("LVC/COP/RES/7/3");
  }

  @Test
  @DisplayName("are not made where the days are unknown, or the earlier agenda is not here")
  void nothing() {
    assertThat(papers.agenda(new Wanted("LVC-COP", 40, ""), "", "en")).isEmpty();
    assertThat(papers.agenda(NINTH, "LVC/COP/1999/1", "en")).isEmpty();
    assertThat(papers.agenda(NINTH, "LVC/COP/DEC/8/2", "en")).isEmpty();
    assertThat(papers.reports(new Wanted("NOBODY", 9, ""), "en")).isEmpty();
  }

  @Test
  @DisplayName("are drafted in six languages by an officer's page, and told why where they are not")
  void page() {
    Clerk clerk = Clerk.at(serving);
    for (String paper : List.of("agendas", "reports")) {
      HttpResponse<String> made =
          clerk.post(
              "/publishing/new",
              "/publishing/" + paper,
              Map.of(
                  "organ", "LVC-COP", "session", "9", "symbol", "LVC/COP/2038/" + paper.length()));
      assertThat(made.statusCode()).isEqualTo(302);
      HttpResponse<String> refused =
          clerk.post(
              "/publishing/new",
              "/publishing/" + paper,
              Map.of("organ", "LVC-COP", "session", "40", "symbol", ""));
      assertThat(refused.statusCode()).isEqualTo(422);
    }
  }

  @Test
  @DisplayName("are issued in six languages as they are made")
  void issued() {
    Publications publications = Village.part(serving, Publications.class);
    Wanted wanted = new Wanted("LVC-COP", 9, "LVC/COP/2038/7");
    List<Source> made =
        LANGUAGES.stream()
            .flatMap(language -> papers.agenda(wanted, "", language).stream())
            .map(Makings::source)
            .toList();
    assertThat(made).hasSize(6);
    Outcome opened = publications.open(made, "clerk");
    assertThat(opened).isInstanceOf(Outcome.Done.class);
    long id = ((Outcome.Done) opened).id();
    assertThat(publications.proof(publications.find(id).orElseThrow()).faults()).isEmpty();
    assertThat(publications.issue(id, "as made", "clerk")).isInstanceOf(Outcome.Done.class);
  }

  @Test
  @DisplayName("come from the API in any format, under no symbol")
  void api() {
    Clerk clerk = Clerk.stranger(serving);
    assertThat(clerk.get("/api/agendas/LVC-COP/9?language=fr").body())
        .contains("Ordre du jour provisoire");
    assertThat(clerk.get("/api/report-lists/LVC-COP/8?as=html").body()).contains("<html");
    assertThat(clerk.get("/api/agendas/LVC-COP/nine").statusCode()).isEqualTo(404);
    assertThat(clerk.get("/api/agendas/LVC-COP/9?as=gif").statusCode()).isEqualTo(400);
  }
}
