package org.saisine.secretariat.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Delegate;
import org.saisine.secretariat.Herald;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.Visitor;
import org.saisine.secretariat.access.Announcement;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;

class AddressesTest {
  private static final Capacity FRANCE = new Capacity.Delegation("FRA");
  private static final Pattern LINK = Pattern.compile("/contact/[A-Za-z0-9_-]{43}");

  private final TurnedClock clock = TurnedClock.at("2036-03-04T12:00:00Z");
  private GreenMail post;

  @SuppressWarnings("NullAway.Init") // each test serves with its own server of mail
  private Serving serving;

  @SuppressWarnings("NullAway.Init")
  private JdbcTemplate sql;

  @SuppressWarnings("NullAway.Init")
  private Visitor anna;

  private void serve(int port) {
    serving =
        Village.at(
            Registers.address(),
            Map.of(
                "saisine.mail.host", "127.0.0.1",
                "saisine.mail.port", port,
                "saisine.mail.from", "saisine@register.example"),
            clock);
    sql = Village.part(serving, JdbcTemplate.class);
    anna = Delegate.at(serving, "anna", FRANCE);
  }

  @BeforeEach
  void open() {
    post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
  }

  @AfterEach
  void close() {
    anna.close();
    serving.close();
    post.stop();
  }

  private int entered(String mail) {
    return anna.post("/account", "/account/contact", "mail", mail, "language", "en").statusCode();
  }

  private void announce(String subject) {
    Herald.announce(
        serving,
        new Announcement(
            "test", List.of(FRANCE), subject, "/documents", Map.of(), clock.instant()));
  }

