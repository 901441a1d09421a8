package org.saisine.secretariat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Delegate;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Visitor;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;

class CredentialPagesTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

  private static Serving serving;
  private static JdbcTemplate sql;
  private static FirstAccount.Made admin;

  @BeforeAll
  static void start() throws Serving.PortTaken {
    String address = Registers.address();
    serving = Serving.start(() -> Database.at(address), InetAddress.getLoopbackAddress(), 0);
    sql = new JdbcTemplate(Database.at(address).source());
    admin = serving.firstAccount().orElseThrow();
    Clerk.account(serving);
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static Visitor visitor() {
    return new Visitor("http://127.0.0.1:" + serving.port());
  }

  private static Visitor signedIn(String name, String password) {
    Visitor visitor = visitor();
    assertThat(visitor.signIn(name, password)).isEqualTo("/");
    return visitor;
  }

  private static Contact contact(String account) {
    return sql.query(
            "select mail, language from account where name = ?",
            (row, at) -> new Contact(row.getString(1), row.getString(2)),
            account)
        .getFirst();
  }

  private static Visitor clerk() {
    return signedIn("clerk", "the tide comes in at six");
  }

  private static HttpResponse<String> enter(
      Visitor officer, String account, String capacity, LocalDate last) {
    return officer.post(
        "/credentials",
        "/credentials",
        "account",
        account,
        "capacity",
        capacity,
        "first",
        TODAY.toString(),
        "last",
        last.toString(),
        "note",
        "Note verbale 7");
  }

  @Test
  @DisplayName(
      "an administrator opens a delegate’s account, an officer enters its credentials, and the"
          + " invitation and its own page say for whom it acts")
  void invited() {
    try (Visitor opener = signedIn(admin.name(), admin.password());
        Visitor officer = clerk();
        Visitor anna = visitor()) {
      HttpResponse<String> made =
          opener.post(
              "/accounts", "/accounts", "name", "anna", "called", "Anna", "role", "DELEGATE");
      String link = "/invitation/" + made.body().split("/invitation/", 2)[1].split("\"", 2)[0];
      assertThat(officer.get("/accounts").statusCode()).isEqualTo(404);
      HttpResponse<String> entered = enter(officer, "anna", "delegation FRA", TODAY.plusDays(9));
      assertThat(Visitor.place(entered)).isEqualTo("/credentials");
      assertThat(officer.get("/credentials").body()).contains("Delegation: France");
      assertThat(anna.get(link + "?lang=fr").body()).contains("Délégation : France");
      anna.post(link, link, "password", Delegate.PASSWORD);
      anna.signIn("anna", Delegate.PASSWORD);
      assertThat(anna.get("/account").body()).contains("Délégation : France", "Note verbale 7");
      assertThat(anna.get("/credentials").statusCode()).isEqualTo(404);
      assertThat(anna.get("/ledger").statusCode()).isEqualTo(404);
      assertThat(contact("anna").language()).isEqualTo("fr");
      String id =
          officer
              .get("/credentials?account=anna")
              .body()
              .split("/credentials/", 2)[1]
              .split("/", 2)[0];
      officer.post("/credentials", "/credentials/" + id + "/struck");
      assertThat(anna.get("/account?lang=en").body()).contains("acts for nobody today");
    }
  }

  /** The form by which an officer invites a coordinator. */
  private static HttpResponse<String> invite(Visitor officer, String... fields) {
    return officer.post("/credentials", "/credentials/invitations", fields);
  }

  private static String link(HttpResponse<String> page) {
    return "/invitation/" + page.body().split("/invitation/", 2)[1].split("\"", 2)[0];
  }

  @Test
  @DisplayName(
      "an officer invites a coordinator with credentials and their term in one form; a link that"
          + " was lost is made again until somebody has come in, and not afterwards")
  void welcomed() {
    try (Visitor officer = clerk();
        Visitor wanda = visitor()) {
      HttpResponse<String> page =
          invite(
              officer,
              "account",
              "wanda",
              "called",
              "Wanda",
              "capacity",
              "coordinator WEOG",
              "first",
              TODAY.toString(),
              "last",
              TODAY.plusDays(9).toString(),
              "note",
              "Note verbale 9");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("Regional coordinator", "Note verbale 9", "in force");
      String lost = link(page);
      String link =
          link(
              officer.post("/credentials?account=wanda", "/credentials/links", "account", "wanda"));
      assertThat(wanda.get(lost).statusCode()).isEqualTo(404);
      assertThat(wanda.get(link).body()).contains("Regional coordinator");
      wanda.post(link, link, "password", Delegate.PASSWORD);
      assertThat(wanda.signIn("wanda", Delegate.PASSWORD)).isEqualTo("/");
      assertThat(wanda.get("/account").body()).contains("Note verbale 9");
      for (String name : java.util.List.of("wanda", "clerk", "nobody")) {
        assertThat(officer.post("/credentials", "/credentials/links", "account", name).statusCode())
            .as(name)
            .isEqualTo(404);
      }
      assertThat(new Ledger(sql, Clock.systemUTC()).of("account wanda"))
          .extracting(each -> each.act().actor() + " " + each.act().act())
          .startsWith("clerk account-opened", "clerk credentials-entered", "clerk account-invited");
    }
  }

  @Test
  @DisplayName(
      "an invitation that will not do is told with all that is wrong, opens nothing and stays filled"
          + " in")
  void unwelcome() {
    try (Visitor officer = clerk()) {
      HttpResponse<String> page =
          invite(officer, "account", "W", "capacity", "observer x", "note", "Note verbale 11");
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body())
          .contains("2 to 80 letters", "Say for whom the delegate acts", "a first and a last day")
          .contains("value=\"Note verbale 11\"", "value=\"x\"");
      HttpResponse<String> taken =
          invite(
              officer,
              "account",
              "clerk",
              "capacity",
              "delegation FRA",
              "first",
              TODAY.toString(),
              "last",
              TODAY.toString(),
              "note",
              "Note");
      assertThat(taken.statusCode()).isEqualTo(422);
      assertThat(taken.body()).contains("There is an account of this name");
      try (Visitor dora = Delegate.at(serving, "dodo", new Capacity.Coordinator("APG"))) {
        assertThat(dora.post("/account", "/credentials/invitations", "account", "x").statusCode())
            .isEqualTo(404);
      }
    }
  }

  @Test
  @DisplayName("what is wrong with credentials is told on the page, and what was filled in stays")
  void refused() {
    Delegate.open(serving, "boris");
    try (Visitor officer = clerk()) {
      HttpResponse<String> page = enter(officer, "boris", "delegation XXX", TODAY.minusDays(1));
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body())
          .contains("Say for whom the delegate acts", "The last day comes before the first")
          .contains("value=\"Note verbale 7\"");
      assertThat(officer.get("/credentials?account=%00x").statusCode()).isEqualTo(200);
      assertThat(enter(officer, "bor\0is", "delegation \0", TODAY).statusCode()).isEqualTo(422);
      assertThat(enter(officer, "clerk", "delegation FRA", TODAY).body())
          .contains("Charter of the United Nations, Article 100");
    }
  }

  @Test
  @DisplayName("how somebody is reached they say themselves; only administrators see it besides")
  void contact() {
    try (Visitor opener = signedIn(admin.name(), admin.password());
        Visitor officer = clerk();
        Visitor carla = Delegate.at(serving, "carla")) {
      HttpResponse<String> kept =
          carla.post(
              "/account", "/account/contact", "mail", "carla@mission.example", "language", "es");
      assertThat(Visitor.place(kept)).isEqualTo("/account?done=contact");
      assertThat(contact("carla")).isEqualTo(new Contact("carla@mission.example", "es"));
      assertThat(opener.get("/accounts/carla").body()).contains("carla@mission.example");
      assertThat(officer.get("/ledger?subject=account+carla").body()).doesNotContain("@mission");
      assertThat(officer.get("/credentials?account=carla").body()).doesNotContain("@mission");
      HttpResponse<String> wrong =
          carla.post("/account", "/account/contact", "mail", "carla at home", "language", "xx");
      assertThat(wrong.statusCode()).isEqualTo(422);
      assertThat(wrong.body()).contains("name@example.org", "one of the six official ones");
      assertThat(new Ledger(sql, Clock.systemUTC()).of("account carla"))
          .extracting(each -> each.act().actor() + " " + each.act().act())
          .contains("carla contact-changed");
    }
  }

  @Test
  @DisplayName("a delegate sees what is public and their own, and no way into an officer’s work")
  void sees() {
    try (Visitor dora = Delegate.at(serving, "dora", new Capacity.Coordinator("APG"))) {
      assertThat(dora.get("/documents").body())
          .doesNotContain("href=\"/ledger\"", "href=\"/credentials\"", "href=\"/accounts\"")
          .doesNotContain("name=\"file\"");
      assertThat(dora.get("/publishing/new").statusCode()).isEqualTo(404);
      assertThat(dora.get("/mandates/new").statusCode()).isEqualTo(404);
      assertThat(dora.post("/account", "/credentials", "account", "dora").statusCode())
          .isEqualTo(404);
    }
  }
}
