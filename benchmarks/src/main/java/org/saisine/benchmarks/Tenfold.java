package org.saisine.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;

/**
 * Writes every text of a folder ten times, under ten symbols: a register of many years, for load.
 *
 * <p>Usage: {@code Tenfold FOLDER TARGET}. The number of the symbol grows by a thousand a copy,
 * wherever the document names itself.
 */
public final class Tenfold {
  private static final int COPIES = 10;

  /** The number that a symbol ends in: of 77/100 and of 2672(2023), 100 and 2672. */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?=\\s?(?:\\(\\d{4}\\))?$)");

  private Tenfold() {}

  /** Writes the copies. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: Tenfold FOLDER TARGET");
      System.exit(2);
    }
    Path from = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Reader reader = Reader.standard();
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      String text = new String(bytes, StandardCharsets.UTF_8);
      String printed =
          reader
              .read(new Source(file.toString(), bytes))
              .masthead()
              .symbol()
              .map(fact -> text.substring(fact.span().start(), fact.span().end()))
              .orElse("");
      Matcher number = NUMBER.matcher(printed);
      boolean numbered = number.find();
      for (int copy = 0; copy < COPIES; copy++) {
        String other =
            numbered
                ? number.replaceFirst(
                    Integer.toString(Integer.parseInt(number.group(1)) + 1000 * copy))
                : "";
        Path to = target.resolve(Integer.toString(copy)).resolve(from.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.writeString(to, numbered ? text.replace(printed, other) : text + "\n".repeat(copy));
        number.find(0);
      }
    }
    System.out.printf("%d texts, written %d times%n", files.size(), COPIES);
  }
}
