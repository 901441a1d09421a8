package org.saisine.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Reads documents and prints them again in other formats.
 *
 * <p>What prints is loaded when something is printed: whoever only reads does not wait for it.
 */
@Command(name = "convert", sortOptions = false, abbreviateSynopsis = true)
final class ConvertCommand implements Callable<Integer> {
  private final Shell shell;
  private final Words words;
  private final Supplier<Readings> readings;

  @Option(names = "--as", paramLabel = "FORM", required = true, split = ",", descriptionKey = "as")
  private List<Form> forms = new ArrayList<>();

  @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "to")
  private @Nullable Path folder;

  @Option(names = "--replace", descriptionKey = "replace")
  private boolean replacing;

  @Option(names = "--language", paramLabel = "CODE", descriptionKey = "language")
  private ReadCommand.@Nullable Language language;

  @Mixin private final Naming naming;

  ConvertCommand(Shell shell, Words words, Supplier<Readings> readings) {
    this.shell = shell;
    this.words = words;
    this.readings = readings;
    this.naming = new Naming(shell, words);
  }

  /** The format of what is printed. */
  enum Form {
    AKN("xml", true),
    DOCX("docx", false),
    HTML("html", true),
    PDF("pdf", false),
    TEXT("txt", true);

    private final String extension;
    private final boolean text;

    Form(String extension, boolean text) {
      this.extension = extension;
      this.text = text;
    }

    /** Whether a terminal can show it. */
    boolean text() {
      return text;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Input> inputs = naming.inputs().stream().distinct().toList();
    Set<Form> wanted = new LinkedHashSet<>(forms);
    boolean onePage = inputs.size() == 1 && wanted.size() == 1 && forms.getFirst().text;
    if (folder == null && !onePage) {
      throw naming.wrong(words.say("use.convert-to"));
    }
    try (OutputStream out = new BufferedOutputStream(shell.out(), 1 << 16)) {
      Optional<Shelf> shelf =
          folder == null
              ? Optional.empty()
              : Optional.of(Shelf.in(folder, inputs, replacing, words));
      boolean allWell = print(inputs, wanted, shelf, out);
      out.flush();
      return allWell ? CommandLine.ExitCode.OK : Reading.NOT_ALL_WELL;
    } catch (Refusal refusal) {
      shell.err().println(words.say("error", refusal.sentence()));
      return Reading.NOT_ALL_WELL;
    } catch (IOException e) {
      return Reading.unwritten(e, shell, words);
    }
  }

  private boolean print(
      List<Input> inputs, Set<Form> wanted, Optional<Shelf> shelf, OutputStream out)
      throws IOException, InterruptedException {
    FileNames names = new FileNames(inputs);
    Intake intake = naming.intake(language == null ? "" : language.toString());
    Conversion conversion = new Conversion(readings.get(), words);
    try (Progress progress =
        naming.progress(inputs.size(), words.say("converting"), !shell.outIsTerminal())) {
      Delivery delivery = new Delivery(names, shelf, out, shell.err(), progress, words);
      new Conveyor(naming.jobs())
          .carry(
              inputs,
              input -> {
                List<String> taken = new ArrayList<>();
                Set<Form> free = free(input, wanted, names, shelf, taken);
                return free.isEmpty()
                    ? new Converted(input, "", "", List.of(), taken)
                    : convert(input, free, intake, conversion, taken);
              },
              delivery);
      return delivery.allWell();
    }
  }

  /** Only what can be put on the shelf is printed, as far as that shows before the reading. */
  private static Set<Form> free(
      Input input,
      Set<Form> wanted,
      FileNames names,
      Optional<Shelf> shelf,
      List<String> complaints) {
    Optional<String> name = names.settled(input);
    if (shelf.isEmpty() || name.isEmpty()) {
      return wanted;
    }
    Set<Form> free = new LinkedHashSet<>();
    for (Form form : wanted) {
      String file = name.get() + "." + form.extension;
      if (shelf.get().free(file)) {
        free.add(form);
      } else {
        complaints.add(shelf.get().taken(file).sentence());
      }
    }
    return free;
  }

  private Converted convert(
      Input input, Set<Form> free, Intake intake, Conversion conversion, List<String> taken) {
    try {
      Set<String> formats =
          free.stream().map(Form::toString).collect(Collectors.toCollection(LinkedHashSet::new));
      Converted converted = conversion.of(input, intake.take(input), formats);
      return converted.after(taken);
    } catch (Refusal | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // One document, however strange, must not take the others with it.
      return Converted.not(input, Complaints.of(input, e, words)).after(taken);
    }
  }
}
