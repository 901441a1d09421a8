package org.saisine.reader.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * The type that a PDF is set in: Times, which every viewer has, and for letters that it lacks boxes
 * of their width, with a table that says which letters they are. So any script can be printed, and
 * no font need lie here.
 */
final class Types {
  /** Codes that one font has. */
  private static final int CASE = 256;

  private final PDFont times = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private final Map<String, Integer> boxes = new HashMap<>();
  private final List<String> drawn = new ArrayList<>();

  float width(String sign, float size) throws IOException {
    return (inTimes(sign) ? times.getStringWidth(sign) : wide(sign)) * size / 1000;
  }

  /** The instructions that show signs from left to right. */
  String show(List<String> signs, float x, float y, float size) throws IOException {
    StringBuilder all = new StringBuilder();
    String open = "";
    float at = x;
    for (String sign : signs) {
      boolean own = inTimes(sign);
      int code = own ? times.encode(sign)[0] & 0xff : boxes.computeIfAbsent(sign, this::cut);
      String font = own ? "T" : "B" + code / CASE;
      if (!font.equals(open)) {
        all.append(open.isEmpty() ? "" : "> Tj ET\n")
            .append(String.format(Locale.ROOT, "BT /%s %.1f Tf %.2f %.2f Td <", font, size, at, y));
        open = font;
      }
      all.append(String.format("%02x", code % CASE));
      at += width(sign, size);
    }
    return all.append(open.isEmpty() ? "" : "> Tj ET\n").toString();
  }

  private int cut(String sign) {
    drawn.add(sign);
    return drawn.size() - 1;
  }

  private static int wide(String sign) {
    char c = sign.charAt(0);
    return c >= '\u3000' && c < '\ufb00' || c >= '\uff00' ? 1000 : 500;
  }

  private boolean inTimes(String sign) {
    try {
      return times.encode(sign).length == 1;
    } catch (IllegalArgumentException | IOException e) {
      return false;
    }
  }

  /** All fonts that were used, once nothing more is to be shown. */
  PDResources resources() throws IOException {
    PDResources all = new PDResources();
    all.put(COSName.getPDFName("T"), times);
    for (int from = 0; from < drawn.size(); from += CASE) {
      List<String> signs = drawn.subList(from, Math.min(drawn.size(), from + CASE));
      all.put(COSName.getPDFName("B" + from / CASE), new PDType3Font(font(signs)));
    }
    return all;
  }

  private static COSDictionary font(List<String> signs) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, COSArray.ofCOSIntegers(List.of(0, -200, 1000, 800)));
    COSArray matrix = new COSArray();
    for (float each : new float[] {0.001f, 0, 0, 0.001f, 0, 0}) {
      matrix.add(new COSFloat(each));
    }
    font.setItem(COSName.FONT_MATRIX, matrix);
    font.setInt(COSName.FIRST_CHAR, 0);
    font.setInt(COSName.LAST_CHAR, signs.size() - 1);
    COSArray widths = new COSArray();
    COSArray names = new COSArray();
    names.add(COSInteger.ZERO);
    StringBuilder table = new StringBuilder("1 begincodespacerange <00> <ff> endcodespacerange\n");
    for (int code = 0; code < signs.size(); code++) {
      int wide = wide(signs.get(code));
      widths.add(COSInteger.get(wide));
      names.add(COSName.getPDFName("box" + wide));
      table.append(String.format("1 beginbfchar <%02x> <", code));
      for (char c : signs.get(code).toCharArray()) {
        table.append(String.format("%04x", (int) c));
      }
      table.append("> endbfchar\n");
    }
    font.setItem(COSName.WIDTHS, widths);
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, names);
    font.setItem(COSName.ENCODING, encoding);
    COSDictionary shapes = new COSDictionary();
    for (int wide : new int[] {500, 1000}) {
      String box = wide + " 0 0 0 " + wide + " 700 d1 60 0 " + (wide - 120) + " 600 re s";
      shapes.setItem("box" + wide, stream(box));
    }
    font.setItem(COSName.CHAR_PROCS, shapes);
    font.setItem(COSName.TO_UNICODE, stream(table.toString()));
    return font;
  }

  static COSStream stream(String content) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      out.write(content.getBytes(StandardCharsets.ISO_8859_1));
    }
    return stream;
  }
}
