package org.saisine.secretariat.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.Visitor;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.Role;

class SilencePagesTest {
  private static final String PASSWORD = "the ferry leaves at dawn";
  private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private static Serving serving;
  private static Clerk clerk;

  @BeforeAll
  static void open() {
    serving = Village.served(Village.documents(), Map.of());
    clerk = Clerk.at(serving);
    account("paris", "delegation FRA");
    account("chair", "presiding GA");
    account("europe", "observer EU");
    account("nobody", "");
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  private static void account(String name, String capacity) {
    Village.part(serving, Accounts.class).open("test", name, name, Role.DELEGATE, PASSWORD);
    if (!capacity.isEmpty()) {
      LocalDate today = LocalDate.now(ZoneId.of("UTC"));
      assertThat(
              Village.part(serving, Credentials.class)
                  .enter(
                      "test",
                      new Credentials.Wish(
                          name,
                          capacity,
                          today.minusDays(1).toString(),
                          today.plusDays(90).toString(),
                          "Note verbale 7")))
          .isEmpty();
    }
  }

  private static Visitor signedIn(String name) {
    Visitor visitor = new Visitor("http://127.0.0.1:" + serving.port());
    visitor.signIn(name, PASSWORD);
    return visitor;
  }

  /** So many hours from now, by the clock of New York. */
  private static String in(int hours) {
    return FIELD.format(LocalDateTime.now(ZoneId.of("America/New_York")).plusHours(hours));
  }

  private static Map<String, String> wish(int hours) {
    return Map.of(
        "body", "GA", "references", "A/RES/91/152", "deadline", in(hours), "title", "Ferries");
  }

  private static String circulated() {
    return Visitor.place(clerk.post("/silence/new", "/silence", wish(80)));
  }

  @Test
  @DisplayName(
      "an officer circulates a text; a deadline that is too early is refused with its rule")
  void circulate() {
    HttpResponse<String> early = clerk.post("/silence/new", "/silence", wish(71));
    assertThat(early.statusCode()).isEqualTo(422);
    assertThat(early.body())
        .contains("too early", "at least 72 hours after", "decision 74/544", "value=\"Ferries\"");
    String page = circulated();
    assertThat(page).matches("/silence/[0-9]+");
    assertThat(clerk.get(page + "?lang=en").body())
        .contains("under silence", "at least 72 hours", "Ferries", "Time counted");
    assertThat(clerk.get("/silence").body()).contains(page);
    assertThat(clerk.get(page + "/texts/1/fr").body()).contains("lang=\"fr\"");
  }

  @Test
  @DisplayName(
      "a delegate objects for the State, and everybody concerned sees it; the form of a leader does"
          + " not exist for the delegate")
  void objects() {
    String page = circulated();
    try (Visitor delegate = signedIn("paris")) {
      assertThat(delegate.get(page).body())
          .contains(page + "/objections")
          .doesNotContain(page + "/extensions");
      assertThat(delegate.post(page, page + "/withdrawal", "reason", "no").statusCode())
          .isEqualTo(404);
      assertThat(delegate.post(page, page + "/objections", "reason", "Too loud.").statusCode())
          .isEqualTo(302);
      HttpResponse<String> again = delegate.post("/silence", page + "/objections", "key", "2");
      assertThat(again.statusCode()).isEqualTo(422);
      assertThat(again.body()).contains("once is enough");
    }
    assertThat(clerk.get(page).body()).contains("Too loud.", "silence broken", "paris");
  }

  @Test
  @DisplayName(
      "the presiding officer extends; an extension that is none is refused with its clause")
  void extend() {
    String page = circulated();
    try (Visitor chair = signedIn("chair")) {
      assertThat(chair.post(page, page + "/extensions", "deadline", in(100)).statusCode())
          .isEqualTo(302);
      assertThat(chair.post(page, page + "/extensions", "deadline", in(90)).body())
          .contains("is not later", "may put its deadline off");
      assertThat(chair.get(page).body()).contains("Deadline extended");
    }
  }

  @Test
  @DisplayName(
      "to an observer, an account without credentials and a stranger no procedure exists: not by"
          + " page, text, calendar, list or interface")
  void hidden() {
    String page = circulated();
    List<String> ways = List.of(page, page + "/texts/1/en", page + "/deadline.ics", "/api" + page);
    for (String name : List.of("europe", "nobody")) {
      try (Visitor visitor = signedIn(name)) {
        for (String way : ways) {
          assertThat(visitor.get(way).statusCode()).as(name + " " + way).isEqualTo(404);
        }
        assertThat(visitor.get("/silence").body()).doesNotContain("Ferries", page);
        assertThat(visitor.get("/api/silence").body()).isEqualTo("{\"procedures\":[]}");
        assertThat(visitor.get("/silence/new").statusCode()).isEqualTo(404);
        for (String act : List.of("/objections", "/extensions", "/withdrawal", "/restarts")) {
          assertThat(visitor.post("/account", page + act).statusCode()).isEqualTo(404);
        }
      }
    }
    for (String way : ways) {
      assertThat(Clerk.stranger(serving).get(way).statusCode()).isEqualTo(404);
    }
    try (Visitor delegate = signedIn("paris")) {
      for (String way : ways) {
        assertThat(delegate.get(way).statusCode()).as(way).isEqualTo(200);
      }
      assertThat(delegate.get("/silence/new").statusCode()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("the deadline goes into a calendar, and is called off with the procedure")
  void calendar() {
    String page = circulated();
    assertThat(clerk.get(page + "/deadline.ics").body())
        .contains("BEGIN:VEVENT", "DTSTART:2", "STATUS:CONFIRMED", "SEQUENCE:1");
    clerk.post(page, page + "/withdrawal", Map.of("reason", "Another way was found."));
    assertThat(clerk.get(page + "/deadline.ics").body()).contains("STATUS:CANCELLED", "SEQUENCE:2");
  }
}
