package org.saisine.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;

/**
 * Reads files from disk with all cores, side by side with {@code wc -mw} counting the characters
 * and words of the same files: what nobody can do with less than one look at each byte.
 *
 * <p>Usage: {@code Comparison ROUNDS FOLDER…}. The rounds alternate, so that whatever else the
 * machine does falls on both; the first half of them warms up and does not count. A machine with an
 * idle minute gives the better figure: where it is shared, the quickest rounds tell more than the
 * median.
 */
public final class Comparison {
  private Comparison() {}

  /** Prints a line a round and the medians at the end. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 2) {
      System.err.println("usage: Comparison ROUNDS FOLDER…");
      System.exit(2);
    }
    int rounds = Integer.parseInt(args[0]);
    List<Path> files = files(Arrays.copyOfRange(args, 1, args.length));
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    System.out.printf(
        Locale.ROOT,
        "%d files, %.1f MB, %d threads%n",
        files.size(),
        bytes / 1e6,
        Runtime.getRuntime().availableProcessors());
    double[] counting = new double[rounds];
    double[] reading = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      counting[round] = count(files);
      reading[round] = read(files);
      System.out.printf(
          Locale.ROOT,
          "round %2d: wc -mw %.3f s, reading %.3f s (%.1f MB/s)%n",
          round + 1,
          counting[round],
          reading[round],
          bytes / 1e6 / reading[round]);
    }
    int counted = rounds - rounds / 2;
    System.out.printf(
        Locale.ROOT,
        "median of the last %d: %s; the quickest: %s; memory in use %d MB%n",
        counted,
        beside(counting, reading, counted / 2),
        beside(counting, reading, 0),
        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
  }

  /** What both took, each in the order of its times: 0 is the quickest of the rounds that count. */
  private static String beside(double[] counting, double[] reading, int place) {
    double words = sorted(counting)[place];
    double records = sorted(reading)[place];
    return String.format(
        Locale.ROOT, "wc -mw %.3f s, reading %.3f s, ratio %.2f", words, records, records / words);
  }

  /** The clean texts of the folders: not those paged like a PDF's, which would count twice. */
  private static List<Path> files(String[] folders) throws IOException {
    List<Path> all = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files
            .filter(f -> f.toString().endsWith(".txt") && !f.toString().contains(".paged."))
            .sorted()
            .forEach(all::add);
      }
    }
    return all;
  }

  private static double count(List<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("wc", "-mw"));
    files.forEach(file -> command.add(file.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    double seconds = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IOException("wc ended with " + exit);
    }
    return seconds;
  }

  private static double read(List<Path> files) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicLong paragraphs = new AtomicLong();
    Thread[] threads = new Thread[Runtime.getRuntime().availableProcessors()];
    long start = System.nanoTime();
    for (int k = 0; k < threads.length; k++) {
      threads[k] = Thread.ofPlatform().start(() -> readAll(files, next, paragraphs));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (paragraphs.get() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return seconds;
  }

  private static void readAll(List<Path> files, AtomicInteger next, AtomicLong paragraphs) {
    Reader reader = Reader.standard();
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      try {
        byte[] bytes = Files.readAllBytes(files.get(i));
        Source source = new Source(files.get(i).toString(), bytes);
        paragraphs.addAndGet(reader.read(source).paragraphs().size());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static double[] sorted(double[] times) {
    double[] sorted = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(sorted);
    return sorted;
  }
}
