package org.saisine.press.form;

/** The numbers of agenda items as each language writes them: "22 b)", "83 (c)", "2 (أ)". */
final class ItemNumber {
  private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

  private ItemNumber() {}

  /** The whole number; what is not of the form {@code 22(b)} stays as it is. */
  static String printed(Tongue tongue, String item) {
    int bracket = item.indexOf('(');
    return bracket < 0
        ? item
        : tongue.say("item.below", item.substring(0, bracket), letter(tongue, item));
  }

  /** Whether the item stands under another. */
  static boolean below(String item) {
    return item.indexOf('(') > 0;
  }

  /** What stands before the item's line in an agenda: "2." or "(b)". */
  static String mark(Tongue tongue, String item) {
    return below(item) ? letter(tongue, item) : number(tongue, item);
  }

  /** "12." before a paragraph. */
  static String number(Tongue tongue, String number) {
    return tongue.say("number", number);
  }

  private static String letter(Tongue tongue, String item) {
    String letters = item.substring(item.indexOf('(') + 1, item.length() - 1);
    return tongue.say("letter", tongue.code().equals("ar") ? abjad(letters) : letters);
  }

  /** Arabic lists count by the old order of the letters; "هـ" is written with a stroke. */
  private static String abjad(String letters) {
    int place = letters.length() == 1 ? letters.charAt(0) - 'a' : -1;
    if (place < 0 || place >= ABJAD.length()) {
      return letters;
    }
    char letter = ABJAD.charAt(place);
    return letter == 'ه' ? "هـ" : Character.toString(letter);
  }
}
