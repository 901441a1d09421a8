package org.saisine.secretariat.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.saisine.secretariat.web.Days;

/** What a term of membership has to be. Every rule that is broken is told, not the first. */
final class TermRules {
  private static final int CELLS = 4;
  private static final int LONGEST = 200;

  private final Predicate<String> member;

  /**
   * @param member whether a code is that of a State
   */
  TermRules(Predicate<String> member) {
    this.member = member;
  }

  /**
   * Something that is wrong.
   *
   * @param line of the table, from 1
   * @param key of the sentence that says so
   * @param value what stood there
   */
  record Fault(int line, String key, String value) {}

  /** Terms that would do, and all that is wrong with the others. */
  record Verdict(List<Term> terms, List<Fault> faults) {}

  /**
   * Reads a table: State, first day, last day (none where it has no end), the text that elected it;
   * parted by commas, semicolons or tabs. A first line of names is passed over.
   *
   * @param there the terms that the body has already
   */
  Verdict read(String body, String table, List<Term> there) {
    List<Fault> faults = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    List<Term> all = new ArrayList<>(there);
    String[] lines = table.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].replace("\ufeff", "");
      if (line.isBlank() || i == 0 && line.toLowerCase(Locale.ROOT).startsWith("state")) {
        continue;
      }
      Optional<Term> read = term(body, line, i + 1, faults);
      if (read.isEmpty()) {
        continue;
      }
      Term term = read.get();
      Optional<Term> clash = all.stream().filter(term::overlaps).findFirst();
      if (clash.isPresent()) {
        faults.add(new Fault(i + 1, "term.overlaps", clash.get().said()));
      }
      terms.add(term);
      all.add(term);
    }
    if (terms.isEmpty() && faults.isEmpty()) {
      faults.add(new Fault(1, "term.none", ""));
    }
    return new Verdict(List.copyOf(terms), List.copyOf(faults));
  }

  private Optional<Term> term(String body, String line, int number, List<Fault> faults) {
    String[] cells = line.split("[,;\t]", CELLS);
    if (cells.length < CELLS) {
      faults.add(new Fault(number, "term.cells", line.strip()));
      return Optional.empty();
    }
    int before = faults.size();
    String state = cell(cells[0]).toUpperCase(Locale.ROOT);
    if (!member.test(state)) {
      faults.add(new Fault(number, "term.state", cell(cells[0])));
    }
    Optional<LocalDate> first = day(cells[1], number, faults);
    Optional<LocalDate> last =
        cell(cells[2]).isEmpty() ? Optional.empty() : day(cells[2], number, faults);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      faults.add(new Fault(number, "term.backwards", first.get() + "/" + last.get()));
    }
    String electedBy = cell(cells[3]);
    if (electedBy.isEmpty() || electedBy.length() > LONGEST) {
      faults.add(new Fault(number, "term.unfounded", electedBy));
    }
    return faults.size() > before
        ? Optional.empty()
        : Optional.of(new Term(0, body, state, first.orElseThrow(), last, electedBy));
  }

  private static Optional<LocalDate> day(String cell, int number, List<Fault> faults) {
    Optional<LocalDate> day = Days.of(cell(cell));
    if (day.isEmpty()) {
      faults.add(new Fault(number, "term.day", cell(cell)));
    }
    return day;
  }

  private static String cell(String text) {
    String bare = text.strip();
    boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return (quoted ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"") : bare)
        .replace("\0", "")
        .strip();
  }
}
