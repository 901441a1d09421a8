package org.saisine.secretariat.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WishTest {
  private static List<String> faults(List<String> from, List<String> to, String reason) {
    return Wish.of(false, from, to, "", reason).faults();
  }

  @Test
  @DisplayName("all that is wrong is told, and not the first alone")
  void all() {
    assertThat(faults(List.of("soon"), List.of("2036-10-10"), " "))
        .containsExactly("enter.no-day", "enter.no-reason");
    assertThat(faults(List.of(), List.of(), "")).contains("enter.no-days", "enter.no-reason");
  }

  @Test
  @DisplayName("a session of one day is one; one that ends before it begins is none")
  void day() {
    assertThat(faults(List.of("2036-10-10"), List.of("2036-10-10"), "told")).isEmpty();
    assertThat(faults(List.of("2036-10-10"), List.of("2036-10-09"), "told"))
        .containsExactly("enter.backwards");
  }

  @Test
  @DisplayName("parts follow each other: the day after is allowed, the same day refused")
  void parts() {
    List<String> to = List.of("2036-10-10", "2036-11-05");
    assertThat(faults(List.of("2036-10-06", "2036-10-11"), to, "told")).isEmpty();
    assertThat(faults(List.of("2036-10-06", "2036-10-10"), to, "told"))
        .containsExactly("enter.order");
  }

  @Test
  @DisplayName("documents get the word back with a reason and without days")
  void release() {
    assertThat(Wish.of(true, List.of("x"), List.of("y"), "", "wrong town").faults()).isEmpty();
    assertThat(Wish.of(true, List.of(), List.of(), "", "").faults())
        .containsExactly("enter.no-reason");
  }
}
