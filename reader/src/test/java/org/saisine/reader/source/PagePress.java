package org.saisine.reader.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Prints village documents as PDF: lines that divide words, pages with running heads and feet,
 * notes at the foot. Arabic is printed as it stands on paper, from the right, in the shapes of its
 * letters.
 */
final class PagePress {
  private static final float LEFT = 110;
  private static final float WIDTH = 380;
  private static final float SIZE = 10;
  private static final float NOTE = 8;

  /** How large raised type is. */
  private static final float RAISED = 0.6f;

  /** What does not begin a line, and what does not end one, where words are not apart. */
  private static final String CLOSING = "，。；：、）》”’)】,.;:";

  private static final String OPENING = "（《“‘(【";

  private final Types types = new Types();
  private final List<StringBuilder> pages = new ArrayList<>();
  private final Sheet sheet;
  private final String symbol;
  private final boolean arabic;
  private final List<Float> stops;
  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final Set<Integer> called = new TreeSet<>();
  private final Set<Integer> printed = new TreeSet<>();
  private float y;

  private PagePress(Sheet sheet) throws IOException {
    this.sheet = sheet;
    List<String> texts = sheet.lines().stream().map(Sheet.Line::text).toList();
    this.symbol =
        texts.stream()
            .filter(line -> line.length() < 30 && line.indexOf('/') > 0)
            .findFirst()
            .orElse("");
    this.arabic = Directions.leftwards(String.join("", texts));
    this.stops = stops(texts);
    for (String word : String.join(" ", texts).split(" ")) {
      vocabulary.merge(word, 1, Integer::sum);
    }
    turn();
  }

  static byte[] print(Sheet sheet) throws IOException {
    PagePress press = new PagePress(sheet);
    for (Sheet.Line line : sheet.lines()) {
      press.y -= line.close() ? 0 : 8;
      if (line.text().indexOf('\t') >= 0) {
        press.row(line.text().split("\t", -1));
      } else {
        press.block(line.text(), 0, WIDTH, SIZE, true);
      }
    }
    press.foot();
    return press.bound();
  }

