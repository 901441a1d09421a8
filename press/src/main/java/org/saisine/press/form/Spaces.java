package org.saisine.press.form;

/**
 * The spaces of French, which must not break: narrow ones before tall signs and inside quotation
 * marks, as the <i>Lexique des règles typographiques en usage à l'Imprimerie nationale</i> sets
 * them. Only spaces that are there are changed: words are nobody's to mend here.
 */
final class Spaces {
  private static final char NARROW = '\u202f';

  private Spaces() {}

  static String french(String words) {
    StringBuilder all = new StringBuilder(words);
    for (int i = 1; i < all.length() - 1; i++) {
      boolean space = all.charAt(i) == ' ' || all.charAt(i) == '\u00a0';
      if (space && (all.charAt(i - 1) == '«' || ";:!?»".indexOf(all.charAt(i + 1)) >= 0)) {
        all.setCharAt(i, NARROW);
      }
    }
    return all.toString();
  }
}
