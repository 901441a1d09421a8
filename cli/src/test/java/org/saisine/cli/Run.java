package org.saisine.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The command, run in a shell that a test arranges. */
final class Run {
  private final Map<String, String> environment = new HashMap<>(Map.of("COLUMNS", "80"));
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();
  private @Nullable OutputStream outlet;
  private Readings readings = Village.readings();
  private String input = "";
  private boolean terminal;
  private int code = -1;

  static Run with() {
    return new Run();
  }

  Run environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Run terminal() {
    terminal = true;
    return this;
  }

  Run input(String text) {
    input = text;
    return this;
  }

  Run readings(Readings other) {
    readings = other;
    return this;
  }

  Run outlet(OutputStream other) {
    outlet = other;
    return this;
  }

  Run saisine(String... arguments) {
    Shell shell =
        new Shell(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            outlet == null ? printed : outlet,
            new PrintStream(complained, true, StandardCharsets.UTF_8),
            environment,
            terminal,
            terminal,
            terminal,
            () -> 0);
    code = Saisine.run(shell, () -> readings, arguments);
    return this;
  }

  int code() {
    return code;
  }

  String out() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return complained.toString(StandardCharsets.UTF_8);
  }
}