  private byte[] bound() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(91L);
      for (StringBuilder content : pages) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        page.getCOSObject().setItem(COSName.CONTENTS, Types.stream(content.toString()));
        page.setResources(types.resources());
        document.addPage(page);
      }
      // uncompressed, so that a print is the same on every machine
      document.save(bytes, CompressParameters.NO_COMPRESSION);
    }
    return bytes.toByteArray();
  }

  private void turn() throws IOException {
    pages.add(new StringBuilder());
    y = 690;
    if (pages.size() > 1) {
      line(symbol, 60, 742, NOTE, false);
    }
  }

  private void foot() throws IOException {
    List<Integer> notes = called.stream().filter(note -> !printed.contains(note)).toList();
    y = 62 + 10 * notes.size();
    if (!notes.isEmpty()) {
      line("__________________", LEFT, y + 12, NOTE, false);
    }
    for (int note : notes) {
      String number = Sheet.raised(note);
      String mark = sheet.bracketed() ? "(" + number + ") " : number + " ";
      block(mark + sheet.notes().get(note), 0, WIDTH + 30, NOTE, false);
    }
    printed.addAll(notes);
    int number = pages.size();
    line("36-" + (19000 + number) + "   " + number + "/9", 60, 40, 6, false);
  }

  // ---- tables

  /** Where columns begin: behind the longest cell of the column before. */
  private List<Float> stops(List<String> texts) throws IOException {
    List<Float> all = new ArrayList<>(List.of(0f));
    for (String text : texts) {
      String[] cells = text.split("\t", -1);
      for (int c = 0; c + 1 < cells.length; c++) {
        if (all.size() < c + 2) {
          all.add(0f);
        }
        all.set(c + 1, Math.max(all.get(c + 1), width(cells[c], SIZE) + 25));
      }
    }
    for (int c = 1; c < all.size(); c++) {
      all.set(c, all.get(c - 1) + all.get(c));
    }
    return all;
  }

  private void row(String[] cells) throws IOException {
    room();
    float top = y;
    float lowest = y;
    for (int c = 0; c < cells.length; c++) {
      float to = c + 1 < cells.length ? stops.get(c + 1) : Math.max(WIDTH, stops.get(c) + 120);
      y = top;
      block(cells[c], stops.get(c), to - stops.get(c), SIZE, false);
      lowest = Math.min(lowest, y);
    }
    y = lowest - 6;
  }

  // ---- lines

  /** Breaks words into lines from {@code at} on; each line is shown as it is full. */
  private void block(String text, float at, float wide, float size, boolean turning)
      throws IOException {
    boolean leftwards = arabic && text.chars().anyMatch(c -> c >= '\u0621' && c < '\u06ff');
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      String rest = word;
      while (width(line + rest.stripTrailing(), size) > wide && !line.isEmpty()) {
        int cut = divided(line.toString(), rest, wide, size);
        line(line + (cut > 0 ? rest.substring(0, cut) + "-" : ""), at, size, leftwards, turning);
        line.setLength(0);
        rest = rest.substring(cut);
      }
      line.append(rest);
    }
    line(line.toString(), at, size, leftwards, turning);
  }

  /**
   * How much of a long word still finds room; 0 where it is not divided. Only what the document has
   * more than once is: nobody could tell any other hyphen from that of "follow-up".
   */
  private int divided(String line, String word, float wide, float size) throws IOException {
    String bare = word.stripTrailing();
    boolean known = vocabulary.getOrDefault(bare, 0) > 1;
    boolean letters = bare.length() > 8 && bare.chars().allMatch(Character::isLowerCase);
    int cut = letters && known ? bare.length() - 4 : 0;
    while (cut > 3 && width(line + bare.substring(0, cut) + "-", size) > wide) {
      cut--;
    }
    return cut > 3 ? cut : 0;
  }

  /** Where lines may end: behind blanks, and beside ideographs. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char next = text.charAt(i);
      boolean signs = Character.isIdeographic(before) || Character.isIdeographic(next);
      boolean whole = OPENING.indexOf(before) >= 0 || CLOSING.indexOf(next) >= 0 || next == ' ';
      boolean raised = Sheet.RAISED.indexOf(next) >= 0 || text.startsWith("(¹", i);
      if (before == ' ' || signs && !whole && !raised) {
        words.add(text.substring(from, i));
        from = i;
      }
    }
    words.add(text.substring(from));
    return words;
  }

  private void room() throws IOException {
    if (y < 150) {
      foot();
      turn();
    }
  }

  private void line(String text, float at, float size, boolean leftwards, boolean turning)
      throws IOException {
    if (turning) {
      room();
    }
    String words = text.stripTrailing();
    float left = arabic ? LEFT + WIDTH - at - width(words, size) : LEFT + at;
    line(words, left, y, size, leftwards);
    y -= size + 2;
    for (Sheet.Run run : Sheet.runs(words)) {
      if (sheet.notes().containsKey(run.note())) {
        called.add(run.note());
      }
    }
  }

  private void line(String words, float x, float at, float size, boolean leftwards)
      throws IOException {
    float next = x;
    List<String> signs = onPaper(words, leftwards);
    int from = 0;
    for (int i = 1; i <= signs.size(); i++) {
      boolean raised = raised(signs.get(from));
      if (i == signs.size() || raised(signs.get(i)) != raised) {
        List<String> run = signs.subList(from, i).stream().map(PagePress::lowered).toList();
        float height = raised ? size * RAISED : size;
        pages.getLast().append(types.show(run, next, raised ? at + 3 : at, height));
        for (String sign : run) {
          next += types.width(sign, height);
        }
        from = i;
      }
    }
  }

  private static boolean raised(String sign) {
    return Sheet.RAISED.contains(sign);
  }

  /** "1" for "¹". */
  private static String lowered(String sign) {
    return raised(sign) ? Integer.toString(Sheet.RAISED.indexOf(sign)) : sign;
  }

  private float width(String text, float size) throws IOException {
    float all = 0;
    for (int i = 0; i < text.length(); i++) {
      String sign = text.substring(i, i + 1);
      all += types.width(lowered(sign), raised(sign) ? size * RAISED : size);
    }
    return all;
  }

  /**
   * The signs of a line from left to right, as a printer that follows the Unicode rules has them.
   */
  private static List<String> onPaper(String words, boolean leftwards) {
    List<String> signs = new ArrayList<>();
    if (words.isEmpty()) {
      return signs;
    }
    Bidi rules =
        new Bidi(words, leftwards ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[words.length()];
    Integer[] order = new Integer[words.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) rules.getLevelAt(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    for (int i : order) {
      char c = words.charAt(i);
      int bracket = levels[i] % 2 == 1 ? "()[]«»".indexOf(c) : -1;
      signs.add(bracket < 0 ? shape(c) : "()[]«»".substring(bracket ^ 1, (bracket ^ 1) + 1));
    }
    return signs;
  }

  /** Fonts call some Arabic letters by a shape that they take. */
  private static String shape(char c) {
    return switch (c) {
      case 'ا' -> "\ufe8d";
      case 'ة' -> "\ufe93";
      case 'و' -> "\ufeed";
      case 'م' -> "\ufee3";
      default -> String.valueOf(c);
    };
  }
}
