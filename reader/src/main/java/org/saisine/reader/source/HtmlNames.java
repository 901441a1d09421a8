package org.saisine.reader.source;

import java.util.HashMap;
import java.util.Map;

/** Characters that HTML has names for: those of Latin 1 and of print. */
final class HtmlNames {
  private static final String LATIN =
      "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
          + "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
          + "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave "
          + "Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
          + "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil "
          + "egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde "
          + "ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

  private static final String PRINT =
      "amp & lt < gt > quot \" apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ "
          + "ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ "
          + "bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › euro € trade ™ larr ← "
          + "rarr → minus − le ≤ ge ≥ ne ≠ infin ∞ check ✓ num # hyphen ‐ dash ‐ lpar ( rpar )";

  private static final Map<String, Integer> NAMES = new HashMap<>();

  static {
    int character = 0xa0;
    for (String name : LATIN.split(" ")) {
      NAMES.put(name, character++);
    }
    String[] pairs = PRINT.split(" ");
    for (int i = 0; i + 1 < pairs.length; i += 2) {
      NAMES.put(pairs[i], (int) pairs[i + 1].charAt(0));
    }
    NAMES.put("ensp", 0x20);
    NAMES.put("emsp", 0x20);
    NAMES.put("thinsp", 0x20);
    NAMES.put("zwnj", 0x200c);
    NAMES.put("zwj", 0x200d);
    NAMES.put("lrm", 0x200e);
    NAMES.put("rlm", 0x200f);
  }

  private HtmlNames() {}

  /**
   * The text with each {@code &name;} and {@code &#12;} replaced; what has no known name stays as
   * written.
   */
  static String replaced(String text) {
    int at = text.indexOf('&');
    if (at < 0) {
      return text;
    }
    StringBuilder all = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0) {
      int end = at + 1;
      while (end < text.length() && end < at + 12 && named(text.charAt(end))) {
        end++;
      }
      int character = character(text.substring(at + 1, end));
      if (character >= 0) {
        all.append(text, done, at).appendCodePoint(character);
        done = end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
      }
      at = text.indexOf('&', Math.max(end, at + 1));
    }
    return all.append(text, done, text.length()).toString();
  }

  private static boolean named(char c) {
    return c == '#' || Character.isLetterOrDigit(c);
  }

  private static int character(String name) {
    if (!name.startsWith("#")) {
      return NAMES.getOrDefault(name, -1);
    }
    try {
      boolean hex = name.startsWith("#x") || name.startsWith("#X");
      int value =
          hex
              ? Integer.parseInt(name, 2, name.length(), 16)
              : Integer.parseInt(name, 1, name.length(), 10);
      boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
      return value > 0 && Character.isValidCodePoint(value) && !surrogate ? value : 0xfffd;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
