package org.saisine.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.Register;
import org.saisine.secretariat.ledger.Entry;
import org.saisine.secretariat.ledger.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks after the permanent account of a register. */
@Command(name = "ledger")
final class LedgerCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Says whether every entry is what was entered. */
  @Command(name = "verify", sortOptions = false)
  static final class Verify implements Callable<Integer> {
    private final Shell shell;
    private final Words words;

    @Mixin private final Keeping keeping;

    Verify(Shell shell, Words words) {
      this.shell = shell;
      this.words = words;
      this.keeping = new Keeping(shell);
    }

    @Override
    public Integer call() {
      PrintWriter out = new PrintWriter(shell.out(), true, StandardCharsets.UTF_8);
      try (Register register = Register.of(keeping.open())) {
        return switch (register.ledger().verify()) {
          case Verification.Whole whole -> {
            out.println(words.say("ledger.whole", whole.entries(), whole.last()));
            yield CommandLine.ExitCode.OK;
          }
          case Verification.Broken broken -> {
            out.println(words.say("ledger.broken", broken.number()));
            yield Reading.NOT_ALL_WELL;
          }
        };
      }
    }
  }

  /** Prints the entries, one a line: number, time, actor, act, subject, what it was and is. */
  @Command(name = "print", sortOptions = false)
  static final class Print implements Callable<Integer> {
    private final Shell shell;

    @Mixin private final Keeping keeping;

    Print(Shell shell) {
      this.shell = shell;
      this.keeping = new Keeping(shell);
    }

    @Override
    public Integer call() {
      PrintWriter out =
          new PrintWriter(new OutputStreamWriter(shell.out(), StandardCharsets.UTF_8), false);
      try (Register register = Register.of(keeping.open())) {
        register.ledger().forEach(entry -> out.println(line(entry)));
        out.flush();
        return CommandLine.ExitCode.OK;
      }
    }

    private static String line(Entry entry) {
      return Stream.of(
              Long.toString(entry.number()),
              entry.at().toString(),
              entry.act().actor(),
              entry.act().act(),
              entry.act().subject(),
              entry.act().clause(),
              entry.act().before(),
              entry.act().after())
          .map(field -> field.replaceAll("[\\t\\r\\n]", " "))
          .collect(Collectors.joining("\t"));
    }
  }
}
