package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTest {
  private static final ApplicationModules ROOMS = ApplicationModules.of(Secretariat.class);
  private static final Path PICTURE = Path.of("..", "docs", "rooms.puml");

  @Test
  @DisplayName("each room uses only the rooms it says it uses, and only through their doors")
  void directions() {
    ROOMS.verify();
  }

  @Test
  @DisplayName("the picture of the rooms is the committed one: a new line shows in a review")
  void picture() throws IOException {
    String drawn =
        Stream.concat(
                ROOMS.stream().map(room -> "component " + name(room)),
                ROOMS.stream().flatMap(RoomsTest::lines))
            .sorted()
            .collect(Collectors.joining("\n", "@startuml\n", "\n@enduml\n"));
    if (Boolean.getBoolean("saisine.draw")) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(Files.readString(PICTURE))
        .as("docs/rooms.puml; -Dsaisine.draw=true draws it anew")
        .isEqualTo(drawn);
  }

  private static Stream<String> lines(ApplicationModule room) {
    return room.getDirectDependencies(ROOMS)
        .uniqueModules()
        .map(used -> name(room) + " --> " + name(used));
  }

  private static String name(ApplicationModule room) {
    return room.getIdentifier().toString();
  }
}
