package org.saisine.press.form;

import java.time.LocalDate;
import java.util.List;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.vocabulary.Mandate;

/**
 * The list of mandates that are due, as a secretariat lays it before its officers or an organ:
 * under which paragraph, who owes what to whom, by when, and how it stands.
 *
 * @param language the code of its language
 * @param symbol it is issued under; empty where it is not
 * @param day as of which it stands
 * @param entries in the order of printing
 */
public record MandatesDue(String language, String symbol, LocalDate day, List<Entry> entries) {

  /** How a mandate stands. */
  public enum State {
    OPEN,
    DUE,
    OVERDUE,
    DISCHARGED
  }

  /**
   * A mandate and the document that gives it.
   *
   * @param symbol of the document: {@code A/HRC/RES/91/14}
   */
  public record Entry(String symbol, Mandate mandate, State state) {}

  public MandatesDue {
    entries = List.copyOf(entries);
  }

  void print(Tongue tongue, Sheet sheet) {
    Phrases phrases = new Phrases(tongue.terms());
    sheet.line(tongue.say("united-nations"));
    sheet.line(Head.spaced(symbol));
    sheet.line(tongue.say("mandates", tongue.days().date(day)));
    sheet.line(tongue.say("note.secretariat"));
    String opens = tongue.say("mandates.opens", tongue.days().date(day));
    sheet.line(ItemNumber.number(tongue, "1") + " " + opens);
    sheet.row(
        List.of(
            tongue.say("mandates.paragraph"),
            tongue.say("mandates.who"),
            tongue.say("mandates.what"),
            tongue.say("mandates.whom"),
            tongue.say("mandates.when"),
            tongue.say("mandates.state")));
    for (Entry entry : entries) {
      Mandate mandate = entry.mandate();
      sheet.row(
          List.of(
              tongue.say("mandates.place", Head.spaced(entry.symbol()), mandate.paragraph()),
              phrases.names(mandate.by()),
              tongue.say(
                  "mandates.thing",
                  phrases.term("mandate", mandate.kind().name().toLowerCase(java.util.Locale.ROOT)),
                  mandate.text()),
              phrases.names(mandate.to()),
              phrases.when(mandate.due(), mandate.every()),
              tongue.say("mandates." + entry.state().name().toLowerCase(java.util.Locale.ROOT))));
    }
  }
}
