package org.saisine.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.Source;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.Register;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a document of the register in official form. */
@Command(name = "publish", sortOptions = false, abbreviateSynopsis = true)
final class PublishCommand implements Callable<Integer> {
  private final Shell shell;
  private final Words words;
  private final Supplier<Readings> readings;

  @Parameters(paramLabel = "SYMBOL", arity = "1", descriptionKey = "symbol")
  private String symbol = "";

  @Option(names = "--as", paramLabel = "FORM", required = true, split = ",", descriptionKey = "as")
  private List<ConvertCommand.Form> forms = List.of();

  @Option(names = "--language", paramLabel = "CODE", descriptionKey = "language")
  private ReadCommand.@Nullable Language language;

  @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "to")
  private @Nullable Path folder;

  @Option(names = "--replace", descriptionKey = "replace")
  private boolean replacing;

  @Mixin private final Keeping keeping;

  @Spec private CommandSpec spec;

  PublishCommand(Shell shell, Words words, Supplier<Readings> readings) {
    this.shell = shell;
    this.words = words;
    this.readings = readings;
    this.keeping = new Keeping(shell);
  }

  @Override
  public Integer call() {
    boolean shown = forms.size() == 1 && (forms.getFirst().text() || !shell.outIsTerminal());
    if (folder == null && !shown) {
      throw new ParameterException(spec.commandLine(), words.say("use.publish-to"));
    }
    Optional<Source> found;
    try (Register register = Register.of(keeping.open())) {
      found = register.document(symbol, language == null ? "" : language.toString());
    }
    if (found.isEmpty()) {
      return complain(words.say("publish.absent", Glyphs.shown(symbol), keeping.place()));
    }
    try (OutputStream out = new BufferedOutputStream(shell.out(), 1 << 16)) {
      boolean well = print(found.get(), out);
      out.flush();
      return well ? CommandLine.ExitCode.OK : Reading.NOT_ALL_WELL;
    } catch (Unread | Refusal | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Input named = new Input.Document(Path.of(FileNames.safe(symbol)));
      return complain(Complaints.of(named, e, words));
    } catch (IOException e) {
      return Reading.unwritten(e, shell, words);
    }
  }

  private int complain(String sentence) {
    shell.err().println(words.say("error", sentence));
    return Reading.NOT_ALL_WELL;
  }

  private boolean print(Source source, OutputStream out) throws IOException, Unread, Refusal {
    // The name ends as a file's would: a symbol may have full stops in it.
    String name = FileNames.safe(symbol.replace('/', '_')) + "." + source.language();
    Input input = new Input.Document(Path.of(name + ".txt"));
    Set<String> formats =
        forms.stream()
            .map(ConvertCommand.Form::toString)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Converted converted = new Conversion(readings.get(), words).of(input, source, formats);
    Optional<Shelf> shelf =
        folder == null
            ? Optional.empty()
            : Optional.of(Shelf.in(folder, List.of(), replacing, words));
    try (Progress progress = new Progress(false, shell.err(), 0, 1, "")) {
      Delivery delivery =
          new Delivery(new FileNames(List.of(input)), shelf, out, shell.err(), progress, words);
      delivery.deliver(converted);
      return delivery.allWell();
    }
  }
}
