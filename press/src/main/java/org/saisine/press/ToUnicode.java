package org.saisine.press;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the signs of a document's fonts mean (ISO 32000-1, 9.10.3). Letters that were printed in the
 * shapes they take beside each other, or as one sign, mean the letters themselves: who searches or
 * listens knows no others.
 */
final class ToUnicode {
  private static final COSName TO_UNICODE = COSName.getPDFName("ToUnicode");
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>");

  /** The norm allows no more in one list. */
  private static final int LIST = 100;

  private ToUnicode() {}

  /** Mends all fonts of a document whose fonts are complete. */
  static void mend(PDDocument document) throws IOException {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : document.getPages()) {
      COSDictionary fonts =
          page.getResources() == null
              ? null
              : page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      if (fonts == null) {
        continue;
      }
      for (COSName name : fonts.keySet()) {
        COSDictionary font = fonts.getCOSDictionary(name);
        if (font != null
            && font.getDictionaryObject(TO_UNICODE) instanceof COSStream map
            && seen.add(map)) {
          mend(map);
        }
      }
    }
  }

  private static void mend(COSStream map) throws IOException {
    String before;
    try (var in = map.createInputStream()) {
      before = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
    int from = before.indexOf("endcodespacerange");
    int to = before.indexOf("endcmap");
    if (from < 0 || to < from) {
      return;
    }
    from += "endcodespacerange".length();
    List<String> signs = signs(before.substring(from, to));
    StringBuilder after = new StringBuilder(before.substring(0, from)).append('\n');
    for (int i = 0; i < signs.size(); i += LIST) {
      List<String> list = signs.subList(i, Math.min(i + LIST, signs.size()));
      after.append(list.size()).append(" beginbfchar\n");
      list.forEach(sign -> after.append(sign).append('\n'));
      after.append("endbfchar\n");
    }
    after.append(before.substring(to));
    try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(after.toString().getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static List<String> signs(String ranges) {
    List<String> signs = new ArrayList<>();
    Matcher matcher = RANGE.matcher(ranges);
    while (matcher.find()) {
      int first = Integer.parseInt(matcher.group(1), 16);
      int last = Integer.parseInt(matcher.group(2), 16);
      String meaning = decoded(matcher.group(3));
      for (int sign = first; sign <= last && !meaning.isEmpty(); sign++) {
        int end = meaning.length() - 1;
        String each = meaning.substring(0, end) + (char) (meaning.charAt(end) + sign - first);
        signs.add(String.format(Locale.ROOT, "<%04X> <%s>", sign, encoded(letters(each))));
      }
    }
    return signs;
  }

  /**
   * The letters behind the shapes of Arabic letters and behind ligatures: "ﻢ", "ﬁ". Lam with alef
   * stays one sign: of two letters, some programs would turn the order round.
   */
  private static String letters(String meaning) {
    char c = meaning.charAt(0);
    boolean lamAlef = c >= '\ufef5' && c <= '\ufefc';
    return lamAlef || meaning.length() > 1 ? meaning : plain(c);
  }

  /** The letters behind a shape or a ligature; a blank is a blank. */
  static String plain(char c) {
    if (c == '\u00a0' || c == '\u2005') {
      // fonts have one sign for both blanks, and most are of the other kind; a third is our own
      return " ";
    }
    boolean shape = c >= '\ufb00' && c <= '\ufdff' || c >= '\ufe70' && c <= '\ufefc';
    String sign = String.valueOf(c);
    return shape ? Normalizer.normalize(sign, Normalizer.Form.NFKC) : sign;
  }

  private static String decoded(String hex) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i + 4 <= hex.length(); i += 4) {
      all.append((char) Integer.parseInt(hex, i, i + 4, 16));
    }
    return all.toString();
  }

  private static String encoded(String words) {
    StringBuilder all = new StringBuilder();
    words.chars().forEach(c -> all.append(String.format(Locale.ROOT, "%04X", c)));
    return all.toString();
  }
}
