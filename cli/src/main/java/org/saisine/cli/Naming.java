package org.saisine.cli;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.Source;
import org.saisine.reader.print.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which documents a command is given, and how many it may take in hand at a time. */
final class Naming {
  private final Shell shell;
  private final Words words;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
  private List<String> named = new ArrayList<>();

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private Jobs jobs = Jobs.standard();

  @Option(names = "--max-size", paramLabel = "SIZE", descriptionKey = "maxsize")
  private ByteLimit largest = ByteLimit.STANDARD;

  @Option(names = "--no-progress", descriptionKey = "noprogress")
  private boolean noProgress;

  Naming(Shell shell, Words words) {
    this.shell = shell;
    this.words = words;
  }

  /** What was named: standard input where nothing was, unless that is a person. */
  List<Input> inputs() {
    if (named.isEmpty()) {
      if (shell.inIsTerminal()) {
        throw wrong(words.say("use.nothing-named"));
      }
      named = List.of(Inputs.STANDARD_INPUT);
    }
    if (named.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
      throw wrong(words.say("use.standard-twice"));
    }
    return Inputs.of(named, words);
  }

  int jobs() {
    return jobs.count();
  }

  Intake intake(String language) {
    return new Intake(shell.in(), largest.bytes(), language, words);
  }

  /** The bytes of an input, whose text tells its language. */
  Source source(Input input) throws Refusal {
    return intake("").take(input);
  }

  /**
   * @param undisturbed whether nothing else is printed on the screen meanwhile
   */
  Progress progress(int total, String task, boolean undisturbed) {
    boolean visible = shell.errIsTerminal() && undisturbed && !noProgress;
    return new Progress(visible, shell.err(), visible ? shell.noticeWidth() : 0, total, task);
  }

  ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
