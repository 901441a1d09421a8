package org.saisine.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;

/** How long the village takes to read, all its documents once, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadBenchmark {
  private final List<Source> village = new ArrayList<>();

  /** Takes the documents into memory: this benchmark is not about the disk. */
  @Setup
  public void load() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("village"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        village.add(new Source(file.toString(), Files.readAllBytes(file)));
      }
    }
  }

  /** Reads every document of the village. */
  @Benchmark
  public List<Record> village() {
    List<Record> records = new ArrayList<>(village.size());
    for (Source source : village) {
      records.add(Reader.standard().read(source));
    }
    return records;
  }
}
