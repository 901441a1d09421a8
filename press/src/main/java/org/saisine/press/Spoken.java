package org.saisine.press;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Says of words that run to the left what they are (ISO 32000-1, 14.9.4: ActualText). On paper they
 * stand from the right to the left with their brackets mirrored; who searches, copies or listens
 * would have to guess how they are spoken.
 */
final class Spoken {
  private static final COSName TO_UNICODE = COSName.getPDFName("ToUnicode");

  /**
   * @param words in the order in which they are spoken
   * @param shown the same as they stand from left to right
   * @param letters whether any of them runs to the left by itself
   */
  private record Stretch(String words, String shown, boolean letters) {}

  private final Deque<Stretch> stretches = new ArrayDeque<>();
  private final Map<COSStream, CMap> maps = new IdentityHashMap<>();

  /** Words that are set next, and that run to the left. */
  void set(String words, String shown) {
    String plain = plain(words);
    if (!plain.isEmpty()) {
      stretches.add(new Stretch(plain, plain(shown), letters(plain)));
    }
  }

  /** Tells the words of a document whose fonts are complete. */
  void tell(PDDocument document) throws IOException {
    if (stretches.isEmpty()) {
      return;
    }
    Map<COSDictionary, Map<Integer, String>> told = new IdentityHashMap<>();
    for (PDPage page : document.getPages()) {
      Map<Integer, String> words = new HashMap<>();
      find(new PDFStreamParser(page).parse(), fonts(page), words);
      told.put(page.getCOSObject(), words);
    }
    SpokenTags.write(document, told);
  }

  private void find(List<Object> tokens, Map<COSName, CMap> fonts, Map<Integer, String> to)
      throws IOException {
    @Nullable COSDictionary content = null;
    StringBuilder shown = new StringBuilder();
    @Nullable CMap font = null;
    for (int i = 0; i < tokens.size(); i++) {
      if (!(tokens.get(i) instanceof Operator operator)) {
        continue;
      }
      switch (operator.getName()) {
        case "Tf" -> font = fonts.get((COSName) tokens.get(i - 2));
        case "BDC" -> {
          content = tokens.get(i - 1) instanceof COSDictionary properties ? properties : null;
          shown.setLength(0);
        }
        case "Tj", "TJ" -> decode((COSBase) tokens.get(i - 1), font, shown);
        case "EMC" -> {
          String words = spoken(shown.toString());
          if (words != null && content != null) {
            to.put(content.getInt(COSName.MCID), words);
          }
          content = null;
          shown.setLength(0);
        }
        default -> {}
      }
    }
  }

  /** The words behind what is shown; none where it runs to the right. */
  private @Nullable String spoken(String shown) {
    if (letters(shown)) {
      // each stretch with letters is shown once, in order; those without may stand between
      while (!stretches.isEmpty()) {
        Stretch next = stretches.poll();
        if (next.letters) {
          return next.words;
        }
      }
      return null;
    }
    Stretch next = stretches.peek();
    if (next == null || next.letters || !next.shown.equals(shown)) {
      return null;
    }
    stretches.poll();
    return next.words;
  }

  private static void decode(COSBase operand, @Nullable CMap font, StringBuilder to)
      throws IOException {
    if (operand instanceof COSArray array) {
      for (COSBase each : array) {
        decode(each, font, to);
      }
    } else if (operand instanceof COSString string && font != null) {
      byte[] bytes = string.getBytes();
      for (int i = 0; i + 1 < bytes.length; i += 2) {
        int code = (bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff;
        to.append(Objects.requireNonNullElse(font.toUnicode(code, 2), ""));
      }
    }
  }

  private Map<COSName, CMap> fonts(PDPage page) throws IOException {
    Map<COSName, CMap> fonts = new HashMap<>();
    for (COSName name : page.getResources().getFontNames()) {
      COSDictionary all =
          Objects.requireNonNull(page.getResources().getCOSObject().getCOSDictionary(COSName.FONT));
      COSDictionary font = all.getCOSDictionary(name);
      if (font != null && font.getDictionaryObject(TO_UNICODE) instanceof COSStream stream) {
        CMap map = maps.get(stream);
        if (map == null) {
          try (var in = stream.createInputStream()) {
            map = new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
          }
          maps.put(stream, map);
        }
        fonts.put(name, map);
      }
    }
    return fonts;
  }

  private static boolean letters(String words) {
    return words
        .chars()
        .anyMatch(c -> {
          byte way = Character.getDirectionality((char) c);
          return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
  }

  /** Letters for their shapes, without marks of direction that nobody sees. */
  private static String plain(String words) {
    StringBuilder all = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (Character.getType(words.charAt(i)) != Character.FORMAT) {
        all.append(ToUnicode.plain(words.charAt(i)));
      }
    }
    return all.toString();
  }
}
