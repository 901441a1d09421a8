package org.saisine.secretariat.reconciliation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of paragraphs as lists write them: "9", "OP9", "para. 9 (a)", "9." are all "9". */
final class Paragraphs {
  private static final Pattern NUMBERED =
      Pattern.compile("(\\D{0,40}?)\\s*(\\d{1,4})\\s*((?:\\(?\\p{L}{1,4}\\)?\\s*){0,4})[.)]?");

  private static final Pattern SEVERAL = Pattern.compile("\\d.*\\D.*\\d", Pattern.DOTALL);

  private static final int LONGEST = 200;

  private Paragraphs() {}

  /** The number; a lettered point belongs to its paragraph. Empty where the cell is. */
  static Told<String> of(String cell) {
    if (cell.isBlank()) {
      return Told.of("");
    }
    String written =
        cell.length() > LONGEST ? "" : Normalizer.normalize(cell.strip(), Normalizer.Form.NFKC);
    Matcher numbered = NUMBERED.matcher(written);
    if (!numbered.matches()) {
      return Told.wrong(SEVERAL.matcher(written).matches() ? "paragraphs" : "paragraph", cell);
    }
    String word = Columns.folded(numbered.group(1)).toLowerCase(Locale.ROOT);
    String number = numbered.group(2).replaceFirst("^0+(?=.)", "");
    if (word.equals("pp") || word.startsWith("preamb")) {
      return Told.of("pp" + number);
    }
    return word.isEmpty()
            || word.equals("第")
            || word.equals("no")
            || Columns.calls(Columns.Field.PARAGRAPH, word)
        ? Told.of(number)
        : Told.wrong("paragraph", cell);
  }
}
