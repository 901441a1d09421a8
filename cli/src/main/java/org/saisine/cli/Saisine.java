package org.saisine.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code saisine}. */
@Command(
    name = "saisine",
    description = "Reads official documents of intergovernmental bodies.",
    mixinStandardHelpOptions = true,
    versionProvider = Saisine.Version.class)
final class Saisine implements Runnable {

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Saisine()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
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
