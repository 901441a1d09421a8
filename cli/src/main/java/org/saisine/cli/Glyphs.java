package org.saisine.cli;

/** What characters take on a screen, and which of a stranger's may reach it. */
final class Glyphs {
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  /** First and last characters of the blocks that East Asian scripts write two columns wide. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x17000, 0x18CFF, 0x1AFF0,
    0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD,
  };

  private Glyphs() {}

  /** How many columns a text takes in a terminal. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      width += width(character);
      i += Character.charCount(character);
    }
    return width;
  }

  static int width(int character) {
    if (character < 0x300) {
      return 1;
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  static boolean isWide(int character) {
    if (character < WIDE[0]) {
      return false;
    }
    for (int i = 0; i < WIDE.length; i += 2) {
      if (character <= WIDE[i + 1]) {
        return character >= WIDE[i];
      }
    }
    return false;
  }

  /**
   * A text that may be shown on a terminal: what stands in a document or a file's name must not be
   * able to move the cursor, change colours or turn the reading direction of what follows.
   */
  static String shown(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      char instead = instead(unit);
      if (instead == unit && clean == null) {
        continue;
      }
      if (clean == null) {
        clean = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (instead != 0) {
        clean.append(instead);
      }
    }
    return clean == null ? text : clean.toString();
  }

  /**
   * Keeps the reading direction of a text within it: in a table, an Arabic cell must not carry its
   * neighbours along.
   */
  static String isolated(String text) {
    return isRightToLeft(text) ? ISOLATE + text + END_OF_ISOLATE : text;
  }

  private static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < '\u0590') {
        continue;
      }
      byte direction = Character.getDirectionality(unit);
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return true;
      }
    }
    return false;
  }

  /** The character itself, what stands for it, or 0 where nothing does. */
  private static char instead(char unit) {
    boolean blank = unit == '\t' || unit == '\n' || unit == '\r' || unit == '\u2028';
    boolean turns = unit >= '\u202A' && unit <= '\u202E' || unit >= '\u2066' && unit <= '\u2069';
    if (blank || unit == '\u2029') {
      return ' ';
    }
    if (turns || unit == '\u00AD') {
      return 0;
    }
    return Character.isISOControl(unit) ? '\uFFFD' : unit;
  }
}
