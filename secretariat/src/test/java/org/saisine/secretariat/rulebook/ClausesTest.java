package org.saisine.secretariat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Body;
import org.saisine.secretariat.rulebook.Value.Base;
import org.saisine.secretariat.rulebook.Value.Part;
import org.saisine.secretariat.web.Tongues;
import org.springframework.jdbc.core.JdbcTemplate;

class ClausesTest {
  private static final Clauses CLAUSES = Clauses.standard();

  /** Bodies that are known without a database are found without one. */
  private static final Bodies BODIES = new Bodies(new JdbcTemplate());

  private static final List<String> CODES =
      List.of(
          "GA",
          "SC",
          "ECOSOC",
          "HRC",
          "A-C.1",
          "A-C.6",
          "UNEA",
          "CCPCJ",
          "CND",
          "CSW",
          "CTOC-COP",
          "CTOC-WG.2",
          "CTOC-WG.10",
          "CAC-COSP",
          "CBD-COP");

  private static List<String> above(String code) {
    List<String> scopes = new ArrayList<>();
    for (Optional<String> next = Optional.of(code);
        next.isPresent();
        next = BODIES.find(next.get()).flatMap(Body::parent)) {
      scopes.add(next.get());
    }
    return scopes;
  }

  /** How near a clause is to a body: 0 is its own; nothing where it does not hold for it. */
  private static Optional<Integer> distance(Clause clause, List<String> scopes) {
    if (clause.body().isEmpty()) {
      return Optional.of(1_000);
    }
    for (int i = 0; i < scopes.size(); i++) {
      if (clause.body().equals(scopes.get(i))) {
        return Optional.of(10 * i);
      }
      if (clause.body().endsWith(".") && scopes.get(i).startsWith(clause.body())) {
        return Optional.of(10 * i + 9 - clause.body().length() / 4);
      }
    }
    return Optional.empty();
  }

  @ParameterizedTest
  @EnumSource(Matter.class)
  @DisplayName("for each body and each matter exactly one clause is the tightest")
  void tightest(Matter matter) {
    for (String code : CODES) {
      List<String> scopes = above(code);
      Map<Integer, List<Clause>> near = new TreeMap<>();
      CLAUSES.all().stream()
          .filter(each -> each.matter() == matter)
          .forEach(each ->
              distance(each, scopes)
                  .ifPresent(far -> near.computeIfAbsent(far, any -> new ArrayList<>()).add(each)));
      assertThat(near.values().iterator().next())
          .as(code)
          .containsExactly(CLAUSES.tightest(scopes, matter));
    }
    assertThat(CLAUSES.tightest(List.of("NOBODY"), matter).body()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GA, SILENCE_HOURS, silence-hours.GA, true",
    "A-C.3, SILENCE_HOURS, silence-hours.GA, true",
    "HRC, SILENCE_HOURS, silence-hours.GA, true",
    "CTOC-COP, SILENCE_HOURS, silence-hours, false",
    "A-C.3, MAJORITY_IMPORTANT, majority-important.A-C, false",
    "GA, MAJORITY_IMPORTANT, majority-important.GA, true",
    "CTOC-WG.2, NOTICE_REGULAR, notice-regular.CTOC-COP, true",
    "ECOSOC, NOTICE_REGULAR, notice-regular, false",
    "CTOC-COP, MAJORITY, majority.CTOC-COP, false",
    "HRC, SEATS, seats.HRC, false"
  })
  @DisplayName("a body’s own clause holds before its kind’s, its parent’s and the general one")
  void own(String body, Matter matter, String id, boolean confirmed) {
    Clause clause = CLAUSES.tightest(above(body), matter);
    assertThat(clause.id()).isEqualTo(id);
    assertThat(clause.confirmed()).isEqualTo(confirmed);
  }

  @Test
  @DisplayName("a clause says its figure and its source in each of the six languages")
  void words() {
    Clause clause = CLAUSES.tightest(above("GA"), Matter.SILENCE_HOURS);
    assertThat(clause.cited("en"))
        .isEqualTo(
            "The deadline of a silence procedure lies at least 72 hours after the text was"
                + " circulated. (decision 74/544 of the General Assembly)");
    assertThat(clause.cited()).isEqualTo("silence-hours.GA: " + clause.cited("en"));
    assertThat(clause.text("ar")).contains("72 ساعة");
    assertThat(clause.text("ru")).contains("72 часа");
    for (Clause each : CLAUSES.all()) {
      for (String language : Tongues.ALL) {
        assertThat(each.cited(language))
            .as(each.id())
            .doesNotContain("{", "value.", "text.s", "text.n");
        if (!language.equals("en")) {
          assertThat(each.text(language)).as(each.id()).isNotEqualTo(each.text("en"));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "THIRD, 64, 190, true", "THIRD, 63, 190, false",
    "MAJORITY, 96, 190, true", "MAJORITY, 95, 190, false",
    "TWO_THIRDS, 20, 30, true", "TWO_THIRDS, 19, 30, false",
    "ALL, 10, 10, true", "ALL, 9, 10, false"
  })
  @DisplayName("a share is met by so many, and not by one less")
  void share(Part part, int count, int whole, boolean met) {
    assertThat(new Value.Share(part, Base.MEMBERS).met(count, whole)).isEqualTo(met);
  }

  @Test
  @DisplayName("the seats in the rules are those that the bodies’ own texts part among the groups")
  void seats() {
    for (String code : List.of("HRC", "ECOSOC")) {
      assertThat(CLAUSES.tightest(above(code), Matter.SEATS).value(Value.Seats.class).byGroup())
          .isEqualTo(new EnumMap<>(BODIES.find(code).orElseThrow().seats()));
    }
  }

  @Test
  @DisplayName("data that cannot be used is refused with all that is wrong, line by line")
  void bad() throws IOException {
    String good;
    try (InputStream in = Clauses.class.getResourceAsStream("clauses.txt")) {
      good = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String bad =
        good.lines()
            .filter(line -> !line.startsWith("zone"))
            .reduce("", (all, line) -> all + line + "\n");
    int lines = (int) bad.lines().count();
    bad +=
        "silence-hours | ATLANTIS | 72 hours | office | confirmed\n"
            + "silence-hours | SC | soon | office | confirmed\n"
            + "silence-hours | GA | 48 hours | office | perhaps\n"
            + "silence-ours | | 48 hours | office | confirmed\n"
            + "votes | SC | - | hearsay | confirmed\n"
            + "half a line\n";
    String file = bad;
    assertThatThrownBy(() -> Clauses.read(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll(
            "line " + (lines + 1) + ": \"ATLANTIS\" is no body",
            "line " + (lines + 2) + ": \"soon\" is no Span",
            "line " + (lines + 3) + ": \"perhaps\" is neither",
            "line " + (lines + 3) + ": there are two clauses silence-hours.GA",
            "line " + (lines + 4) + ": \"silence-ours\" is no matter",
            "line " + (lines + 5) + ": clauses_ar.properties lacks words for votes.SC",
            "line " + (lines + 6) + ": has 1 cells, not 5",
            "there is no general clause on zone");
  }
}
