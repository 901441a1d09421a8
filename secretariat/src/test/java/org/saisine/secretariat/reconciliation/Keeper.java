package org.saisine.secretariat.reconciliation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saisine.secretariat.record.Dues;

/** A register of lamps and bells, and the lists that others keep of it. */
final class Keeper {
  private final List<Item.Mandate> owed = new ArrayList<>();
  private final List<Item.Document> held = new ArrayList<>();

  /** What stands in most tests: two sessions of the Council and one of the Assembly. */
  static Keeper lamps() {
    return new Keeper()
        .owes("A/HRC/RES/91/14", "HRC", "91", "1", "HRC 93")
        .owes("A/HRC/RES/91/14", "HRC", "91", "2", "2036-06-30")
        .owes("A/HRC/RES/91/22", "HRC", "91", "3", "HRC 93; HRC 96")
        .owes("A/HRC/RES/92/1", "HRC", "92", "1", "")
        .owes("A/RES/91/152", "GA", "91", "4", "2037");
  }

  Keeper owes(String symbol, String organ, String session, String paragraph, String due) {
    owed.add(
        new Item.Mandate(
            owed.size(),
            symbol,
            new Item.Period(organ, session),
            paragraph,
            Dues.of(due).orElseThrow()));
    return this;
  }

  Keeper holds(String symbol, String organ, String session, String language, String... days) {
    held.add(
        new Item.Document(
            symbol, new Item.Period(organ, session), language, day(days, 0), day(days, 1)));
    return this;
  }

  private static Optional<LocalDate> day(String[] days, int which) {
    return which < days.length ? Optional.of(LocalDate.parse(days[which])) : Optional.empty();
  }

  Outcome reads(byte[] list) {
    return Reconciliation.compare(list, owed, held);
  }

  Outcome.Compared compares(String... rows) {
    Outcome outcome = reads(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
    if (outcome instanceof Outcome.Compared compared) {
      return compared;
    }
    throw new AssertionError(outcome);
  }

  /** Each mismatch in a line: its row, its type, what both say, and what cannot be read. */
  List<String> tells(String... rows) {
    Answers answers =
        new Answers(fault -> (fault.code() + " " + String.join("|", fault.words())).strip());
    return compares(rows).mismatches().stream()
        .map(each -> {
          Answers.Telling told = answers.told(each);
          return String.join(
              " ",
              Arrays.asList(
                      each.of().map(row -> String.valueOf(row.number())).orElse("-"),
                      told.type(),
                      told.symbol(),
                      told.paragraph(),
                      "<" + told.theirs() + "|" + told.ours() + ">",
                      told.why())
                  .stream()
                  .filter(word -> !word.isEmpty())
                  .toList());
        })
        .toList();
  }

  List<Fault> refuses(String list) {
    Outcome outcome = reads(list.getBytes(StandardCharsets.UTF_8));
    if (outcome instanceof Outcome.Refused(List<Fault> faults)) {
      return faults;
    }
    throw new AssertionError(outcome);
  }
}
