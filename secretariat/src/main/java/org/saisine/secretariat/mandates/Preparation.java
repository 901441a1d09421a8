package org.saisine.secretariat.mandates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.saisine.reader.vocabulary.DateRange;

/**
 * The working days before a session: when what is due at it has to be submitted and issued, by the
 * rules of its body. Nothing where no rule of it is known.
 *
 * @param submitted the day, or the days between which it is where the session's are only expected
 * @param issued the same of the day on which it comes out
 * @param weeks how long before the opening it is submitted
 * @param later how long before the opening it is issued
 * @param clause the rule
 */
record Preparation(DateRange submitted, DateRange issued, int weeks, int later, String clause) {
  private static final Map<String, Rule> RULES = load();

  private record Rule(int submitted, int issued, String clause) {}

  private static Map<String, Rule> load() {
    try (InputStream in = Preparation.class.getResourceAsStream("preparation.txt")) {
      if (in == null) {
        throw new IllegalStateException("no preparation.txt on the class path");
      }
      Map<String, Rule> rules = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          String[] cells = line.split("\\|", -1);
          rules.put(
              cells[0].strip(),
              new Rule(
                  Integer.parseInt(cells[1].strip()),
                  Integer.parseInt(cells[2].strip()),
                  cells[3].strip()));
        }
      }
      return Map.copyOf(rules);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read preparation.txt", e);
    }
  }

  /**
   * Counts back from the opening of a session.
   *
   * @param opens the day or the days between which it opens
   */
  static Optional<Preparation> of(String body, DateRange opens) {
    return Optional.ofNullable(RULES.get(body))
        .map(rule ->
            new Preparation(
                before(opens, rule.submitted),
                before(opens, rule.issued),
                rule.submitted,
                rule.issued,
                rule.clause));
  }

  private static DateRange before(DateRange opens, int weeks) {
    return new DateRange(opens.from().minusWeeks(weeks), opens.to().minusWeeks(weeks));
  }

  /** Counts forward again, to where it began. */
  DateRange opens() {
    LocalDate from = submitted.from().plusWeeks(weeks);
    return new DateRange(from, submitted.to().plusWeeks(weeks));
  }
}
