package org.saisine.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.database.Archive;
import org.saisine.secretariat.database.Database;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a whole register into one file, beside a running server or without one. */
@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {
  private final Shell shell;
  private final Words words;

  @Parameters(paramLabel = "ARCHIVE", descriptionKey = "archive")
  private Path archive = Path.of("");

  @Mixin private final Keeping keeping;

  BackupCommand(Shell shell, Words words) {
    this.shell = shell;
    this.words = words;
    this.keeping = new Keeping(shell);
  }

  @Override
  public Integer call() {
    try (Database database = keeping.open()) {
      Archive.Contents contents = Archive.write(database, archive.toAbsolutePath());
      shell.err().println(words.say("backup.done", contents.total(), Glyphs.shown("" + archive)));
      return CommandLine.ExitCode.OK;
    }
  }
}
