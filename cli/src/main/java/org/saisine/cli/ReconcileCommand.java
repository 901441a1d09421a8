package org.saisine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.Register;
import org.saisine.secretariat.reconciliation.Answers;
import org.saisine.secretariat.reconciliation.Fault;
import org.saisine.secretariat.reconciliation.Outcome;
import org.saisine.secretariat.reconciliation.Reconciliation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares a list that somebody else keeps with the register. */
@Command(name = "reconcile", sortOptions = false)
final class ReconcileCommand implements Callable<Integer> {
  /** What a shell reports of a program that wrote to a pipe nobody reads any more. */
  private static final int HUNG_UP = 141;

  private final Shell shell;
  private final Words words;

  @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "list")
  private String named = Inputs.STANDARD_INPUT;

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format")
  private Form format = Form.TEXT;

  @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "color")
  private Reading.Colour colour = Reading.Colour.AUTO;

  @Mixin private final Keeping keeping;

  @Spec private CommandLine.Model.@Nullable CommandSpec spec;

  ReconcileCommand(Shell shell, Words words) {
    this.shell = shell;
    this.words = words;
    this.keeping = new Keeping(shell);
  }

  /** The form of what comes of it. */
  enum Form {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    List<Input> inputs = Inputs.of(List.of(named), words);
    if (inputs.size() != 1) {
      throw new ParameterException(
          java.util.Objects.requireNonNull(spec).commandLine(), words.say("reconcile.folder"));
    }
    try {
      byte[] list =
          new Intake(shell.in(), ByteLimit.STANDARD.bytes(), "", words)
              .take(inputs.getFirst())
              .bytes();
      try (Register register = Register.of(keeping.open())) {
        return compared(register.reconciliation(), list);
      }
    } catch (Refusal refusal) {
      complain(refusal.sentence());
    } catch (IOException e) {
      if (shell.hungUp(e)) {
        return HUNG_UP;
      }
      complain(words.say("output.failed", String.valueOf(e.getMessage())));
    }
    return Reading.NOT_ALL_WELL;
  }

  private int compared(Reconciliation reconciliation, byte[] list) throws IOException {
    long pending = reconciliation.pending();
    if (pending > 0) {
      complain(words.say("reconcile.pending", pending));
    }
    return switch (reconciliation.of(list)) {
      case Outcome.Refused(List<Fault> faults) -> {
        faults.forEach(each ->
            complain(
                words.say("input.refused", Glyphs.shown(named), Glyphs.shown(sentence(each)))));
        yield Reading.NOT_ALL_WELL;
      }
      case Outcome.Compared compared -> {
        Answers answers = new Answers(this::sentence);
        byte[] bytes =
            switch (format) {
              case TEXT -> page(answers, compared);
              case JSON -> answers.json(compared);
              case CSV -> answers.csv(compared);
            };
        shell.out().write(bytes);
        if (format == Form.JSON) {
          shell.out().write('\n');
        }
        shell.out().flush();
        yield compared.mismatches().isEmpty() ? CommandLine.ExitCode.OK : Reading.NOT_ALL_WELL;
      }
    };
  }

  private byte[] page(Answers answers, Outcome.Compared compared) {
    boolean painted =
        colour == Reading.Colour.ALWAYS || colour == Reading.Colour.AUTO && shell.welcomesColour();
    return new ReconciliationPage(shell.width(), new Style(painted), words)
        .of(answers, compared)
        .getBytes(StandardCharsets.UTF_8);
  }

  private String sentence(Fault fault) {
    return words.say("reconcile.why." + fault.code(), fault.words().toArray());
  }

  private void complain(String sentence) {
    shell.err().println(words.say("error", sentence));
  }
}
