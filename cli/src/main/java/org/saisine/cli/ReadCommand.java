package org.saisine.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.FindingSentences;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and prints what they say. */
@Command(name = "read", sortOptions = false, abbreviateSynopsis = true)
final class ReadCommand implements Callable<Integer> {
  private static final int SOMETHING_UNREAD = 1;

  /** What a shell reports of a program that wrote to a pipe nobody reads any more. */
  private static final int HUNG_UP = 141;

  private final Shell shell;
  private final Words words;
  private final Supplier<Readings> readings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "files")
  private List<String> named = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format")
  private Format format = Format.CARD;

  @Option(names = "--mandates", descriptionKey = "mandates")
  private boolean mandates;

  @Option(names = "--language", paramLabel = "CODE", descriptionKey = "language")
  private @Nullable Language language;

  @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "color")
  private Colour colour = Colour.AUTO;

  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "jobs")
  private Jobs jobs = Jobs.standard();

  @Option(names = "--max-size", paramLabel = "SIZE", descriptionKey = "maxsize")
  private ByteLimit largest = ByteLimit.STANDARD;

  @Option(names = "--no-progress", descriptionKey = "noprogress")
  private boolean quiet;

  ReadCommand(Shell shell, Words words, Supplier<Readings> readings) {
    this.shell = shell;
    this.words = words;
    this.readings = readings;
  }

  /** A language that documents are read in. */
  enum Language {
    AR,
    EN,
    ES,
    FR,
    RU,
    ZH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When to use colour. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    refuseContradictions();
    try (OutputStream out = new BufferedOutputStream(shell.out(), 1 << 16)) {
      return read(Inputs.of(named, words), answer(), out);
    } catch (IOException e) {
      if (shell.hungUp(e)) {
        return HUNG_UP;
      }
      shell
          .err()
          .println(words.say("error", words.say("output.failed", String.valueOf(e.getMessage()))));
      return SOMETHING_UNREAD;
    }
  }

  private int read(List<Input> inputs, Answer answer, OutputStream out)
      throws IOException, InterruptedException {
    Intake intake =
        new Intake(shell.in(), largest.bytes(), language == null ? "" : language.toString(), words);
    boolean visible = shell.errIsTerminal() && !shell.outIsTerminal() && !quiet;
    int width = visible ? shell.noticeWidth() : 0;
    try (Progress progress =
        new Progress(visible, shell.err(), width, inputs.size(), words.say("reading"))) {
      Desk desk = new Desk(out, shell.err(), progress, words);
      out.write(answer.head().getBytes(StandardCharsets.UTF_8));
      new Conveyor(jobs.count()).carry(inputs, input -> piece(input, intake, answer), desk);
      out.flush();
      return desk.allRead() ? CommandLine.ExitCode.OK : SOMETHING_UNREAD;
    }
  }

  private Piece piece(Input input, Intake intake, Answer answer) {
    String name = input instanceof Input.Document(Path path) ? path.toString() : "-";
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
      answer.write(intake.take(input), bytes);
      return new Piece.Page(bytes);
    } catch (Refusal refusal) {
      return new Piece.Complaint(refusal.sentence());
    } catch (Unread unread) {
      String why = FindingSentences.of(unread.finding(), words.language());
      return new Piece.Complaint(words.say("input.refused", Glyphs.shown(name), why));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // One document, however strange, must not take the others with it.
      return new Piece.Complaint(words.say("input.broken", Glyphs.shown(name), e));
    }
  }

  private Answer answer() {
    Readings reader = readings.get();
    Style style =
        new Style(colour == Colour.ALWAYS || colour == Colour.AUTO && shell.welcomesColour());
    return switch (format) {
      case TEXT -> Answers.text(reader);
      case JSON -> Answers.json(reader, true);
      case JSONL -> Answers.json(reader, false);
      case CSV -> Answers.csv(reader);
      case CARD ->
          mandates
              ? Answers.mandates(reader, shell.width(), style, words)
              : Answers.card(reader, shell.width(), style, words);
    };
  }

  /** Without a name, standard input is read, unless that is a person who does not know it. */
  private void refuseContradictions() {
    if (mandates && format != Format.CARD && format != Format.CSV) {
      throw wrong(words.say("use.mandates-format", format));
    }
    if (named.isEmpty()) {
      if (shell.inIsTerminal()) {
        throw wrong(words.say("use.nothing-named"));
      }
      named = List.of(Inputs.STANDARD_INPUT);
    }
    if (named.stream().filter(Inputs.STANDARD_INPUT::equals).count() > 1) {
      throw wrong(words.say("use.standard-twice"));
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
