package org.saisine.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.saisine.press.Fidelity;
import org.saisine.press.Format;
import org.saisine.press.Press;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.vocabulary.Record;

/**
 * Reads documents, prints them, reads them again and counts what stayed the same.
 *
 * <p>Arguments: a format, how many documents of each folder are drawn (0: all), the folders. With
 * {@code -Dshow=N} the first N facts that were lost or gained are shown.
 */
public final class RoundTrip {
  private final Format format;
  private final Map<Fidelity.Part, int[]> counts = new EnumMap<>(Fidelity.Part.class);
  private int shown = Integer.getInteger("show", 0);
  private int whole;
  private long nanos;

  private RoundTrip(Format format) {
    this.format = format;
  }

  public static void main(String[] arguments) throws IOException {
    Format format = Format.named(arguments[0]).orElseThrow();
    int drawn = Integer.parseInt(arguments[1]);
    for (int i = 2; i < arguments.length; i++) {
      new RoundTrip(format).folder(Path.of(arguments[i]), drawn);
    }
  }

  private void folder(Path folder, int drawn) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
    }
    if (drawn > 0 && drawn < files.size()) {
      java.util.Collections.shuffle(files, new Random(6));
      files = files.subList(0, drawn);
    }
    for (Path file : files) {
      // a folder is called by the language of what is in it
      one(file, folder.toFile().getName());
    }
    StringBuilder line = new StringBuilder();
    line.append(folder.toFile().getName()).append(' ').append(format.word());
    line.append(": whole ").append(whole).append('/').append(files.size());
    counts.forEach((part, count) -> {
      double f1 = 2.0 * count[0] / Math.max(1, 2 * count[0] + count[1] + count[2]);
      line.append(String.format("  %s %.4f (-%d +%d)", part, f1, count[1], count[2]));
    });
    line.append(String.format("  %.1f ms each", nanos / 1e6 / files.size()));
    System.out.println(line);
  }

  private void one(Path file, String language) throws IOException {
    Reader reader = Reader.standard();
    Composition first =
        reader.compose(new Source(file.toString(), Files.readAllBytes(file), language));
    long start = System.nanoTime();
    byte[] printed = Press.print(first, format);
    nanos += System.nanoTime() - start;
    Record again =
        reader.read(new Source(file.getFileName() + "." + format.extension(), printed, language));
    Fidelity fidelity = Fidelity.of(first.record(), again);
    whole += fidelity.whole() ? 1 : 0;
    for (Fidelity.Section section : fidelity.sections()) {
      int[] count = counts.computeIfAbsent(section.part(), part -> new int[3]);
      count[0] += section.same();
      count[1] += section.lost().size();
      count[2] += section.gained().size();
      show(file, section);
    }
    if (!fidelity.whole() && System.getProperty("keep") != null) {
      Files.write(
          Path.of(System.getProperty("keep"), file.getFileName() + "." + format.extension()),
          printed);
    }
  }

  private void show(Path file, Fidelity.Section section) {
    for (int i = 0;
        shown > 0 && i < Math.max(section.lost().size(), section.gained().size());
        i++) {
      shown--;
      System.out.println(file.getFileName() + " " + section.part());
      System.out.println("  - " + (i < section.lost().size() ? section.lost().get(i) : ""));
      System.out.println("  + " + (i < section.gained().size() ? section.gained().get(i) : ""));
    }
  }
}
