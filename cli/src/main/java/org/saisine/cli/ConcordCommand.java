package org.saisine.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.saisine.reader.concord.Concordance;
import org.saisine.reader.concord.Topic;
import org.saisine.reader.concord.Version;
import org.saisine.reader.print.JsonConcordances;
import org.saisine.reader.print.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares the language versions of documents. */
@Command(name = "concord", sortOptions = false, abbreviateSynopsis = true)
final class ConcordCommand implements Callable<Integer> {
  private final Shell shell;
  private final Words words;
  private final Supplier<Readings> readings;

  @Option(names = "--format", paramLabel = "FORM", descriptionKey = "format")
  private Form format = Form.CARD;

  @Option(names = "--only", paramLabel = "TOPIC", split = ",", descriptionKey = "only")
  private List<Topic> only = new ArrayList<>();

  @Option(names = "--quiet", descriptionKey = "quiet")
  private boolean quiet;

  @Mixin private final Reading reading;

  ConcordCommand(Shell shell, Words words, Supplier<Readings> readings) {
    this.shell = shell;
    this.words = words;
    this.readings = readings;
    this.reading = new Reading(shell, words);
  }

  /** The form of the comparison. */
  enum Form {
    CARD,
    JSON,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    return reading.run(this::compare);
  }

  private int compare(List<Input> inputs, OutputStream out)
      throws IOException, InterruptedException {
    Readings reader = readings.get();
    Map<String, Version> read = new ConcurrentHashMap<>();
    boolean allRead =
        reading.carry(
            inputs,
            "",
            (source, to) -> read.put(source.path(), Version.of(reader.record(source))),
            true,
            out);
    Set<Topic> topics = only.isEmpty() ? Topic.USUAL : EnumSet.copyOf(only);
    Tally tally = new Tally();
    for (Grouping.Document document : Grouping.of(inOrder(inputs, read))) {
      Concordance concordance = Concordance.among(document.versions(), topics);
      tally.count(concordance);
      if (!quiet || !concordance.agrees()) {
        print(document.name(), concordance, out);
      }
    }
    if (format == Form.CARD && !quiet && tally.all() > 1) {
      write(out, page().total(tally));
    }
    return allRead && tally.differing == 0 ? CommandLine.ExitCode.OK : Reading.NOT_ALL_WELL;
  }

  /** A file that was named twice is one version. */
  private static List<Version> inOrder(List<Input> inputs, Map<String, Version> read) {
    List<Version> versions = new ArrayList<>();
    for (Input input : inputs) {
      Version version =
          read.remove(input instanceof Input.Document(Path path) ? path.toString() : "-");
      if (version != null) {
        versions.add(version);
      }
    }
    return versions;
  }

  private void print(String name, Concordance concordance, OutputStream out) throws IOException {
    if (format == Form.CARD) {
      write(out, page().of(name, concordance));
    } else {
      JsonConcordances.write(name, concordance, out, format == Form.JSON);
      out.write('\n');
    }
  }

  private ConcordancePage page() {
    return new ConcordancePage(shell.width(), reading.style(), words);
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** How many documents came out how. */
  static final class Tally {
    int agreeing;
    int differing;
    int alone;

    void count(Concordance concordance) {
      if (concordance.versions().size() < 2) {
        alone++;
      } else if (concordance.agrees()) {
        agreeing++;
      } else {
        differing++;
      }
    }

    int all() {
      return agreeing + differing + alone;
    }
  }
}
