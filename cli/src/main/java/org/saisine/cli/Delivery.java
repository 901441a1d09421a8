package org.saisine.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.saisine.reader.print.Words;

/**
 * Puts printed documents where they belong, in the order of what was read, and tells where; without
 * a shelf, the output is the document itself.
 */
final class Delivery implements Conveyor.Outlet<Converted> {
  private final FileNames names;
  private final Optional<Shelf> shelf;
  private final OutputStream out;
  private final PrintStream err;
  private final Progress progress;
  private final Words words;
  private boolean allWell = true;

  Delivery(
      FileNames names,
      Optional<Shelf> shelf,
      OutputStream out,
      PrintStream err,
      Progress progress,
      Words words) {
    this.names = names;
    this.shelf = shelf;
    this.out = out;
    this.err = err;
    this.progress = progress;
    this.words = words;
  }

  boolean allWell() {
    return allWell;
  }

  @Override
  public void deliver(Converted document) throws IOException {
    if (shelf.isPresent() && !document.files().isEmpty()) {
      shelve(document, shelf.get());
    } else {
      for (Converted.Printed file : document.files()) {
        out.write(file.bytes());
      }
    }
    for (String complaint : document.complaints()) {
      complain(complaint);
    }
    progress.step();
  }

  private void shelve(Converted document, Shelf shelf) throws IOException {
    String name = names.of(document.input(), document.symbol(), document.language());
    for (Converted.Printed file : document.files()) {
      try {
        String place = shelf.put(name + "." + file.extension(), file.bytes()).toString();
        out.write((place + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (Refusal refusal) {
        complain(refusal.sentence());
      }
    }
  }

  private void complain(String sentence) throws IOException {
    allWell = false;
    // On one screen, what was done before is shown before.
    out.flush();
    progress.makeRoom();
    err.println(words.say("error", sentence));
  }

  @Override
  public void idle() throws IOException {
    out.flush();
    progress.look();
  }
}
