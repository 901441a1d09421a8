package org.saisine.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.Register;
import org.saisine.secretariat.access.Readmission;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a link by which somebody who has lost their password chooses another. */
@Command(name = "invite", sortOptions = false)
final class InviteCommand implements Callable<Integer> {
  private final Shell shell;
  private final Words words;

  @Parameters(paramLabel = "NAME", descriptionKey = "invited")
  private String name = "";

  @Mixin private final Keeping keeping;

  InviteCommand(Shell shell, Words words) {
    this.shell = shell;
    this.words = words;
    this.keeping = new Keeping(shell);
  }

  @Override
  public Integer call() {
    try (Register register = Register.of(keeping.open())) {
      Optional<Readmission.Made> made = register.readmission().make(name);
      if (made.isEmpty()) {
        shell.err().println(words.say("error", words.say("invite.nobody", Glyphs.shown(name))));
        return CommandLine.ExitCode.SOFTWARE;
      }
      new PrintWriter(shell.out(), true, StandardCharsets.UTF_8).println(made.get().path());
      shell.err().println(words.say("invite.done", name, made.get().until()));
      return CommandLine.ExitCode.OK;
    }
  }
}
