package org.saisine.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.saisine.reader.print.Words;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What every command that reads documents can be told, and how it goes about it. */
final class Reading {
  static final int NOT_ALL_WELL = 1;

  /** What a shell reports of a program that wrote to a pipe nobody reads any more. */
  private static final int HUNG_UP = 141;

  private final Shell shell;
  private final Words words;

  @Mixin private final Naming naming;

  @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "color")
  private Colour colour = Colour.AUTO;

  Reading(Shell shell, Words words) {
    this.shell = shell;
    this.words = words;
    this.naming = new Naming(shell, words);
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

  /** What a command does with its inputs; answers the code it ends with. */
  interface Task {
    int run(List<Input> inputs, OutputStream out) throws IOException, InterruptedException;
  }

  /** Runs a task on what was named, and says where its output could not be written. */
  int run(Task task) throws InterruptedException {
    List<Input> inputs = naming.inputs();
    try (OutputStream out = new BufferedOutputStream(shell.out(), 1 << 16)) {
      int code = task.run(inputs, out);
      out.flush();
      return code;
    } catch (IOException e) {
      return unwritten(e, shell, words);
    }
  }

  /**
   * Says that the output could not be written, unless nobody listens any more; answers the code.
   */
  static int unwritten(IOException failure, Shell shell, Words words) {
    if (shell.hungUp(failure)) {
      return HUNG_UP;
    }
    String why = words.say("output.failed", String.valueOf(failure.getMessage()));
    shell.err().println(words.say("error", why));
    return NOT_ALL_WELL;
  }

  /**
   * Answers every input, in their order.
   *
   * @param language of the documents, where the caller knows it; else empty
   * @param silent whether nothing is printed until all is read, so that progress disturbs nobody
   * @return whether everything was read
   */
  boolean carry(
      List<Input> inputs, String language, Answer answer, boolean silent, OutputStream out)
      throws IOException, InterruptedException {
    Intake intake = naming.intake(language);
    try (Progress progress =
        naming.progress(inputs.size(), words.say("reading"), silent || !shell.outIsTerminal())) {
      Desk desk = new Desk(out, shell.err(), progress, words);
      new Conveyor(naming.jobs()).carry(inputs, input -> piece(input, intake, answer), desk);
      return desk.allRead();
    }
  }

  Style style() {
    return new Style(colour == Colour.ALWAYS || colour == Colour.AUTO && shell.welcomesColour());
  }

  ParameterException wrong(String sentence) {
    return naming.wrong(sentence);
  }

  private Piece piece(Input input, Intake intake, Answer answer) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
      answer.write(intake.take(input), bytes);
      return new Piece.Page(bytes);
    } catch (Refusal | IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // One document, however strange, must not take the others with it.
      return new Piece.Complaint(Complaints.of(input, e, words));
    }
  }
}
