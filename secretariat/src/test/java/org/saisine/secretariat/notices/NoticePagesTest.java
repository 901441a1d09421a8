package org.saisine.secretariat.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Delegate;
import org.saisine.secretariat.Herald;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Visitor;
import org.saisine.secretariat.access.Announcement;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.FirstAccount;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;

class NoticePagesTest {
  private static final Capacity FRANCE = new Capacity.Delegation("FRA");
  private static final Capacity PERU = new Capacity.Delegation("PER");

  private static GreenMail post;
  private static Serving serving;
  private static JdbcTemplate sql;
  private static FirstAccount.Made admin;
  private static Visitor anna;
  private static Visitor boris;

  @BeforeAll
  static void start() throws Serving.PortTaken {
    post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    String address = Registers.address();
    serving =
        Serving.start(
            () -> Database.at(address),
            InetAddress.getLoopbackAddress(),
            0,
            Map.of(
                "saisine.mail.host", "127.0.0.1",
                "saisine.mail.port", post.getSmtp().getPort(),
                "saisine.mail.from", "saisine@register.example",
                "saisine.webhook.secret", "the bells"));
    sql = new JdbcTemplate(Database.at(address).source());
    admin = serving.firstAccount().orElseThrow();
    Clerk.account(serving);
    anna = Delegate.at(serving, "anna", FRANCE, new Capacity.Coordinator("WEOG"));
    boris = Delegate.at(serving, "boris", PERU);
    anna.post("/account", "/account/contact", "mail", "anna@mission.example", "language", "fr");
    sql.update("update account set mail_confirmed = now() where name = 'anna'");
  }

  @AfterAll
  static void stop() {
    serving.close();
    post.stop();
  }

  private static Visitor officer() {
    Visitor officer = new Visitor("http://127.0.0.1:" + serving.port());
    officer.signIn("clerk", "the tide comes in at six");
    return officer;
  }

  private static Announcement news(String subject, Capacity... to) {
    return new Announcement(
        "test",
        List.of(to),
        subject,
        "/documents",
        Map.of("deadline", "2036-04-02T16:00:00Z"),
        Instant.parse("2036-03-04T12:00:00Z"));
  }

  private static int many(String subject) {
    return sql.queryForList("select id from notice where subject = ?", Long.class, subject).size();
  }

