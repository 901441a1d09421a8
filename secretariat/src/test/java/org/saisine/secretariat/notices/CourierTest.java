package org.saisine.secretariat.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CourierTest {
  private GreenMail server;
  private Mailroom room;

  @BeforeEach
  void open() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    room = new Mailroom(server.getSmtp().getPort());
    room.delegate("anna", "delegation FRA", "anna@mission.example", "en");
  }

  @AfterEach
  void close() {
    room.close();
    server.stop();
  }

  private Map<String, Integer> arrived() throws MessagingException {
    Map<String, Integer> arrived = new TreeMap<>();
    for (MimeMessage each : server.getReceivedMessages()) {
      arrived.merge(each.getMessageID(), 1, Integer::sum);
    }
    return arrived;
  }

  private static void all(Courier courier) throws InterruptedException {
    while (courier.round() > 0) {
      // One at a time.
    }
  }

  /** Ends a process at a random moment of its sendings: before the server has it, or after. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }

  private static final class Mortal implements Courier.Carrier {
    private final Courier.Carrier carrier;
    private final Random random;
    private final AtomicInteger afterwards;

    Mortal(Courier.Carrier carrier, long seed, AtomicInteger afterwards) {
      this.carrier = carrier;
      this.random = new Random(seed);
      this.afterwards = afterwards;
    }

    @Override
    public boolean mails() {
      return true;
    }

    @Override
    public void mail(String to, Dispatch dispatch, Letter letter) throws MessagingException {
      int chance = random.nextInt(20);
      if (chance == 0) {
        throw new Killed();
      }
      carrier.mail(to, dispatch, letter);
      if (chance == 1) {
        afterwards.incrementAndGet();
        throw new Killed();
      }
    }

    @Override
    public int post(String webhook, Dispatch dispatch, List<Notice> notices) {
      return 204;
    }
  }

  @Test
  @DisplayName(
      "of 1,000 notices, sent by three processes that are killed at random, none is lost, and what"
          + " arrives again bears the same Message-ID")
  void killed() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      room.announce("silence " + i, "delegation FRA", Map.of());
    }
    AtomicInteger afterwards = new AtomicInteger();
    AtomicInteger kills = new AtomicInteger();
    for (int wave = 0; room.unsettled() > 0; wave++) {
      int seed = wave;
      List<Callable<Integer>> processes = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Courier courier = room.courier(new Mortal(room.post(), 31L * seed + i, afterwards));
        processes.add(() -> until(courier, kills));
      }
      try (ExecutorService hands = Executors.newFixedThreadPool(3)) {
        for (Future<Integer> each : hands.invokeAll(processes)) {
          each.get();
        }
      }
      // What the dead had in hand is sent again when no sending can be under way any more.
      room.clock().turn(Courier.IN_HAND);
    }
    Map<String, Integer> arrived = arrived();
    assertThat(arrived.keySet()).hasSize(1_000).isEqualTo(room.messageIds());
    assertThat(kills.get()).isGreaterThan(50);
    assertThat(arrived.values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(1_000 + afterwards.get());
    assertThat(room.states()).containsOnlyKeys("delivered");
  }

  /** Sends until there is nothing more, or until it is killed. */
  private static int until(Courier courier, AtomicInteger kills) throws InterruptedException {
    try {
      all(courier);
    } catch (Killed e) {
      kills.incrementAndGet();
    }
    return 0;
  }

  @Test
  @DisplayName("several processes at once send nothing twice")
  void several() throws Exception {
    for (int i = 0; i < 200; i++) {
      room.announce("silence " + i, "delegation FRA", Map.of());
    }
    try (ExecutorService hands = Executors.newFixedThreadPool(3)) {
      List<Callable<Void>> processes = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        Courier courier = room.courier(room.post());
        processes.add(() -> {
          all(courier);
          return null;
        });
      }
      for (Future<Void> each : hands.invokeAll(processes)) {
        each.get();
      }
    }
    assertThat(arrived()).hasSize(200).allSatisfy((id, many) -> assertThat(many).isEqualTo(1));
  }

  @Test
  @DisplayName("what is in hand is not sent again before a sending can last, and then it is")
  void inHand() throws Exception {
    room.announce("silence 1", "delegation FRA", Map.of());
    Courier dead =
        room.courier(
            new Carrier() {
              @Override
              public void mail(String to, Dispatch dispatch, Letter letter) {
                throw new Killed();
              }
            });
    until(dead, new AtomicInteger());
    Courier courier = room.courier(room.post());
    room.clock().turn(Courier.IN_HAND.minusSeconds(1));
    assertThat(courier.round()).isZero();
    room.clock().turn(Duration.ofSeconds(1));
    assertThat(courier.round()).isEqualTo(1);
    assertThat(arrived()).hasSize(1);
  }

  /** A carrier that mails; the rest is not asked. */
  private abstract static class Carrier implements Courier.Carrier {
    @Override
    public boolean mails() {
      return true;
    }

    @Override
    public int post(String webhook, Dispatch dispatch, List<Notice> notices) {
      return 204;
    }
  }

  @Test
  @DisplayName("a server that is away is asked again, later each time, twelve times and no more")
  void away() throws Exception {
    room.announce("silence 1", "delegation FRA", Map.of());
    server.stop();
    Courier courier = room.courier(room.post());
    assertThat(courier.round()).isEqualTo(1);
    assertThat(room.states()).containsOnlyKeys("sent");
    room.clock().turn(Duration.ofSeconds(59));
    assertThat(courier.round()).isZero();
    room.clock().turn(Duration.ofSeconds(1));
    assertThat(courier.round()).isEqualTo(1);
    room.clock().turn(Duration.ofMinutes(2).minusSeconds(1));
    assertThat(courier.round()).isZero();
    room.clock().turn(Duration.ofSeconds(1));
    assertThat(courier.round()).isEqualTo(1);
    for (int i = 4; i <= Dispatch.MOST_TRIES; i++) {
      assertThat(room.states()).containsOnlyKeys("sent");
      room.clock().turn(Duration.ofHours(4));
      assertThat(courier.round()).isEqualTo(1);
    }
    assertThat(room.states()).containsOnlyKeys("failed");
    room.clock().turn(Duration.ofDays(1));
    assertThat(courier.round()).isZero();
    assertThat(room.ledger("silence 1")).containsExactly("notice-given", "notice-failed");
  }

  @Test
  @DisplayName("who is not known there is not written to again; a full mailbox is tried again")
  void refused() throws Exception {
    for (String answer : List.of("550 5.1.1 no such mailbox", "452 4.2.2 mailbox full")) {
      room.announce(answer, "delegation FRA", Map.of());
      room.courier(
              new Carrier() {
                @Override
                public void mail(String to, Dispatch dispatch, Letter letter)
                    throws MessagingException {
                  throw new SendFailedException(
                      "Invalid Addresses", new SendFailedException(answer));
                }
              })
          .round();
    }
    assertThat(room.states()).isEqualTo(Map.of("failed", 1, "sent", 1));
    assertThat(room.problems()).anyMatch(each -> each.contains("no such mailbox"));
  }

  @Test
  @DisplayName(
      "a mail is marked as a machine’s, dated when it was written, in the reader’s language and"
          + " script, with the deadline for a calendar; a second sending is the very same")
  void letter() throws Exception {
    room.delegate("amal", "delegation EGY", "amal@mission.example", "ar");
    room.announce("silence 9", "delegation EGY", Map.of("deadline", "2036-04-02T16:00:00Z"));
    Courier dying =
        room.courier(
            new Carrier() {
              @Override
              public void mail(String to, Dispatch dispatch, Letter letter)
                  throws MessagingException {
                room.post().mail(to, dispatch, letter);
                throw new Killed();
              }
            });
    until(dying, new AtomicInteger());
    room.clock().turn(Courier.IN_HAND);
    room.courier(room.post()).round();
    MimeMessage[] twice = server.getReceivedMessages();
    assertThat(twice).hasSize(2);
    assertThat(body(twice[0])).isEqualTo(body(twice[1]));
    MimeMessage mail = twice[0];
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
    assertThat(mail.getFrom()[0]).hasToString("saisine@register.example");
    assertThat(mail.getSentDate()).isEqualTo(Instant.parse("2036-03-04T12:00:00Z"));
    assertThat(mail.getSubject()).isEqualTo("إشعار: silence 9");
    assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@register\\.example>");
    List<String> headers = new ArrayList<>();
    mail.getAllHeaders().asIterator().forEachRemaining(each -> headers.add(each.getName()));
    headers.removeAll(List.of("Return-Path", "Received"));
    assertThat(headers)
        .containsExactlyInAnyOrder(
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted",
            "Content-Language");
    jakarta.mail.Multipart mixed = (jakarta.mail.Multipart) mail.getContent();
    jakarta.mail.Multipart same = (jakarta.mail.Multipart) mixed.getBodyPart(0).getContent();
    assertThat(same.getBodyPart(0).getContent().toString())
        .contains("تُبلَّغ بهذا", "https://register.example/silence/1");
    assertThat(same.getBodyPart(1).getContent().toString()).contains("dir=\"rtl\"");
    assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("deadline.ics");
    assertThat(
            new String(
                mixed.getBodyPart(1).getInputStream().readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8))
        .contains("DTSTART:20360402T160000Z");
  }

  /** What was sent, without what the server wrote above it. */
  private static String body(MimeMessage mail) {
    String whole = GreenMailUtil.getWholeMessage(mail);
    return whole.substring(whole.indexOf("Date:"));
  }

  @Test
  @DisplayName(
      "whoever asks for one mail a day gets it at six, with all of the day, and not before")
  void digest() throws Exception {
    room.wishes().digest("anna", true);
    for (int i = 1; i <= 3; i++) {
      room.announce("silence " + i, "delegation FRA", Map.of());
    }
    Courier courier = room.courier(room.post());
    room.clock().turn(Instant.parse("2036-03-05T05:59:59Z"));
    assertThat(courier.round()).isZero();
    room.clock().turn(Duration.ofSeconds(1));
    all(courier);
    room.announce("silence 4", "delegation FRA", Map.of());
    all(courier);
    MimeMessage[] mails = server.getReceivedMessages();
    assertThat(mails).hasSize(1);
    assertThat(mails[0].getSubject()).isEqualTo("Notices of the day: 3");
    room.clock().turn(Instant.parse("2036-03-06T06:00:00Z"));
    all(courier);
    assertThat(Arrays.stream(server.getReceivedMessages()).skip(1).map(CourierTest::subject))
        .containsExactly("A notice: silence 4");
  }

  private static String subject(MimeMessage mail) {
    try {
      return mail.getSubject();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisplayName("what a fact says never becomes a header or a line of its own")
  void injected() throws Exception {
    room.announce("silence 1\r\nBcc: all@world.example", "delegation FRA", Map.of());
    room.courier(room.post()).round();
    MimeMessage[] mails = server.getReceivedMessages();
    assertThat(mails).hasSize(1);
    assertThat(mails[0].getHeader("Bcc")).isNull();
    assertThat(mails[0].getSubject()).doesNotContain("\n");
  }
}
