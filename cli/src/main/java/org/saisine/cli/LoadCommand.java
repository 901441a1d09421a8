package org.saisine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.saisine.reader.Source;
import org.saisine.reader.print.FindingSentences;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.secretariat.Register;
import org.saisine.secretariat.record.Arrival;
import org.saisine.secretariat.record.Candidate;
import org.saisine.secretariat.record.Intake;
import org.saisine.secretariat.record.Receipt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes documents into a register. What cannot be read is told at the end and stops nothing. */
@Command(name = "load", sortOptions = false, abbreviateSynopsis = true)
final class LoadCommand implements Callable<Integer> {
  /** Whole or not at all; small enough that little is lost when the power goes. */
  private static final int BATCH = 100;

  private static final String ACTOR = "command line";

  private final Shell shell;
  private final Words words;

  @Option(names = "--receipts", descriptionKey = "receipts")
  private boolean receipts;

  @Mixin private final Keeping keeping;
  @Mixin private final Naming naming;

  LoadCommand(Shell shell, Words words) {
    this.shell = shell;
    this.words = words;
    this.keeping = new Keeping(shell);
    this.naming = new Naming(shell, words);
  }

  /** What has become of a batch of inputs before it is received. */
  private record Sorted(List<Arrival> arrivals, int known, List<String> complaints, int inputs) {}

  @Override
  public Integer call() throws InterruptedException {
    List<List<Input>> batches = batches(naming.inputs());
    int total = batches.stream().mapToInt(List::size).sum();
    try (Register register = Register.of(keeping.open());
        Progress progress = naming.progress(total, words.say("loading"), true)) {
      Tally tally = new Tally(register.intake(), progress);
      new Conveyor(naming.jobs()).carry(batches, batch -> sort(batch, register.intake()), tally);
      return tally.told();
    } catch (IOException | org.springframework.dao.DataAccessException e) {
      shell.err().println(words.say("error", words.say("load.broken", e)));
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static List<List<Input>> batches(List<Input> inputs) {
    List<List<Input>> batches = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i += BATCH) {
      batches.add(inputs.subList(i, Math.min(i + BATCH, inputs.size())));
    }
    return batches;
  }

  private Sorted sort(List<Input> batch, Intake register) {
    List<Source> sources = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    for (Input input : batch) {
      try {
        sources.add(naming.source(input));
      } catch (Refusal refusal) {
        complaints.add(refusal.sentence());
      }
    }
    int known = 0;
    List<Arrival> arrivals = new ArrayList<>();
    List<Candidate> candidates = register.look(sources);
    for (int i = 0; i < candidates.size(); i++) {
      String name = Glyphs.shown(sources.get(i).path());
      switch (candidates.get(i)) {
        case Candidate.Known() -> known++;
        case Candidate.Fresh(Arrival arrival) -> arrivals.add(arrival);
        case Candidate.Refused(Finding why) ->
            complaints.add(
                words.say("input.refused", name, FindingSentences.of(why, words.language())));
        case Candidate.Broken(Throwable failure) ->
            complaints.add(words.say("input.broken", name, failure));
      }
    }
    return new Sorted(arrivals, known, complaints, batch.size());
  }

  /** Receives one batch after the other, and counts. */
  private final class Tally implements Conveyor.Outlet<Sorted> {
    private final Intake register;
    private final Progress progress;
    private final List<String> complaints = new ArrayList<>();
    private int documents;
    private int editions;
    private int known;

    Tally(Intake register, Progress progress) {
      this.register = register;
      this.progress = progress;
    }

    @Override
    public void deliver(Sorted batch) throws IOException {
      for (Receipt receipt : register.receive(batch.arrivals(), ACTOR)) {
        switch (receipt) {
          case Receipt.Known() -> known++;
          case Receipt.Kept kept -> count(kept);
        }
      }
      if (receipts) {
        shell.out().flush();
      }
      known += batch.known();
      complaints.addAll(batch.complaints());
      progress.step(batch.inputs());
    }

    private void count(Receipt.Kept kept) throws IOException {
      if (kept.edition() == 1) {
        documents++;
      } else {
        editions++;
      }
      if (receipts) {
        String line =
            "%d %s %s %d\n".formatted(kept.entry(), kept.symbol(), kept.language(), kept.edition());
        shell.out().write(line.getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public void idle() {
      progress.look();
    }

    int told() {
      progress.makeRoom();
      complaints.forEach(each -> shell.err().println(words.say("error", each)));
      shell
          .err()
          .println(
              words.say(
                  "load.done",
                  words.count("load.new", documents),
                  words.count("load.editions", editions),
                  words.count("load.known", known),
                  words.count("load.unread", complaints.size())));
      return complaints.isEmpty() ? CommandLine.ExitCode.OK : Reading.NOT_ALL_WELL;
    }
  }
}
