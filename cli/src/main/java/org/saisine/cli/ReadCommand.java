package org.saisine.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.print.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads documents and prints what they say. */
@Command(name = "read", sortOptions = false, abbreviateSynopsis = true)
final class ReadCommand implements Callable<Integer> {
  private final Shell shell;
  private final Words words;
  private final Supplier<Readings> readings;

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format")
  private Format format = Format.CARD;

  @Option(names = "--mandates", descriptionKey = "mandates")
  private boolean mandates;

  @Option(names = "--language", paramLabel = "CODE", descriptionKey = "language")
  private @Nullable Language language;

  @Mixin private final Reading reading;

  ReadCommand(Shell shell, Words words, Supplier<Readings> readings) {
    this.shell = shell;
    this.words = words;
    this.readings = readings;
    this.reading = new Reading(shell, words);
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

  @Override
  public Integer call() throws InterruptedException {
    if (mandates && format != Format.CARD && format != Format.CSV) {
      throw reading.wrong(words.say("use.mandates-format", format));
    }
    return reading.run(this::read);
  }

  private int read(List<Input> inputs, OutputStream out) throws IOException, InterruptedException {
    Answer answer = answer();
    out.write(answer.head().getBytes(StandardCharsets.UTF_8));
    String known = language == null ? "" : language.toString();
    return reading.carry(inputs, known, answer, false, out)
        ? CommandLine.ExitCode.OK
        : Reading.NOT_ALL_WELL;
  }

  private Answer answer() {
    Readings reader = readings.get();
    Style style = reading.style();
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
}