  @Test
  @DisplayName("a notice is there if and only if the act is that it tells of")
  void together() {
    Herald.announceInVain(serving, news("ferry 1", FRANCE, PERU));
    assertThat(many("ferry 1")).isZero();
    Herald.announce(serving, news("ferry 1", FRANCE, PERU));
    assertThat(many("ferry 1")).isEqualTo(2);
    assertThatThrownBy(() -> Herald.whisper(serving, news("ferry 2", FRANCE)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(many("ferry 2")).isZero();
    assertThat(new Ledger(sql, Clock.systemUTC()).of("ferry 1").getFirst().act().after())
        .isEqualTo("test: anna for delegation FRA, boris for delegation PER");
  }

  @Test
  @DisplayName("whoever holds two capacities that are told is told once, in the first of them")
  void once() {
    Herald.announce(serving, news("ferry 3", new Capacity.Coordinator("WEOG"), FRANCE));
    assertThat(
            sql.queryForList("select capacity from notice where subject = 'ferry 3'", String.class))
        .containsExactly("coordinator WEOG");
  }

  @Test
  @DisplayName("whom nobody represents is told nothing, and no entry says otherwise")
  void nobody() {
    Herald.announce(serving, news("ferry 4", new Capacity.Delegation("BRA")));
    assertThat(many("ferry 4")).isZero();
    assertThat(new Ledger(sql, Clock.systemUTC()).of("ferry 4")).isEmpty();
  }

  @Test
  @DisplayName(
      "a delegation sees its own notices and nobody else’s: neither in the list, nor by number, nor"
          + " as a calendar")
  void own() {
    Herald.announce(serving, news("ferry 5", PERU));
    Long id =
        sql.queryForList("select id from notice where subject = 'ferry 5'", Long.class).getFirst();
    assertThat(boris.get("/inbox").body()).contains("/inbox/" + id + "\"");
    assertThat(boris.get("/inbox/" + id).statusCode()).isEqualTo(200);
    assertThat(boris.get("/inbox/" + id + "/deadline.ics").body())
        .contains("DTSTART:20360402T160000Z", "UID:notice-" + id + "@");
    assertThat(anna.get("/inbox").body()).doesNotContain("ferry 5");
    for (String way : List.of("", "/deadline.ics")) {
      assertThat(anna.get("/inbox/" + id + way).statusCode()).isEqualTo(404);
      assertThat(anna.get("/inbox/" + id + way).body())
          .isEqualTo(anna.get("/inbox/999999" + way).body().replace("999999", id.toString()));
    }
    assertThat(anna.get("/notices").statusCode()).isEqualTo(404);
    assertThat(anna.get("/notices?subject=ferry+5").statusCode()).isEqualTo(404);
    try (Visitor stranger = new Visitor("http://127.0.0.1:" + serving.port())) {
      assertThat(stranger.get("/inbox").statusCode()).isEqualTo(404);
      assertThat(stranger.get("/inbox/" + id).statusCode()).isEqualTo(404);
    }
  }

  @Test
  @DisplayName("how many are unopened stands at the door; opening one is kept, and only once")
  void opened() {
    Herald.announce(serving, news("ferry 6", PERU));
    String door = boris.get("/documents?lang=en").body();
    assertThat(door).containsPattern("title=\"not yet opened: [0-9]+\"");
    Long id =
        sql.queryForList("select id from notice where subject = 'ferry 6'", Long.class).getFirst();
    boris.get("/inbox/" + id);
    boris.get("/inbox/" + id);
    assertThat(new Ledger(sql, Clock.systemUTC()).of("ferry 6"))
        .extracting(each -> each.act().actor() + " " + each.act().act())
        .containsExactly("notices notice-given", "boris notice-opened");
    assertThat(boris.get("/documents?lang=en").body()).isNotEqualTo(door);
  }

  @Test
  @DisplayName(
      "officers see who was told what, when and by which way, with the entry that proves it, and no"
          + " address")
  void told() throws Exception {
    Herald.announce(serving, news("ferry 7", FRANCE, PERU));
    await("ferry 7", "delivered");
    try (Visitor officer = officer()) {
      String page = officer.get("/notices?subject=ferry+7&lang=en").body();
      assertThat(page)
          .contains("<bdi>anna</bdi>", "<bdi>boris</bdi>", "Delegation: Peru", "delivered", "1 try")
          .contains("@register.example&gt;", "Ledger, entry")
          .doesNotContain("anna@mission.example");
      assertThat(new Ledger(sql, Clock.systemUTC()).of("ferry 7"))
          .extracting(each -> each.act().act())
          .contains("notice-given", "notice-delivered");
      assertThat(officer.get("/notices/webhooks").statusCode()).isEqualTo(404);
    }
  }

  private static void await(String subject, String state) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      List<String> states =
          sql.query(
              "select d.state from dispatch d join dispatched s on s.dispatch = d.id"
                  + " join notice n on n.id = s.notice where n.subject = ?",
              (row, at) -> row.getString("state"),
              subject);
      if (!states.isEmpty() && states.stream().allMatch(state::equals)) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("not " + state + ": " + subject);
  }

  @Test
  @DisplayName("a webhook is entered by an administrator, and gets what is told, signed, once")
  void webhook() throws Exception {
    LinkedBlockingQueue<List<String>> got = new LinkedBlockingQueue<>();
    HttpServer hook =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/hook",
        exchange -> {
          got.add(
              List.of(
                  exchange.getRequestHeaders().getFirst("Saisine-Message"),
                  exchange.getRequestHeaders().getFirst("Saisine-Signature"),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    hook.start();
    try (Visitor opener = new Visitor("http://127.0.0.1:" + serving.port())) {
      opener.signIn(admin.name(), admin.password());
      HttpResponse<String> refused = hook(opener, "nobody", "http://169.254.169.254/latest");
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("no account of this name", "begins with https://");
      String address = "http://127.0.0.1:" + hook.getAddress().getPort() + "/hook";
      assertThat(Visitor.place(hook(opener, "boris", address))).isEqualTo("/notices/webhooks");
      Herald.announce(serving, news("ferry 8", PERU));
      List<String> told = got.poll(10, TimeUnit.SECONDS);
      assertThat(told).isNotNull();
      assertThat(told.get(0)).matches("<[0-9a-f-]{36}@register\\.example>");
      assertThat(told.get(1)).matches("sha256=[0-9a-f]{64}");
      assertThat(told.get(2)).contains("\"about\":\"ferry 8\"", "\"for\":\"delegation PER\"");
      await("ferry 8", "delivered");
      assertThat(Visitor.place(hook(opener, "boris", ""))).isEqualTo("/notices/webhooks");
    } finally {
      hook.stop(0);
    }
  }

  private static HttpResponse<String> hook(Visitor opener, String account, String address) {
    return opener.post(
        "/notices/webhooks?lang=en", "/notices/webhooks", "account", account, "webhook", address);
  }
}
