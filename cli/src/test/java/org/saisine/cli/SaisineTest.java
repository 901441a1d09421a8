package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class SaisineTest {

  @Test
  @DisplayName("an option nobody knows is a wrong use, not a failure to read")
  void unknownOption() {
    assertThat(new CommandLine(new Saisine()).execute("--no-such-option"))
        .isEqualTo(CommandLine.ExitCode.USAGE);
  }
}
