package org.saisine.reader.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints village documents as PDF: lines, pages, running heads and feet, notes at the foot. */
final class PagePress {
  private static final float LEFT = 110;
  private static final float WIDTH = 380;
  private static final float SIZE = 10;
  private static final float NOTE = 8;

  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private final PDDocument document = new PDDocument();
  private final Sheet sheet;
  private final String symbol;
  private final List<Integer> called = new ArrayList<>();
  private final List<Integer> printed = new ArrayList<>();
  private PDPageContentStream page;
  private float y;
  private int number;

  private record Word(String text, int note) {}

  private PagePress(Sheet sheet, String symbol) throws IOException {
    this.sheet = sheet;
    this.symbol = symbol;
    this.page = turn();
  }

  static byte[] print(Sheet sheet, String symbol) throws IOException {
    PagePress press = new PagePress(sheet, symbol);
    for (Sheet.Line line : sheet.lines()) {
      press.y -= line.close() ? 0 : 8;
      if (line.text().contains("   ")) {
        press.columns(line.text());
      } else if (line.text().indexOf('\t') >= 0) {
        press.row(line.text());
      } else {
        press.paragraph(line.text());
      }
    }
    press.foot();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument written = press.document) {
      written.save(bytes);
    }
    return bytes.toByteArray();
  }

  private PDPageContentStream turn() throws IOException {
    PDPage next = new PDPage(PDRectangle.LETTER);
    document.addPage(next);
    number++;
    page = new PDPageContentStream(document, next);
    if (number > 1) {
      show(symbol, 60, 742, NOTE);
    }
    y = 690;
    return page;
  }

  private void foot() throws IOException {
    List<Integer> notes = called.stream().filter(note -> !printed.contains(note)).toList();
    float at = 62 + 10 * notes.size();
    if (!notes.isEmpty()) {
      show("__________________", LEFT, at + 12, NOTE);
    }
    for (int note : notes) {
      show(Integer.toString(note), LEFT, at + 2, 5);
      show(sheet.notes().getOrDefault(note, ""), LEFT + 8, at, NOTE);
      printed.add(note);
      at -= 10;
    }
    show("36-" + (19000 + number) + "   " + number + "/9", 60, 40, 6);
    page.close();
  }

  private void show(String words, float x, float at, float size) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, at);
    page.showText(words);
    page.endText();
  }

  private float width(String words, float size) throws IOException {
    return font.getStringWidth(words) * size / 1000;
  }

  private void row(String text) throws IOException {
    room();
    float x = LEFT;
    for (String cell : text.split("\t", -1)) {
      show(cell, x, y, SIZE);
      x += Math.max(110, width(cell, SIZE) + 25);
    }
    y -= 16;
  }

  /** Blanks that hold columns apart become room. */
  private void columns(String text) throws IOException {
    room();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf("  ", from);
      int to = end < 0 ? text.length() : end;
      if (to > from) {
        show(text.substring(from, to), LEFT + from * 4.6f, y, SIZE);
      }
      from = to;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
    }
    y -= 12;
  }

  private void paragraph(String text) throws IOException {
    List<Word> line = new ArrayList<>();
    float used = 0;
    for (Word word : words(text)) {
      float needs = width(word.text, word.note > 0 ? 6 : SIZE);
      if (used + needs > WIDTH && word.note == 0 && !word.text.isBlank()) {
        print(line);
        line.clear();
        used = 0;
      }
      line.add(word);
      used += needs;
    }
    print(line);
  }

  private List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Sheet.Run run : Sheet.runs(text)) {
      if (run.note() > 0) {
        words.add(new Word(Integer.toString(run.note()), run.note()));
        continue;
      }
      for (String word : run.words().split("(?<= )")) {
        words.add(new Word(word, 0));
      }
    }
    return words;
  }

  private void room() throws IOException {
    if (y < 150) {
      foot();
      turn();
    }
  }

  private void print(List<Word> line) throws IOException {
    room();
    float x = LEFT;
    for (Word word : line) {
      boolean note = word.note > 0;
      show(word.text, x, note ? y + 3 : y, note ? 6 : SIZE);
      x += width(word.text, note ? 6 : SIZE);
      if (note && !called.contains(word.note) && sheet.notes().containsKey(word.note)) {
        called.add(word.note);
      }
    }
    y -= 12;
  }
}
