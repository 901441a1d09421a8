package org.saisine.secretariat.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StatesTest {
  private final States states = States.members();

  @Test
  @DisplayName("each of the 193 Members has a group, and a name in each of the six languages")
  void members() {
    assertThat(states.codes()).hasSize(193);
    for (String language : List.of("ar", "zh", "en", "fr", "ru", "es")) {
      assertThat(states.codes())
          .allSatisfy(code -> {
            assertThat(states.name(code, language)).isNotBlank().isNotEqualTo(code);
            assertThat(states.group(code)).isPresent();
          });
    }
  }

  @Test
  @DisplayName("the groups are as large as they are in New York")
  void groups() {
    Map<Group, Integer> sizes = new TreeMap<>();
    states.codes().forEach(code -> sizes.merge(states.group(code).orElseThrow(), 1, Integer::sum));
    assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(193);
    assertThat(sizes)
        .containsEntry(Group.AFR, 54)
        .containsEntry(Group.EEG, 23)
        .containsEntry(Group.GRULAC, 33);
  }

  @Test
  @DisplayName("who is no Member is called by its code and sits in no group")
  void others() {
    assertThat(states.name("XXX", "en")).isEqualTo("XXX");
    assertThat(states.group("XXX")).isEmpty();
  }
}
