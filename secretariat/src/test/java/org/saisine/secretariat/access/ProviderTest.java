package org.saisine.secretariat.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Visitor;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;

class ProviderTest {
  private static Issuer issuer;
  private static Serving serving;
  private static JdbcTemplate sql;
  private static FirstAccount.Made admin;

  @BeforeAll
  static void start() throws Serving.PortTaken, IOException {
    issuer = new Issuer(0);
    String address = Registers.address();
    serving =
        Serving.start(
            () -> Database.at(address),
            InetAddress.getLoopbackAddress(),
            0,
            settings(issuer.address()));
    admin = serving.firstAccount().orElseThrow();
    sql = new JdbcTemplate(Database.at(address).source());
  }

  private static Map<String, Object> settings(String at) {
    return Map.of(
        "saisine.oidc.issuer",
        at,
        "saisine.oidc.client",
        "register",
        "saisine.oidc.secret",
        Issuer.SECRET,
        "saisine.oidc.name",
        "The Village");
  }

  @AfterAll
  static void stop() {
    serving.close();
    issuer.close();
  }

  private static Visitor visitor() {
    return new Visitor("http://127.0.0.1:" + serving.port());
  }

  /** Where somebody ends up who comes by the provider. */
  private static String come(Visitor visitor) {
    HttpResponse<String> answer = visitor.get("/sign-in/provider");
    for (int steps = 0; steps < 3; steps++) {
      answer = visitor.follow(answer);
    }
    return Visitor.place(answer);
  }

  private static void open(String name, String known) {
    try (Visitor visitor = visitor()) {
      visitor.signIn(admin.name(), admin.password());
      visitor.post(
          "/accounts", "/accounts", "name", name, "called", "", "role", Role.OFFICER.name());
      if (!known.isEmpty()) {
        String way = "/accounts/" + name;
        assertThat(Visitor.place(visitor.post(way, way + "/known", "known", known))).isEqualTo(way);
      }
    }
  }

  @Test
  @DisplayName("whoever has an account under their e-mail address is in, and known by subject then")
  void email() {
    open("claire@village.example", "");
    issuer.says("s-1", "email", "Claire@Village.example", "email_verified", true);
    try (Visitor visitor = visitor()) {
      assertThat(visitor.get("/sign-in").body()).contains("Sign in with The Village");
      assertThat(come(visitor)).isEqualTo("/");
      assertThat(visitor.signedIn()).isTrue();
    }
    assertThat(new Ledger(sql, java.time.Clock.systemUTC()).of("account claire@village.example"))
        .extracting(Entry::act)
        .anyMatch(act ->
            act.act().equals("account-bound")
                && act.after().equals(issuer.address() + " s-1")
                && act.actor().equals("claire@village.example"));
    // The address has another owner now: the account does not go along.
    issuer.says("s-2", "email", "claire@village.example", "email_verified", true);
    try (Visitor visitor = visitor()) {
      assertThat(come(visitor)).isEqualTo("/sign-in?provider=unknown");
      assertThat(visitor.signedIn()).isFalse();
    }
    issuer.says("s-1");
    try (Visitor visitor = visitor()) {
      assertThat(come(visitor)).isEqualTo("/");
    }
  }

  @Test
  @DisplayName("an address that the provider does not vouch for opens nothing; its own name does")
  void subject() {
    open("unsure@village.example", "");
    issuer.says("s-3", "email", "unsure@village.example");
    try (Visitor visitor = visitor()) {
      assertThat(come(visitor)).isEqualTo("/sign-in?provider=unknown");
      assertThat(visitor.get("/sign-in?provider=unknown").body())
          .contains("no account of this register is open for you");
    }
    open("named", "s-3");
    try (Visitor visitor = visitor()) {
      assertThat(come(visitor)).isEqualTo("/");
      assertThat(visitor.get("/account").body()).contains("named");
    }
  }

  @Test
  @DisplayName("nobody is let in whom no administrator opened an account for, or whose is closed")
  void denied() {
    issuer.says("s-4", "email", "stranger@village.example", "email_verified", true);
    try (Visitor visitor = visitor()) {
      assertThat(come(visitor)).isEqualTo("/sign-in?provider=unknown");
      assertThat(visitor.signedIn()).isFalse();
    }
    open("leaving@village.example", "");
    issuer.says("s-5", "email", "leaving@village.example", "email_verified", true);
    try (Visitor visitor = visitor();
        Visitor office = visitor()) {
      assertThat(come(visitor)).isEqualTo("/");
      office.signIn(admin.name(), admin.password());
      String way = "/accounts/leaving@village.example";
      office.post(way, way + "/closing");
      assertThat(visitor.signedIn()).isFalse();
      assertThat(come(visitor)).isEqualTo("/sign-in?provider=unknown");
    }
  }

  @Test
  @DisplayName("what the provider has not signed lets nobody in")
  void forged() {
    open("target@village.example", "");
    issuer.says("s-6", "email", "target@village.example", "email_verified", true);
    issuer.forge();
    try (Visitor visitor = visitor()) {
      assertThat(come(visitor)).isEqualTo("/sign-in?provider=failed");
      assertThat(visitor.signedIn()).isFalse();
    } finally {
      issuer.repent();
    }
    issuer.says("s-6", "nonce", "another", "email", "target@village.example");
    try (Visitor visitor = visitor()) {
      assertThat(come(visitor)).isEqualTo("/sign-in?provider=failed");
    }
  }

  @Test
  @DisplayName("a provider that is away keeps no server from starting, and works when it is back")
  void away() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String address = Registers.address();
    try (Serving other =
            Serving.start(
                () -> Database.at(address),
                InetAddress.getLoopbackAddress(),
                0,
                settings("http://127.0.0.1:" + port));
        Visitor visitor = new Visitor("http://127.0.0.1:" + other.port())) {
      assertThat(Visitor.place(visitor.get("/sign-in/provider")))
          .isEqualTo("/sign-in?provider=away");
      assertThat(visitor.get("/sign-in?provider=away").body())
          .contains("The Village does not answer just now");
      try (Issuer back = new Issuer(port)) {
        back.says("s-7");
        assertThat(come(visitor)).isEqualTo("/sign-in?provider=unknown");
      }
    }
  }

  @Test
  @DisplayName("where no provider is configured there is no button and no way")
  void none() throws Exception {
    String address = Registers.address();
    try (Serving other =
            Serving.start(() -> Database.at(address), InetAddress.getLoopbackAddress(), 0);
        Visitor visitor = new Visitor("http://127.0.0.1:" + other.port())) {
      assertThat(visitor.get("/sign-in").body()).doesNotContain("/sign-in/provider");
      for (String way : java.util.List.of("/sign-in/provider", "/sign-in/with/provider")) {
        assertThat(visitor.get(way).statusCode()).as(way).isEqualTo(404);
      }
      assertThat(visitor.get("/sign-in/back?code=x&state=y").statusCode()).isEqualTo(404);
    }
  }
}
