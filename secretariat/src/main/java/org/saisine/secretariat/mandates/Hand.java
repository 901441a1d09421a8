package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;
import org.saisine.secretariat.web.Days;
import org.saisine.secretariat.web.Tongues;

/**
 * A mandate that an officer enters, as it was filled in: of a document that is not here, or that no
 * reading tells.
 *
 * @param said the day on which its organ said so
 * @param by codes of those who owe it, with a space or a comma between two
 * @param to the same of those who receive it
 * @param due in the form of {@link Dues}
 * @param every how often, as records write it; empty where it does not recur
 */
record Hand(
    String symbol,
    String organ,
    String said,
    String paragraph,
    String kind,
    String by,
    String to,
    String due,
    String every,
    String language,
    String words,
    String reason) {
  static final Hand NOTHING = new Hand("", "", "", "", "", "", "", "", "", "", "", "");
  static final List<String> EVERY =
      List.of("annual", "biennial", "triennial", "quadrennial", "each-session");
  private static final int LONGEST = 2_000;

  static Hand of(UnaryOperator<String> filled) {
    return new Hand(
        filled.apply("symbol").strip(),
        filled.apply("organ").strip(),
        filled.apply("said"),
        filled.apply("paragraph").strip(),
        filled.apply("kind"),
        filled.apply("by"),
        filled.apply("to"),
        filled.apply("due"),
        filled.apply("every"),
        filled.apply("language"),
        filled.apply("words"),
        filled.apply("reason"));
  }

  /** The keys of sentences that say all that is wrong with it. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    wrong(faults, symbol.matches("[A-Z][A-Za-z0-9./()-]{1,59}"), "hand.no-symbol");
    wrong(faults, organ.matches("[A-Z][A-Za-z0-9.-]{0,39}"), "hand.no-organ");
    wrong(faults, day().isPresent(), "hand.no-day");
    wrong(faults, paragraph.matches("[0-9]{1,4}"), "hand.no-paragraph");
    wrong(faults, Question.KINDS.contains(kind), "hand.no-kind");
    wrong(faults, !codes(by).isEmpty() && fit(by) && fit(to), "hand.no-by");
    wrong(faults, Dues.of(due).isPresent(), "hand.no-due");
    wrong(faults, every.isEmpty() || EVERY.contains(every), "hand.no-every");
    wrong(faults, Tongues.ALL.contains(language), "hand.no-language");
    wrong(faults, fits(words), "hand.no-words");
    wrong(faults, fits(reason), "hand.no-reason");
    return List.copyOf(faults);
  }

  private static void wrong(List<String> faults, boolean right, String fault) {
    if (!right) {
      faults.add(fault);
    }
  }

  private static boolean fits(String text) {
    return !text.isBlank() && text.length() <= LONGEST && text.indexOf('\0') < 0;
  }

  Optional<LocalDate> day() {
    return Days.of(said);
  }

  List<Due> dues() {
    return Dues.of(due).orElse(List.of());
  }

  static List<String> codes(String written) {
    return Arrays.stream(written.toUpperCase(Locale.ROOT).split("[,;\\s]+", -1))
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  private static boolean fit(String written) {
    return codes(written).stream().allMatch(each -> each.matches("[A-Z][A-Z0-9.-]{0,39}"));
  }
}
