package org.saisine.secretariat.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermRulesTest {
  private static final Term BRAZIL =
      new Term(
          1,
          "LVC-COP",
          "BRA",
          LocalDate.of(2034, 1, 1),
          Optional.of(LocalDate.of(2036, 12, 31)),
          "LVC/COP/DEC/6/1");

  private static TermRules.Verdict read(String table) {
    return new TermRules(Set.of("BRA", "PER")::contains).read("LVC-COP", table, List.of(BRAZIL));
  }

  private static List<String> faults(String table) {
    return read(table).faults().stream().map(each -> each.line() + " " + each.key()).toList();
  }

  @Test
  @DisplayName("a term is read with commas, semicolons or tabs, with a line of names or without")
  void forms() {
    assertThat(read("PER,2035-01-01,2037-12-31,\"LVC/COP/DEC/7/1, second vote\"").terms())
        .extracting(Term::electedBy)
        .containsExactly("LVC/COP/DEC/7/1, second vote");
    assertThat(read("state;from;until;text\nper;2035-01-01;;LVC/COP/DEC/7/1\n").terms())
        .containsExactly(
            new Term(
                0,
                "LVC-COP",
                "PER",
                LocalDate.of(2035, 1, 1),
                Optional.empty(),
                "LVC/COP/DEC/7/1"));
    assertThat(read("PER\t2035-01-01\t2035-01-01\tX").faults()).isEmpty();
  }

  @Test
  @DisplayName("every line that is wrong is told, with all that is wrong in it")
  void all() {
    assertThat(faults("XXX,soon,,\nPER,2035-01-02,2035-01-01,X\nPER"))
        .containsExactly(
            "1 term.state", "1 term.day", "1 term.unfounded", "2 term.backwards", "3 term.cells");
    assertThat(faults(" \n")).containsExactly("1 term.none");
  }

  @Test
  @DisplayName("two terms of a State share no day: the day after is allowed, the last refused")
  void overlap() {
    assertThat(faults("BRA,2037-01-01,,X")).isEmpty();
    assertThat(faults("BRA,2036-12-31,,X")).containsExactly("1 term.overlaps");
    assertThat(faults("BRA,2030-01-01,2033-12-31,X")).isEmpty();
    assertThat(faults("BRA,2030-01-01,2034-01-01,X")).containsExactly("1 term.overlaps");
    assertThat(faults("PER,2035-01-01,,X\nPER,2040-01-01,,X")).containsExactly("2 term.overlaps");
  }
}
