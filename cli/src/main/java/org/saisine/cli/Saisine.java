package org.saisine.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.database.DatabaseAway;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code saisine}. */
@Command(
    name = "saisine",
    mixinStandardHelpOptions = true,
    versionProvider = Saisine.Version.class,
    scope = CommandLine.ScopeType.INHERIT)
final class Saisine implements Runnable {

  @Spec private CommandSpec spec;

  public static void main(String[] arguments) {
    System.exit(run(Shell.current(), Readings::standard, arguments));
  }

  /** Runs the command in a shell; the reader is only made where something is read. */
  static int run(Shell shell, Supplier<Readings> readings, String... arguments) {
    Words words = Messages.in(shell.language());
    return commandLine(shell, words, readings).execute(arguments);
  }

  static CommandLine commandLine(Shell shell, Words words, Supplier<Readings> readings) {
    PrintWriter out = new PrintWriter(shell.out(), true, StandardCharsets.UTF_8);
    return new CommandLine(new Saisine())
        .addSubcommand(new ReadCommand(shell, words, readings))
        .addSubcommand(new ConcordCommand(shell, words, readings))
        .addSubcommand(new ConvertCommand(shell, words, readings))
        .addSubcommand(new PublishCommand(shell, words, readings))
        .addSubcommand(new LintCommand(shell, words))
        .addSubcommand(new ServeCommand(shell, words))
        .addSubcommand(new LoadCommand(shell, words))
        .addSubcommand(new ReconcileCommand(shell, words))
        .addSubcommand(new BackupCommand(shell, words))
        .addSubcommand(new InviteCommand(shell, words))
        .addSubcommand(new RestoreCommand(shell, words))
        .addSubcommand(
            new CommandLine(new LedgerCommand())
                .addSubcommand(new LedgerCommand.Verify(shell, words))
                .addSubcommand(new LedgerCommand.Print(shell)))
        .addSubcommand(new CompletionCommand(out))
        .setOut(out)
        .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
        .setResourceBundle(HelpTexts.in(words.language()))
        .setUsageHelpWidth(shell.width())
        .setColorScheme(
            Help.defaultColorScheme(shell.welcomesColour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setOverwrittenOptionsAllowed(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(ByteLimit.class, ByteLimit::parse)
        .registerConverter(Jobs.class, Jobs::parse)
        .setParameterExceptionHandler(new WrongUse(words))
        .setExecutionExceptionHandler((failure, command, parsed) -> {
          command.getErr().println(sentence(failure, words));
          return CommandLine.ExitCode.SOFTWARE;
        });
  }

  private static String sentence(Exception failure, Words words) {
    return failure instanceof DatabaseAway away
        ? words.say("error", words.say("database." + away.code(), away.words().toArray()))
        : words.say("failed", failure);
  }

  /** Without a word of what to do, the first step is told. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** The jar's own manifest says the version, so that it is written in one place only. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Saisine.class.getPackage().getImplementationVersion();
      return new String[] {"saisine " + (version == null ? "(not packaged)" : version)};
    }
  }
}
