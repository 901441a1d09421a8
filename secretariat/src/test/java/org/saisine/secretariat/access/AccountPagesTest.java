package org.saisine.secretariat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Visitor;
import org.saisine.secretariat.database.Database;
import org.springframework.jdbc.core.JdbcTemplate;

class AccountPagesTest {
  private static final String PASSWORD = "twelve signs and more";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private static Serving serving;
  private static JdbcTemplate sql;
  private static FirstAccount.Made first;

  @BeforeAll
  static void start() throws Serving.PortTaken {
    String address = Registers.address();
    serving = Serving.start(() -> Database.at(address), InetAddress.getLoopbackAddress(), 0);
    sql = new JdbcTemplate(Database.at(address).source());
    first = serving.firstAccount().orElseThrow();
  }

  @AfterAll
  static void stop() {
    serving.close();
  }

  private static Visitor visitor() {
    return new Visitor("http://127.0.0.1:" + serving.port());
  }

  private static Visitor admin() {
    Visitor visitor = visitor();
    assertThat(visitor.signIn(first.name(), first.password())).isEqualTo("/");
    return visitor;
  }

  private static Visitor as(String name) {
    Visitor visitor = visitor();
    assertThat(visitor.signIn(name, PASSWORD)).isEqualTo("/");
    return visitor;
  }

  /** Invited by an administrator, and come. */
  private static String somebody(Visitor admin, Role role) {
    String name = "somebody" + NUMBER.incrementAndGet();
    HttpResponse<String> made =
        admin.post("/accounts", "/accounts", "name", name, "called", "", "role", role.name());
    assertThat(made.statusCode()).isEqualTo(200);
    String link = "/invitation/" + made.body().split("/invitation/", 2)[1].split("\"", 2)[0];
    try (Visitor invited = visitor()) {
      assertThat(Visitor.place(invited.post(link, link, "password", PASSWORD)))
          .isEqualTo("/sign-in?set");
      assertThat(invited.get(link).statusCode()).isEqualTo(404);
    }
    return name;
  }

  @Test
  @DisplayName("closing an account ends its sessions at once; opened again it lets in again")
  void closing() {
    try (Visitor admin = admin()) {
      String name = somebody(admin, Role.OFFICER);
      try (Visitor officer = as(name)) {
        assertThat(officer.signedIn()).isTrue();
        String way = "/accounts/" + name;
        assertThat(Visitor.place(admin.post(way, way + "/closing"))).isEqualTo(way);
        assertThat(officer.signedIn()).isFalse();
        assertThat(
                sql.queryForList(
                    "select session_id from spring_session where principal_name = ?",
                    String.class,
                    name))
            .isEmpty();
        assertThat(officer.signIn(name, PASSWORD)).isEqualTo("/sign-in?failed");
        admin.post(way, way + "/reopening");
        assertThat(officer.signIn(name, PASSWORD)).isEqualTo("/");
      }
    }
  }

  @Test
  @DisplayName("a session that begins while its account is being closed is out as well")
  void late() {
    try (Visitor admin = admin()) {
      String name = somebody(admin, Role.OFFICER);
      try (Visitor officer = as(name)) {
        sql.update("update account set open = false where name = ?", name);
        assertThat(officer.signedIn()).isFalse();
      }
    }
  }

  @Test
  @DisplayName("whoever is no longer an administrator is out, and comes back as an officer")
  void demoting() {
    try (Visitor admin = admin()) {
      String name = somebody(admin, Role.ADMINISTRATOR);
      try (Visitor other = as(name)) {
        assertThat(other.get("/accounts").statusCode()).isEqualTo(200);
        String way = "/accounts/" + name;
        admin.post(way, way + "/role", "role", "OFFICER");
        assertThat(other.signedIn()).isFalse();
        other.signIn(name, PASSWORD);
        assertThat(other.signedIn()).isTrue();
        assertThat(other.get("/accounts").statusCode()).isEqualTo(404);
        assertThat(other.get("/documents").body()).doesNotContain("href=\"/accounts\"");
      }
    }
  }

