package org.saisine.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.Register;
import org.saisine.secretariat.ledger.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills an empty register from a backup, and looks at every seal of its ledger. */
@Command(name = "restore", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
  private final Shell shell;
  private final Words words;

  @Parameters(paramLabel = "ARCHIVE", descriptionKey = "archive")
  private Path archive = Path.of("");

  @Mixin private final Keeping keeping;

  RestoreCommand(Shell shell, Words words) {
    this.shell = shell;
    this.words = words;
    this.keeping = new Keeping(shell);
  }

  @Override
  public Integer call() {
    try (Register register = Register.of(keeping.restored(archive))) {
      return switch (register.ledger().verify()) {
        case Verification.Whole whole -> {
          shell.err().println(words.say("restore.done", keeping.place(), whole.entries()));
          yield CommandLine.ExitCode.OK;
        }
        case Verification.Broken broken -> {
          shell.err().println(words.say("error", words.say("ledger.broken", broken.number())));
          yield CommandLine.ExitCode.SOFTWARE;
        }
      };
    }
  }
}
