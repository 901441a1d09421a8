package org.saisine.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * What the shell gives a command: its streams and its environment.
 *
 * @param columns how wide the terminal says it is; 0 where it does not say
 */
record Shell(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean inIsTerminal,
    boolean outIsTerminal,
    boolean errIsTerminal,
    IntSupplier columns) {

  /** Lines longer than this are hard to follow, however wide the screen. */
  private static final int WIDEST = 120;

  private static final int NARROWEST = 40;
  private static final int ON_PAPER = 100;
  private static final int ON_A_SCREEN = 80;

  private static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr", "ru", "zh");

  /** The shell that started this process. */
  static Shell current() {
    return new Shell(
        System.in,
        // Not System.out: it would swallow the news that nobody listens any more.
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        isTerminal(0),
        isTerminal(1),
        isTerminal(2),
        Shell::terminalColumns);
  }

  /** The language people are spoken to in: the locale's where Saisine speaks it, else English. */
  String language() {
    for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        String language = locale.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
        return LANGUAGES.contains(language) ? language : "en";
      }
    }
    return "en";
  }

  /** How wide a page may be. */
  int width() {
    return width(outIsTerminal, ON_PAPER);
  }

  /** How wide a line on the screen may be that goes past the output. */
  int noticeWidth() {
    return width(errIsTerminal, ON_A_SCREEN);
  }

  private int width(boolean onScreen, int otherwise) {
    int asked = number(environment.getOrDefault("COLUMNS", ""));
    if (asked == 0 && onScreen) {
      asked = columns.getAsInt();
    }
    if (asked == 0) {
      asked = onScreen ? ON_A_SCREEN : otherwise;
    }
    return Math.clamp(asked, NARROWEST, WIDEST);
  }

  /** Whether colour is welcome where nobody asked for it or against it. */
  boolean welcomesColour() {
    return outIsTerminal
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Whether a write failed because the reader at the other end of a pipe has left. */
  boolean hungUp(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    // The system words the message in the user's language; that the output is a pipe is plain.
    return message.contains("Broken pipe") || isPipe(1);
  }

  // Whether there is a console where there is no terminal has changed from version to version.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal(int descriptor) {
    String device = device(descriptor);
    if (device.isEmpty()) {
      Console console = System.console();
      return console != null && console.isTerminal();
    }
    return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
  }

  private static boolean isPipe(int descriptor) {
    String device = device(descriptor);
    return device.startsWith("pipe:") || device.startsWith("socket:");
  }

  /** What a descriptor is connected to; empty where the system has no such folder. */
  private static String device(int descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }

  /** Asks {@code stty}, since shells seldom pass COLUMNS on and Java cannot ask the terminal. */
  private static int terminalColumns() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!stty.waitFor(1, TimeUnit.SECONDS)) {
        stty.destroy();
        return 0;
      }
      String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return number(answer.substring(answer.indexOf(' ') + 1).strip());
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static int number(String digits) {
    boolean plain =
        !digits.isEmpty()
            && digits.length() < 6
            && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return plain ? Integer.parseInt(digits) : 0;
  }
}
