package org.saisine.secretariat.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Mail under fire: the process that sends it is killed, whatever it is at, and started again.
 * {@code benchmarks/mail-fire} runs it with a thousand notices.
 */
class MailFireTest {
  private static final int NOTICES = Integer.getInteger("saisine.fire.notices", 60);
  private static final int KILLS = Integer.getInteger("saisine.fire.mail-kills", 2);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Random chance = new Random();
  private final Map<String, Integer> leftInHand = new HashMap<>();
  private int midway;

  @Test
  @DisplayName(
      "however often the process that sends mail is killed, every notice arrives, none is invented,"
          + " and only what was under way comes again: with the same Message-ID, the same to the"
          + " byte")
  void fire() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try (Mailroom room = new Mailroom(server.getSmtp().getPort())) {
      room.delegate("anna", "delegation FRA", "anna@mission.example", "fr");
      for (int i = 0; i < NOTICES; i++) {
        room.announce("silence " + i, "delegation FRA", Map.of());
      }
      for (int kill = 0; kill < KILLS; kill++) {
        kill(room, server, arrivals(server) + next(room.unsettled(), KILLS - kill));
      }
      Process last = process(room, server);
      try {
        await(() -> room.unsettled() == 0);
      } finally {
        last.destroyForcibly().waitFor();
      }
      judge(room, server);
    } finally {
      server.stop();
    }
  }

  /** After how many arrivals the next kill comes, so that some are left for those that follow. */
  private int next(int waiting, int kills) {
    return chance.nextInt(Math.max(1, 2 * waiting / (kills + 1)));
  }

  /** A register that sends what waits, from the moment on at which nobody else can. */
  private static Process process(Mailroom room, GreenMail server) throws IOException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx200m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                MailFire.class.getName(),
                room.address(),
                Integer.toString(server.getSmtp().getPort()),
                room.clock().instant().toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = process.inputReader(StandardCharsets.UTF_8).readLine();
    assertThat(said).startsWith("ready");
    return process;
  }

  private void kill(Mailroom room, GreenMail server, int arrivals) throws Exception {
    Process process = process(room, server);
    try {
      await(() -> arrivals(server) >= arrivals);
      // wherever it is: at the server's door, between its words, or not yet settled
      Thread.sleep(chance.nextInt(30));
    } finally {
      process.destroyForcibly().waitFor();
    }
    Map<String, Integer> inHand = room.inHand();
    // what an earlier kill left waits until the rest is sent
    long left =
        inHand.entrySet().stream()
            .filter(each -> !each.getValue().equals(leftInHand.get(each.getKey())))
            .count();
    assertThat(left).as("one at a time").isLessThanOrEqualTo(1);
    midway += (int) left;
    leftInHand.putAll(inHand);
    // Whoever starts next finds ten minutes gone, in which no sending can be under way any more.
    room.clock().turn(Courier.IN_HAND.plusMinutes(1));
  }

  private interface Question {
    boolean holds();
  }

  private static void await(Question question) throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!question.holds()) {
      assertThat(System.nanoTime()).as("in three minutes").isLessThan(until);
      Thread.sleep(2);
    }
  }

  private static int arrivals(GreenMail server) {
    return server.getReceivedMessages().length;
  }

  private void judge(Mailroom room, GreenMail server) throws MessagingException {
    Map<String, Integer> arrived = new TreeMap<>();
    Map<String, Set<String>> words = new TreeMap<>();
    Set<String> subjects = new HashSet<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      arrived.merge(mail.getMessageID(), 1, Integer::sum);
      words.computeIfAbsent(mail.getMessageID(), id -> new HashSet<>()).add(body(mail));
      subjects.add(mail.getSubject());
      assertThat(mail.getRecipients(Message.RecipientType.TO)[0])
          .hasToString("anna@mission.example");
    }
    assertThat(arrived.keySet()).as("none lost, none invented").isEqualTo(room.messageIds());
    assertThat(subjects).as("each tells of its own act").hasSize(NOTICES);
    assertThat(words).allSatisfy((id, said) -> assertThat(said).hasSize(1));
    assertThat(arrived)
        .as("only what was under way comes again")
        .allSatisfy((id, times) ->
            assertThat(times).isLessThanOrEqualTo(1 + leftInHand.getOrDefault(id, 0)));
    assertThat(room.states()).isEqualTo(Map.of("delivered", NOTICES));
    for (int i = 0; i < NOTICES; i++) {
      assertThat(room.ledger("silence " + i)).containsExactly("notice-given", "notice-delivered");
    }
    assertThat(room.whole()).isTrue();
    System.out.printf(
        "%d notices, %d kills, %d of them while one was under way: %d mails arrived, %d of them a"
            + " second time%n",
        NOTICES,
        KILLS,
        midway,
        server.getReceivedMessages().length,
        server.getReceivedMessages().length - NOTICES);
  }

  /** What was sent, without what the server wrote above it. */
  private static String body(MimeMessage mail) {
    String whole = GreenMailUtil.getWholeMessage(mail);
    return whole.substring(whole.indexOf("Date:"));
  }
}
