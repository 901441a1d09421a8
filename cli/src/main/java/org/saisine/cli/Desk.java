package org.saisine.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.saisine.reader.print.Words;

/** Hands pages out in their order, and complaints in theirs. */
final class Desk implements Conveyor.Outlet<Piece> {
  private final OutputStream out;
  private final PrintStream err;
  private final Progress progress;
  private final Words words;
  private boolean allRead = true;

  Desk(OutputStream out, PrintStream err, Progress progress, Words words) {
    this.out = out;
    this.err = err;
    this.progress = progress;
    this.words = words;
  }

  boolean allRead() {
    return allRead;
  }

  @Override
  public void deliver(Piece piece) throws IOException {
    switch (piece) {
      case Piece.Page page -> page.bytes().writeTo(out);
      case Piece.Complaint complaint -> {
        allRead = false;
        // On one screen, what was read before is shown before.
        out.flush();
        progress.makeRoom();
        err.println(words.say("error", complaint.sentence()));
      }
    }
    progress.step();
  }

  @Override
  public void idle() throws IOException {
    out.flush();
    progress.look();
  }
}
