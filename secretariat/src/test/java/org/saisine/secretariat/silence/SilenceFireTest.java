package org.saisine.secretariat.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saisine.reader.Source;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Verification;
import org.saisine.secretariat.rulebook.Matter;
import org.saisine.secretariat.rulebook.Rulebook;
import org.saisine.secretariat.silence.Silences.Draft;
import org.saisine.secretariat.silence.Silences.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Silence under fire: processes that serve one register are killed while many procedures expire at
 * once. {@code benchmarks/silence-fire} runs it with a thousand.
 */
class SilenceFireTest {
  private static final int PROCEDURES = Integer.getInteger("saisine.fire", 40);
  private static final int KILLS = Integer.getInteger("saisine.fire.kills", 2);
  private static final String BODY = "CTOC-COP";

  private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<Long> late = ConcurrentHashMap.newKeySet();
  private final List<Process> alive = new ArrayList<>();

  /** Another process; it is ready when it says so. */
  private Process process(String address) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx200m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Fire.class.getName(),
                address)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    alive.add(process);
    CountDownLatch ready = new CountDownLatch(1);
    Thread.ofVirtual().start(() -> listen(process, ready));
    assertThat(ready.await(2, TimeUnit.MINUTES)).isTrue();
    return process;
  }

  private void listen(Process process, CountDownLatch ready) {
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        if (line.equals("ready")) {
          ready.countDown();
        } else if (line.startsWith("done ")) {
          acknowledged.add(Long.valueOf(line.substring(5)));
        } else if (line.startsWith("late ")) {
          late.add(Long.valueOf(line.substring(5)));
        }
      }
    } catch (IOException e) {
      // It was killed in the middle of a word: that was never an acknowledgement.
      ready.countDown();
    }
  }

  private static void order(Process process, Instant deadline, Path ids) throws IOException {
    BufferedWriter orders = process.outputWriter(StandardCharsets.UTF_8);
    orders.write(deadline + "\n" + ids + "\n");
    orders.flush();
  }

  @Test
  @DisplayName(
      "procedures that expire at once while processes are killed are each adopted or broken, once,"
          + " and each member is told it once: what was acknowledged before the minute counts, what"
          + " came later does not")
  void fire(@TempDir Path folder) throws Exception {
    String address = Registers.address();
    try (Serving serving =
        Serving.start(
            () -> Database.at(address),
            InetAddress.getLoopbackAddress(),
            0,
            Map.of("saisine.silence.tick", 0))) {
      JdbcTemplate sql = Village.part(serving, JdbcTemplate.class);
      allowed(serving, sql);
      Process one = process(address);
      Process other = process(address);
      Instant deadline =
          Instant.now().plusMillis(14_000 + 120L * PROCEDURES).truncatedTo(ChronoUnit.MILLIS);
      List<Long> ids = circulated(serving, deadline);
      List<Long> opposed = ids.stream().filter(id -> id % 2 == 0).toList();
      Path file = Files.write(folder.resolve("ids"), opposed.stream().map(id -> "" + id).toList());
      assertThat(Instant.now()).isBefore(deadline.minusSeconds(6));
      order(one, deadline, file);
      order(other, deadline, file);
      kill(address, deadline);
      settled(sql);
      judge(serving, ids, opposed, deadline);
    } finally {
      alive.forEach(Process::destroyForcibly);
    }
  }

  /** The office lets silence end at once there, and enters two members. */
  private static void allowed(Serving serving, JdbcTemplate sql) {
    Rulebook rulebook = Village.part(serving, Rulebook.class);
    rulebook.set(
        "test", rulebook.clause(BODY, Matter.SILENCE_HOURS), BODY, "0 hours", "For the test.");
    for (String state : List.of("FRA", "BRA")) {
      sql.update(
          "insert into term (body, state, first_day, elected_by, entry)"
              + " select ?, ?, current_date - 9, 'A/1', min(number) from ledger",
          BODY,
          state);
      accredited(serving, state);
    }
  }

  /** Somebody whom a member's notices go to. */
  private static void accredited(Serving serving, String state) {
    String name = "mission-" + state.toLowerCase(Locale.ROOT);
    Village.part(serving, Accounts.class)
        .open("test", name, name, Role.DELEGATE, "the tide comes in at six");
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    String last = LocalDate.now(ZoneOffset.UTC).plusDays(9).toString();
    assertThat(
            Village.part(serving, Credentials.class)
                .enter(
                    "test",
                    new Credentials.Wish(name, "delegation " + state, today, last, "Note 1")))
        .isEmpty();
  }

  /** What each was told, and how often: each thing once, whoever was killed while telling it. */
  private static Map<String, Integer> told(JdbcTemplate sql) {
    Map<String, Integer> told = new HashMap<>();
    sql.queryForList("select subject || ' ' || form || ' ' || account from notice", String.class)
        .forEach(each -> told.merge(each, 1, Integer::sum));
    return told;
  }

  private static List<Long> circulated(Serving serving, Instant deadline) {
    Silences door = Village.part(serving, Silences.class);
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < PROCEDURES; i++) {
      Source text = new Source("bells.txt", "Bells.".getBytes(StandardCharsets.UTF_8), "en");
      Outcome outcome =
          door.circulate(
              BODY,
              new Draft("Bells " + i, deadline, List.of(), List.of(text)),
              new Acting("anna", Rules.SECRETARIAT),
              "bells " + i);
      ids.add(((Outcome.Done) outcome).id());
    }
    return ids;
  }

  /** Kills a process at random around the minute, and another as soon as it is there. */
  private void kill(String address, Instant deadline) throws Exception {
    Random chance = new Random();
    for (int i = 0; i < KILLS; i++) {
      Instant when = deadline.plusMillis(chance.nextInt(6_000) - 5_000L);
      Thread.sleep(Math.max(0, Duration.between(Instant.now(), when).toMillis()));
      alive.removeFirst().destroyForcibly().waitFor();
      if (i % 2 == 1) {
        // both are gone for a while, whatever expires meanwhile
        process(address);
        process(address);
      }
    }
    if (alive.isEmpty()) {
      process(address);
    }
  }

  private static void settled(JdbcTemplate sql) throws InterruptedException {
    Instant patience = Instant.now().plusSeconds(120);
    while (Instant.now().isBefore(patience)) {
      Integer running =
          sql.queryForObject("select count(*) from silence where due is not null", Integer.class);
      if (running != null && running == 0) {
        return;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("not everything was settled in two minutes");
  }

  private void judge(Serving serving, List<Long> ids, List<Long> opposed, Instant deadline) {
    Silences door = Village.part(serving, Silences.class);
    Ledger ledger = Village.part(serving, Ledger.class);
    Map<String, Integer> told = told(Village.part(serving, JdbcTemplate.class));
    int broken = 0;
    for (long id : ids) {
      Procedure procedure = door.find(id).orElseThrow();
      String end = procedure.silence().word();
      assertThat(procedure.told()).as("%s", procedure).hasSize(2);
      SilenceEvent last = procedure.told().getLast().event();
      if (end.equals("broken")) {
        broken++;
        assertThat(opposed).contains(id);
        assertThat(last.at()).isBefore(deadline);
        assertThat(late).doesNotContain(id);
      } else {
        assertThat(end).isEqualTo("adopted");
        assertThat(last.at()).isEqualTo(deadline);
        assertThat(acknowledged).doesNotContain(id);
        assertThat(door.object(id, "", new Acting("paris", Rules.delegation("FRA")), "again"))
            .isInstanceOf(Outcome.Refused.class);
      }
      assertThat(ledger.of("silence " + id))
          .extracting(each -> each.act().act())
          .containsExactlyInAnyOrder(
              "silence-circulated",
              "notice-given",
              end.equals("broken") ? "silence-objected" : "silence-adopted",
              "notice-given");
      for (String form : List.of("silence-circulated", "silence-" + end)) {
        for (String mission : List.of("mission-fra", "mission-bra")) {
          assertThat(told.remove("silence " + id + " " + form + " " + mission)).isEqualTo(1);
        }
      }
    }
    assertThat(ledger.verify()).isInstanceOf(Verification.Whole.class);
    assertThat(told).as("nobody was told anything else").isEmpty();
    assertThat(acknowledged).isNotEmpty();
    System.out.printf(
        "%d procedures, %d kills: %d broken, %d adopted; %d objections acknowledged, %d late%n",
        ids.size(), KILLS, broken, ids.size() - broken, acknowledged.size(), late.size());
  }
}
