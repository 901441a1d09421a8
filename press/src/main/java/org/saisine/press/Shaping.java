package org.saisine.press;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Arabic letters in the shapes they take beside each other. Vowel signs stay signs over their
 * letters: as shapes of their own they would stand between them.
 */
final class Shaping implements BidiReorderer {
  /** The signs whose shapes stand from U+FE70 on, two for each; a blank where there is none. */
  private static final String SIGNS =
      "\u064b\u064b\u064c \u064d \u064e\u064e\u064f\u064f\u0650\u0650\u0651\u0651\u0652\u0652";

  private final BidiReorderer icu = new ICUBidiReorderer();
  private final Spoken spoken;

  /**
   * @param spoken is told what is set, in the order in which it is
   */
  Shaping(Spoken spoken) {
    this.spoken = spoken;
  }

  @Override
  public String shapeText(String text) {
    String shaped = icu.shapeText(text);
    StringBuilder all = null;
    for (int i = 0; i < shaped.length(); i++) {
      int sign = shaped.charAt(i) - '\ufe70';
      if (sign >= 0 && sign < SIGNS.length() && SIGNS.charAt(sign) != ' ') {
        all = all == null ? new StringBuilder(shaped) : all;
        all.setCharAt(i, SIGNS.charAt(sign));
      }
    }
    return all == null ? shaped : all.toString();
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    String shown = icu.reorderRTLTextToLTR(text);
    spoken.set(text, shown);
    return shown;
  }

  @Override
  public String deshapeText(String text) {
    return icu.deshapeText(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