  @Test
  @DisplayName(
      "the last administrator who can sign in is not closed, demoted or reset; the last but"
          + " one is")
  void last() {
    try (Visitor admin = admin()) {
      // Somebody who was only invited cannot open an account for anybody.
      admin.post(
          "/accounts", "/accounts", "name", "waiting", "called", "", "role", "ADMINISTRATOR");
      String own = "/accounts/" + first.name();
      for (HttpResponse<String> answer :
          List.of(
              admin.post(own, own + "/closing"),
              admin.post(own, own + "/reset"),
              admin.post(own, own + "/role", "role", "OFFICER"))) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("the last administrator");
      }
      assertThat(admin.signedIn()).isTrue();
      String second = somebody(admin, Role.ADMINISTRATOR);
      assertThat(Visitor.place(admin.post(own, own + "/closing"))).isEqualTo(own);
      assertThat(admin.signedIn()).isFalse();
      try (Visitor other = as(second)) {
        String way = "/accounts/" + second;
        assertThat(other.post(way, way + "/closing").statusCode()).isEqualTo(422);
        other.post(own, own + "/reopening");
        assertThat(Visitor.place(other.post(way, way + "/closing"))).isEqualTo(way);
      }
    }
  }

  @Test
  @DisplayName("a reset takes every way in away and makes a new link")
  void reset() {
    try (Visitor admin = admin()) {
      String name = somebody(admin, Role.OFFICER);
      try (Visitor officer = as(name)) {
        HttpResponse<String> answer =
            admin.post("/accounts/" + name, "/accounts/" + name + "/reset");
        assertThat(answer.body()).contains("/invitation/");
        assertThat(officer.signedIn()).isFalse();
        assertThat(officer.signIn(name, PASSWORD)).isEqualTo("/sign-in?failed");
      }
    }
  }

  @Test
  @DisplayName("one changes one’s password with the old one, stays, and is out everywhere else")
  void password() {
    try (Visitor admin = admin()) {
      String name = somebody(admin, Role.OFFICER);
      try (Visitor here = as(name);
          Visitor there = as(name)) {
        assertThat(
                here.post("/account", "/account/password", "old", "x", "password", PASSWORD + "!")
                    .body())
            .contains("The password so far is another one.");
        assertThat(
                here.post("/account", "/account/password", "old", PASSWORD, "password", "short")
                    .statusCode())
            .isEqualTo(422);
        assertThat(there.signedIn()).isTrue();
        assertThat(
                Visitor.place(
                    here.post(
                        "/account",
                        "/account/password",
                        "old",
                        PASSWORD,
                        "password",
                        PASSWORD + "!")))
            .isEqualTo("/account?done=password");
        assertThat(here.signedIn()).isTrue();
        assertThat(there.signedIn()).isFalse();
        assertThat(there.signIn(name, PASSWORD)).isEqualTo("/sign-in?failed");
        assertThat(there.signIn(name, PASSWORD + "!")).isEqualTo("/");
        here.post("/account", "/account/sessions");
        assertThat(there.signedIn()).isFalse();
        assertThat(here.signedIn()).isTrue();
      }
    }
  }

  @Test
  @DisplayName(
      "after five wrong passwords even the right one has to wait, and the page says how long")
  void throttled() {
    try (Visitor admin = admin();
        Visitor guesser = visitor()) {
      String name = somebody(admin, Role.OFFICER);
      for (int i = 0; i < 5; i++) {
        assertThat(guesser.signIn(name, "wrong" + i)).isEqualTo("/sign-in?failed");
      }
      assertThat(guesser.signIn(name, PASSWORD)).isEqualTo("/sign-in?wait=1");
      assertThat(guesser.get("/sign-in?wait=1").body()).contains("Too many attempts");
    }
  }

  @Test
  @DisplayName("what is filled in wrongly comes back with all that is wrong, and nothing is lost")
  void wishes() {
    try (Visitor admin = admin()) {
      HttpResponse<String> answer =
          admin.post(
              "/accounts", "/accounts", "name", "Ä", "called", "The clerk", "role", "PUBLIC");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("A name has 2 to 80", "officer’s or an administrator’s", "The clerk");
    }
  }
}
