package org.saisine.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;

/**
 * Takes the text out of PDF and Word files, side by side with what the usual libraries do with the
 * same files: PDFBox's {@code PDFTextStripper} and POI's {@code XWPFWordExtractor}.
 *
 * <p>Usage: {@code Formats ROUNDS FOLDER…}. The rounds alternate; the first half of them warms up
 * and does not count. What counts is the time of the processor, which others do not take away.
 */
public final class Formats {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Formats() {}

  /** Takes the text out of a file. */
  private interface Extractor {
    int characters(byte[] bytes) throws IOException;
  }

  /** Prints a line a file: medians of both, and their ratio. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: Formats ROUNDS FOLDER…");
      System.exit(2);
    }
    int rounds = Integer.parseInt(args[0]);
    for (String folder : Arrays.asList(args).subList(1, args.length)) {
      List<Path> files;
      try (Stream<Path> all = Files.list(Path.of(folder))) {
        files = all.sorted().toList();
      }
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
          compare(file, rounds, "PDFBox", Formats::strip);
        } else if (name.endsWith(".docx")) {
          compare(file, rounds, "POI", Formats::poi);
        }
      }
    }
  }

  private static void compare(Path file, int rounds, String library, Extractor other)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    double[] ours = new double[rounds];
    double[] theirs = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      theirs[round] = milliseconds(other, bytes);
      ours[round] = milliseconds(Formats::ours, bytes);
    }
    double us = median(ours);
    double them = median(theirs);
    System.out.printf(
        Locale.ROOT,
        "%-28s %s %.2f ms, reading the text %.2f ms, ratio %.2f%n",
        file.getFileName(),
        library,
        them,
        us,
        us / them);
  }

  private static double milliseconds(Extractor extractor, byte[] bytes) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    int characters = extractor.characters(bytes);
    double time = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    if (characters == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return time;
  }

  private static int ours(byte[] bytes) {
    return Reader.standard().text(new Source("x", bytes)).length();
  }

  private static int strip(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).length();
    }
  }

  private static int poi(byte[] bytes) throws IOException {
    try (XWPFWordExtractor word =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
      return word.getText().length();
    }
  }

  private static double median(double[] times) {
    double[] sorted = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
