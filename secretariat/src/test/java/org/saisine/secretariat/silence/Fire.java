package org.saisine.secretariat.silence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.silence.Silences.Outcome;

/**
 * A process of its own that serves a register, adopts what expires and objects for a delegation,
 * until somebody kills it. It says on its output what was acknowledged to it.
 */
final class Fire {
  private static final int HANDS = 4;
  private static final int BEFORE = 6_000;
  private static final int AFTER = 2_000;

  private Fire() {}

  /**
   * @param args the address of the database
   */
  public static void main(String[] args) throws Exception {
    Serving serving =
        Serving.start(
            () -> Database.at(args[0]),
            InetAddress.getLoopbackAddress(),
            0,
            Map.of("saisine.silence.tick", 50));
    Silences door = Village.part(serving, Silences.class);
    say("ready");
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    // the deadline, then a file of procedures; whoever is left without orders only adopts
    String deadline = orders.readLine();
    if (deadline != null && !deadline.isEmpty()) {
      object(door, Instant.parse(deadline), ids(Path.of(orders.readLine())));
    }
    Thread.sleep(Duration.ofMinutes(10));
  }

  private static List<Long> ids(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(Long::valueOf).toList();
  }

  private static void object(Silences door, Instant deadline, List<Long> ids) throws Exception {
    Random chance = new Random();
    try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
      List<Map.Entry<Integer, Long>> order =
          ids.stream()
              .map(id -> Map.entry(chance.nextInt(BEFORE + AFTER) - BEFORE, id))
              .sorted(Map.Entry.comparingByKey())
              .toList();
      List<Future<Outcome>> acts = new ArrayList<>();
      for (Map.Entry<Integer, Long> each : order) {
        acts.add(
            hands.submit(() -> {
              long wait =
                  Duration.between(Instant.now(), deadline.plusMillis(each.getKey())).toMillis();
              Thread.sleep(Math.max(0, wait));
              Outcome outcome =
                  door.object(
                      each.getValue(), "", new Acting("paris", Rules.delegation("FRA")), "fire");
              say((outcome instanceof Outcome.Done ? "done " : "late ") + each.getValue());
              return outcome;
            }));
      }
      for (Future<Outcome> act : acts) {
        act.get();
      }
    }
  }

  /** A line is written whole, or not at all. */
  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
