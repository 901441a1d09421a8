package org.saisine.reader.source;

/** Characters that Word takes from a font of pictures. */
final class DocxSymbols {
  private DocxSymbols() {}

  /**
   * @param code hexadecimal, of the font's own page F0xx
   */
  static String of(String code) {
    int value;
    try {
      value = Integer.parseInt(code, 16);
    } catch (NumberFormatException e) {
      return "";
    }
    int low = value & 0xff;
    if (value < 0xf000 || value > 0xf0ff) {
      return Character.isValidCodePoint(value) && value >= ' ' ? Character.toString(value) : "";
    }
    return switch (low) {
      case 0xb7, 0xa7, 0x6c, 0x6e, 0x76 -> "•";
      case 0x2d -> "–";
      case 0xbe -> "—";
      case 0xb4 -> "×";
      case 0xa3 -> "≤";
      case 0xb3 -> "≥";
      case 0xb0 -> "°";
      case 0xb1 -> "±";
      case 0xa2 -> "′";
      case 0xb2 -> "″";
      case 0xfc, 0xfe -> "✓";
      case 0x6f, 0xa8 -> "□";
      default -> low >= 0x20 && low < 0x7f ? Character.toString(low) : "□";
    };
  }
}
