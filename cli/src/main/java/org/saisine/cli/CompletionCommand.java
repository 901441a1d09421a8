package org.saisine.cli;

import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete Saisine's words. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {
  private final PrintWriter out;

  @Spec private CommandSpec spec;

  CompletionCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void run() {
    CommandSpec root = spec.root();
    out.print(AutoComplete.bash(root.name(), root.commandLine()));
    out.flush();
  }
}