  /** The subjects of the first so many mails. */
  private List<String> mails(int many) {
    assertThat(post.waitForIncomingEmail(30_000, many)).isTrue();
    return Arrays.stream(post.getReceivedMessages()).map(AddressesTest::subject).toList();
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  /** The path of the link in a mail. */
  private String link(int mail) {
    try {
      Multipart parts = (Multipart) post.getReceivedMessages()[mail].getContent();
      Matcher link = LINK.matcher(parts.getBodyPart(0).getContent().toString());
      assertThat(link.find()).isTrue();
      return link.group();
    } catch (IOException | MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> acts(String subject) {
    return Village.part(serving, Ledger.class).of(subject).stream()
        .map(each -> each.act().act())
        .toList();
  }

  @Test
  @DisplayName(
      "to a new address goes a link and nothing else, until whoever has the mailbox has opened it"
          + " and said so; looking at it is not enough")
  void confirmed() {
    serve(post.getSmtp().getPort());
    assertThat(entered("anna@mission.example")).isEqualTo(302);
    assertThat(mails(1)).containsExactly("Confirm this address");
    announce("ferry 1");
    assertThat(sql.queryForList("select notice from dispatched", Long.class)).isEmpty();
    assertThat(anna.get("/inbox?lang=en").body()).contains("ferry 1", "not confirmed");
    try (Visitor mailbox = new Visitor("http://127.0.0.1:" + serving.port())) {
      String link = link(0);
      assertThat(mailbox.get(link).statusCode()).isEqualTo(200);
      assertThat(anna.get("/inbox?lang=en").body()).contains("not confirmed");
      assertThat(Visitor.place(mailbox.post(link, link))).isEqualTo("/contact/confirmed");
      assertThat(mailbox.get(link).statusCode()).isEqualTo(404);
      assertThat(mailbox.get("/contact/confirmed").statusCode()).isEqualTo(200);
    }
    announce("ferry 2");
    assertThat(mails(2)).containsExactly("Confirm this address", "A notice: ferry 2");
    assertThat(anna.get("/inbox?lang=en").body()).doesNotContain("not confirmed");
    assertThat(acts("account anna")).contains("contact-changed", "contact-confirmed");
    assertThat(sql.queryForList("select href from dispatch_link", String.class))
        .as("the register forgets the link that was taken")
        .isEmpty();
  }

  @Test
  @DisplayName(
      "a link holds for three days and no longer; another can be asked for, five a day and no more;"
          + " of an address that was given up no link holds")
  void lapsed() {
    serve(post.getSmtp().getPort());
    entered("anna@mission.example");
    mails(1);
    String first = link(0);
    clock.turn(Duration.ofDays(3).minusSeconds(1));
    assertThat(anna.get(first).statusCode()).isEqualTo(200);
    clock.turn(Duration.ofSeconds(1));
    assertThat(anna.get(first).statusCode()).isEqualTo(404);
    assertThat(anna.post("/account", first).statusCode()).isEqualTo(404);
    for (int i = 1; i <= 5; i++) {
      assertThat(anna.post("/account", "/account/contact/link").statusCode()).isEqualTo(302);
      mails(1 + i);
    }
    assertThat(anna.post("/account", "/account/contact/link").statusCode()).isEqualTo(422);
    assertThat(entered("hannah@mission.example")).isEqualTo(422);
    clock.turn(Duration.ofDays(1));
    String last = link(5);
    assertThat(anna.get(last).statusCode()).isEqualTo(200);
    assertThat(entered("hannah@mission.example")).isEqualTo(302);
    assertThat(anna.get(last).statusCode()).isEqualTo(404);
    String other = lastLink(7);
    assertThat(Visitor.place(anna.post(other, other))).isEqualTo("/contact/confirmed");
    assertThat(anna.post("/account", "/account/contact/link").statusCode()).isEqualTo(422);
  }

  private String lastLink(int many) {
    mails(many);
    return link(many - 1);
  }

  @Test
  @DisplayName(
      "a server that refuses shows as failed, in its own words but for the address that they"
          + " repeat")
  void refused() throws Exception {
    try (RefusingServer server = new RefusingServer("550 5.1.1 <anna@mission.example> not here")) {
      serve(server.port());
      entered("anna@mission.example");
      await("select count(*) from dispatch where state = 'failed'");
      assertThat(anna.get("/inbox?lang=en").body())
          .contains("<strong>failed</strong>", "550 5.1.1 &lt;…&gt; not here")
          .doesNotContain("anna@mission.example");
      sql.update("update account set mail_confirmed = now() where name = 'anna'");
      announce("ferry 1");
      await(
          "select count(*) from dispatch d join dispatched on dispatch = d.id"
              + " where state = 'failed'");
      Clerk clerk = Clerk.at(serving);
      assertThat(clerk.get("/notices?subject=ferry+1&lang=en").body())
          .contains("<strong>failed</strong>", "550 5.1.1 &lt;…&gt; not here", "Try again")
          .doesNotContain("anna@mission.example");
      assertThat(acts("ferry 1")).containsExactly("notice-given", "notice-failed");
    }
  }

  private void await(String count) throws InterruptedException {
    for (int i = 0; i < 300; i++) {
      Integer many = sql.queryForObject(count, Integer.class);
      if (many != null && many > 0) {
        return;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("never: " + count);
  }

  @Test
  @DisplayName(
      "a secret address shows the deadlines that stand and what was told, without a password; there"
          + " is none until it is asked for, and none when it is closed")
  void feeds() {
    serve(post.getSmtp().getPort());
    Pattern secret = Pattern.compile("/feeds/[A-Za-z0-9_-]{43}");
    assertThat(secret.matcher(anna.get("/inbox").body()).find()).isFalse();
    told("ferry 1", "silence-circulated", "2036-04-02T16:00:00Z");
    told("ferry 1", "silence-extended", "2036-04-09T16:00:00Z");
    told("ferry 2", "silence-circulated", "2036-04-03T16:00:00Z");
    told("ferry 2", "silence-withdrawn", "");
    Matcher shown = secret.matcher(anna.post("/inbox", "/inbox/feed").body());
    assertThat(shown.find()).isTrue();
    String feed = shown.group();
    assertThat(secret.matcher(anna.get("/inbox").body()).find()).as("shown once").isFalse();
    try (Visitor reader = new Visitor("http://127.0.0.1:" + serving.port())) {
      String calendar = reader.get(feed + "/deadlines.ics").body();
      assertThat(calendar)
          .contains("DTSTART:20360409T160000Z")
          .doesNotContain("20360402T", "20360403T");
      String atom = reader.get(feed + "/told.atom").body();
      assertThat(atom).contains("Silence extended", "/inbox/", "<updated>2036-03-04T12:00:00Z");
      assertThat(atom.split("<entry>", -1)).hasSize(5);
      Matcher next = secret.matcher(anna.post("/inbox", "/inbox/feed").body());
      assertThat(next.find()).isTrue();
      assertThat(reader.get(feed + "/told.atom").statusCode()).isEqualTo(404);
      assertThat(reader.get(next.group() + "/told.atom").statusCode()).isEqualTo(200);
      assertThat(anna.post("/inbox", "/inbox/feed/closing").statusCode()).isEqualTo(302);
      for (String file : List.of("/told.atom", "/deadlines.ics")) {
        assertThat(reader.get(next.group() + file).statusCode()).isEqualTo(404);
      }
    }
    assertThat(acts("account anna")).contains("feed-opened", "feed-closed");
  }

  private void told(String subject, String form, String deadline) {
    Map<String, String> facts = Map.of("title", subject, "body", "GA", "deadline", deadline);
    Herald.announce(
        serving,
        new Announcement(form, List.of(FRANCE), subject, "/silence/1", facts, clock.instant()));
  }
}
