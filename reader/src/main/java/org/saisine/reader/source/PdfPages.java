package org.saisine.reader.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the signs of each page; what they make together is found out elsewhere. */
final class PdfPages extends PDFTextStripper {
  private final List<PdfPage> pages = new ArrayList<>();
  private final Map<PDFont, Boolean> bold = new IdentityHashMap<>();
  private final int most;
  private List<Glyph> glyphs = new ArrayList<>();
  private final PdfBlanks blanks = new PdfBlanks();
  private int count;
  private int dropped;
  private final Optional<PdfTags> tags;
  private final Deque<Integer> contents = new ArrayDeque<>();
  private final PdfSpoken spoken;

  /**
   * @param tags tell which words a sign belongs to
   */
  PdfPages(Limits limits, Optional<PdfTags> tags) {
    this.tags = tags;
    this.spoken = new PdfSpoken(tags);
    this.most = limits.characters();
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(false);
  }

  List<PdfPage> of(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    return pages;
  }

  /** Signs that no table of characters explains, left out. */
  int dropped() {
    return dropped;
  }

  /** What the contents of a tagged file say. */
  PdfSpoken spoken() {
    return spoken;
  }

  /** A page has more signs than any page can. */
  static final class TooLong extends IOException {}

  @Override
  protected void processTextPosition(TextPosition sign) {
    String text = sign.getUnicode();
    if (text == null || text.isEmpty()) {
      dropped++;
      return;
    }
    int content = contents.isEmpty() ? -1 : contents.peek();
    if (text.isBlank() || text.equals("\u00a0")) {
      blanks.add(sign);
      spoken.print(content, " ");
      return;
    }
    // what stands sideways is no line of this page
    if (sign.getDir() != 0) {
      return;
    }
    count += text.length();
    spoken.print(content, text);
    glyphs.add(
        new Glyph(
            text,
            sign.getXDirAdj(),
            sign.getYDirAdj(),
            sign.getWidthDirAdj(),
            size(sign),
            isBold(sign.getFont()),
            blanks.before(sign),
            content));
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    super.beginMarkedContentSequence(tag, properties);
    int number = properties == null ? -1 : properties.getInt(COSName.MCID);
    int outer = contents.isEmpty() ? -1 : contents.peek();
    boolean own = number >= 0 && tags.isPresent();
    contents.push(own ? tags.get().content(getCurrentPage().getCOSObject(), number) : outer);
  }

  @Override
  public void endMarkedContentSequence() {
    super.endMarkedContentSequence();
    contents.poll();
  }

  /** An instruction that cannot be followed may have cost signs: it is counted, not passed over. */
  @Override
  protected void operatorException(
      Operator operator, List<COSBase> operands, IOException exception) {
    dropped++;
  }

  /** To half a point: the same type in two fonts may differ by less. */
  private static float size(TextPosition sign) {
    float size = Math.abs(sign.getYScale());
    return Math.max(1, Math.round((size > 0.5f ? size : sign.getHeightDir()) * 2) / 2f);
  }

  private boolean isBold(PDFont font) {
    return bold.computeIfAbsent(font, PdfPages::named);
  }

  private static boolean named(PDFont font) {
    String name = font.getName();
    String small = name == null ? "" : name.toLowerCase(Locale.ROOT);
    return small.contains("bold") || small.contains("black") || small.contains("heavy");
  }

  @Override
  protected void writePage() throws IOException {
    if (count > most) {
      throw new TooLong();
    }
    PDRectangle box = getCurrentPage().getCropBox();
    boolean turned = getCurrentPage().getRotation() % 180 != 0;
    float width = turned ? box.getHeight() : box.getWidth();
    float height = turned ? box.getWidth() : box.getHeight();
    pages.add(new PdfPage(getCurrentPageNo(), width, height, blanks.told(glyphs)));
    glyphs = new ArrayList<>();
    contents.clear();
  }
}
