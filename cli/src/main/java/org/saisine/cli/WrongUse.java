package org.saisine.cli;

import java.util.List;
import org.saisine.reader.print.Words;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with a command, what would be right, and where to read more. */
final class WrongUse implements IParameterExceptionHandler {
  private final Words words;

  WrongUse(Words words) {
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(words.say("error", Glyphs.shown(sentence(wrong))));
    command.getErr().println(words.say("use.hint", command.getCommandSpec().qualifiedName()));
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private String sentence(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unknown -> unknown(unknown);
      case MissingParameterException missing ->
          words.say("use.missing", names(missing.getMissing()), allowed(missing.getMissing()));
      default -> {
        ArgSpec about = wrong.getArgSpec();
        yield about == null || wrong.getValue() == null
            ? String.valueOf(wrong.getMessage())
            : words.say(
                "use.value", names(List.of(about)), wrong.getValue(), allowed(List.of(about)));
      }
    };
  }

  private String unknown(UnmatchedArgumentException unknown) {
    String word = unknown.getUnmatched().getFirst();
    List<String> alike = unknown.getSuggestions();
    String key = unknown.isUnknownOption() ? "use.option" : "use.command";
    return alike.isEmpty()
        ? words.say(key, word)
        : words.say(key + ".alike", word, String.join(", ", alike));
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.isEmpty()
        ? ""
        : arguments.getFirst() instanceof OptionSpec option
            ? option.longestName()
            : arguments.getFirst().paramLabel();
  }

  /** What may stand there: the words of a choice, or a sentence of the option's own. */
  private String allowed(List<ArgSpec> arguments) {
    if (arguments.isEmpty()) {
      return "";
    }
    ArgSpec argument = arguments.getFirst();
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null
        ? words.say("allowed." + names(arguments).replace("-", ""))
        : String.join(", ", candidates);
  }
}
