package org.saisine.press.form;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import org.saisine.reader.vocabulary.SessionNumber;

/** Numbers in words: ordinals of sessions and meetings, counts of things. */
final class Numerals {
  private static final int HUNDRED = 100;
  private static final int FIRST_YEAR = 1946;

  private final Tongue tongue;
  private final RuleBasedNumberFormat words;
  private final PluralRules plurals;

  Numerals(Tongue tongue) {
    this.tongue = tongue;
    ULocale locale = new ULocale(tongue.code());
    this.words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    this.plurals = PluralRules.forLocale(locale);
  }

  /** "Seventy-seventh session", "2036 session", "Eleventh emergency special session". */
  String session(SessionNumber session) {
    boolean year = session.isRegular() && session.ordinal() >= FIRST_YEAR;
    if (year) {
      return tongue.say("session.year", Integer.toString(session.ordinal()));
    }
    String key =
        switch (session.series()) {
          case REGULAR -> "session";
          case SPECIAL -> "session.special";
          case EMERGENCY_SPECIAL -> "session.emergency-special";
        };
    return Tongue.capital(tongue.say(key, ordinal("session", session.ordinal())));
  }

  /** "Ninth meeting", as a working group counts its own. */
  String gathering(int ordinal) {
    return Tongue.capital(tongue.say("gathering", ordinal("gathering", ordinal)));
  }

  /** An ordinal in the gender of the noun that it goes with. */
  private String ordinal(String noun, int number) {
    boolean beyond = number > HUNDRED && number < 2 * HUNDRED;
    if (beyond && tongue.first(java.util.List.of("ordinal.beyond-hundred")).isPresent()) {
      return tongue.say("ordinal.beyond-hundred", ordinal(noun, number - HUNDRED));
    }
    String spelt = words.format(number, tongue.say("ordinal." + noun));
    // in French the United Nations joins with spaces what the reform of 1990 joins with hyphens
    return spelt.replace("-et-", " et ").replace("  ", " ");
  }

  /** A phrase for a number of things, in the form that the language has for that number. */
  String count(String key, int number) {
    String form = key + "." + plurals.select(number);
    return tongue
        .first(
            java.util.List.of(key + ".is." + number, form, key + ".other"),
            Integer.toString(number))
        .orElse("");
  }

  /** "54th", "1re": figures with the ending that the noun gives them. */
  String figure(int number) {
    return tongue
        .first(java.util.List.of("figure.is." + number, "figure"), number, ending(number))
        .orElse(Integer.toString(number));
  }

  private String ending(int number) {
    RuleBasedNumberFormat digits =
        new RuleBasedNumberFormat(new ULocale(tongue.code()), RuleBasedNumberFormat.ORDINAL);
    String figures = Integer.toString(number);
    String formatted = digits.format(number).replace(",", "");
    return formatted.startsWith(figures) ? formatted.substring(figures.length()) : "";
  }
}
