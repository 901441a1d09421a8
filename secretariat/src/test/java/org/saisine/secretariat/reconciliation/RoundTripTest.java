package org.saisine.secretariat.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.secretariat.Served;
import org.saisine.secretariat.mandates.Roster;
import org.saisine.secretariat.record.Inventory;
import org.saisine.secretariat.web.Csv;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("A list of our own")
class RoundTripTest {
  private static final String[] DUES = {
    "", "HRC 58", "GA 80", "2036-06-30", "2037", "P3Y", "P6M", "HRC 58; HRC 60", "LVC-COP 9; 2038"
  };

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 60);
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @Test
  @DisplayName("agrees with the register that gave it, mandate for mandate")
  void village() {
    JdbcTemplate sql = Served.village().context().getBean(JdbcTemplate.class);
    Reconciliation register = new Reconciliation(new Inventory(sql), new Roster(sql));
    byte[] list =
        Served.village().get("/api/mandates.csv?size=1000").body().getBytes(StandardCharsets.UTF_8);
    assertThat(register.of(list))
        .isInstanceOfSatisfying(
            Outcome.Compared.class,
            compared -> {
              assertThat(compared.mismatches()).isEmpty();
              assertThat(compared.rows()).isEqualTo(compared.agreeing()).isGreaterThan(20);
            });
    byte[] documents =
        Served.village()
            .get("/api/documents.csv?size=1000")
            .body()
            .getBytes(StandardCharsets.UTF_8);
    assertThat(register.of(documents))
        .isInstanceOfSatisfying(
            Outcome.Compared.class,
            compared -> {
              assertThat(compared.subject()).isEqualTo(Outcome.Subject.DOCUMENTS);
              assertThat(compared.mismatches()).isEmpty();
            });
  }

  /** Mandates as they come, several of them alike. */
  private static List<String[]> mandates(Random random) {
    List<String[]> mandates = new ArrayList<>();
    for (int i = 0; i < 5 + random.nextInt(40); i++) {
      int session = 50 + random.nextInt(3);
      mandates.add(
          new String[] {
            "A/HRC/RES/" + session + "/" + (1 + random.nextInt(4)),
            String.valueOf(session),
            String.valueOf(1 + random.nextInt(3)),
            any(random, List.of(DUES)),
            any(random, List.of("report", "a, \"quoted\" one", "=1+1", "two\nlines"))
          });
    }
    return mandates;
  }

  private static Keeper register(List<String[]> mandates) {
    Keeper keeper = new Keeper();
    mandates.forEach(each -> keeper.owes(each[0], "HRC", each[1], each[2], each[3]));
    return keeper;
  }

  private static byte[] list(List<String[]> mandates) {
    Csv csv = new Csv("symbol", "session", "paragraph", "due", "words");
    mandates.forEach(each -> csv.row((Object[]) each));
    return csv.bytes();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("agrees in any order of its rows")
  void shuffled(long seed) {
    Random random = new Random(seed);
    List<String[]> mandates = mandates(random);
    List<String[]> rows = new ArrayList<>(mandates);
    Collections.shuffle(rows, random);
    assertThat(register(mandates).reads(list(rows)))
        .isInstanceOfSatisfying(
            Outcome.Compared.class,
            compared -> {
              assertThat(compared.mismatches()).isEmpty();
              assertThat(compared.agreeing()).isEqualTo(mandates.size());
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("with one row less lacks that mandate, where it still names its session")
  void less(long seed) {
    Random random = new Random(seed);
    List<String[]> mandates = mandates(random);
    List<String[]> rows = new ArrayList<>(mandates);
    String[] gone = rows.remove(random.nextInt(rows.size()));
    boolean covered = rows.stream().anyMatch(each -> each[1].equals(gone[1]));
    assertThat(register(mandates).reads(list(rows)))
        .isInstanceOfSatisfying(
            Outcome.Compared.class,
            compared -> {
              assertThat(compared.agreeing()).isEqualTo(rows.size());
              assertThat(compared.mismatches()).hasSize(covered ? 1 : 0);
              assertThat(compared.mismatches()).allMatch(Mismatch.OnlyOurs.class::isInstance);
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  @DisplayName("comes out whatever its bytes: each row agrees, differs or is told to be unreadable")
  void hostile(long seed) {
    Random random = new Random(seed);
    byte[] bytes = list(mandates(random));
    for (int i = 0; i < 1 + random.nextInt(30); i++) {
      bytes[random.nextInt(bytes.length)] =
          any(random, List.of(34, 44, 59, 9, 10, 13, 0, 255, 254, 61, 39, 200, 65, 47)).byteValue();
    }
    Outcome outcome = register(mandates(new Random(seed))).reads(bytes);
    if (outcome instanceof Outcome.Compared compared) {
      assertThat(compared.agreeing()).isBetween(0, compared.rows());
      assertThat(new Answers(Fault::code).csv(compared)).isNotEmpty();
      assertThat(new Answers(Fault::code).json(compared)).isNotEmpty();
    }
    byte[] noise = new byte[random.nextInt(4_000)];
    random.nextBytes(noise);
    assertThat(new Keeper().reads(noise)).isNotNull();
  }

  @Test
  @DisplayName("of many rows, all alike or all quoted without an end, takes no time")
  void many() {
    Keeper keeper = Keeper.lamps();
    String head = "symbol,paragraph,due\n";
    long before = System.nanoTime();
    for (String row :
        List.of(
            "A/HRC/RES/92/1,1,HRC 99\n",
            "\"A/HRC/RES/92/1,1,HRC 99\n",
            "\"\"\"\n",
            "A/HRC/RES/91/14,7,HRC 93\n",
            ",,,,,,,,,,,,,,,,\n")) {
      keeper.reads((head + row.repeat(40_000)).getBytes(StandardCharsets.UTF_8));
    }
    String rising =
        IntStream.range(0, 40_000)
            .mapToObj(i -> "A/HRC/RES/92/1,1,HRC " + (1 + i % 9_000) + "\n")
            .collect(Collectors.joining());
    keeper.reads((head + rising).getBytes(StandardCharsets.UTF_8));
    assertThat((System.nanoTime() - before) / 1_000_000_000.0).isLessThan(20);
  }
}
