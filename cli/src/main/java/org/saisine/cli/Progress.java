package org.saisine.cli;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long reading has come, on one line of the terminal that is gone at the end. */
final class Progress implements AutoCloseable {
  /** Whoever waits less needs no telling. */
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final int REFRESH_MILLIS = 250;

  private final boolean wanted;
  private final PrintStream terminal;
  private final int width;
  private final int total;
  private final String task;
  private final long started = System.nanoTime();
  private int done;
  private @Nullable ProgressBar bar;

  Progress(boolean wanted, PrintStream terminal, int width, int total, String task) {
    this.wanted = wanted;
    this.terminal = terminal;
    this.width = width;
    this.total = total;
    this.task = task;
  }

  void step() {
    step(1);
  }

  void step(int more) {
    done += more;
    look();
  }

  /** Shows the bar as soon as the work has taken long. */
  void look() {
    if (!wanted) {
      return;
    }
    if (bar == null && System.nanoTime() - started > PATIENCE_NANOS && done < total) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.UNICODE_BLOCK)
              .setUpdateIntervalMillis(REFRESH_MILLIS)
              .setConsumer(new LastLine(terminal, width))
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  /** Makes room for a line that is to stay. */
  void makeRoom() {
    if (bar != null) {
      LastLine.wipe(terminal);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  /** Writes over one line, and asks no terminal for its size. */
  private record LastLine(PrintStream terminal, int width) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return width - 1;
    }

    @Override
    public void accept(String line) {
      terminal.print("\r" + line);
      terminal.flush();
    }

    @Override
    public void clear() {
      wipe(terminal);
    }

    @Override
    public void close() {
      wipe(terminal);
    }

    static void wipe(PrintStream terminal) {
      terminal.print("\r\u001b[K");
      terminal.flush();
    }
  }
}
