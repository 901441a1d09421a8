package org.saisine.press;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.saisine.reader.form.Composition;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Record;

/**
 * A document as a tagged PDF (ISO 32000-1, 14.8; PDF/UA-1, ISO 14289-1) with its fonts embedded,
 * set from the same page as {@link Html}.
 */
final class Pdf {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /**
   * @throws MissingFont if the machine has no font for a script of the document
   */
  static byte[] print(Composition composition) {
    return print(composition, Fonts.installed());
  }

  static byte[] print(Composition composition, Fonts fonts) {
    String page = new HtmlPage(composition, Medium.PAPER).print();
    Spoken spoken = new Spoken();
    TypeCase letters = TypeCase.take();
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      letters.lay(fonts, scripts(page, fonts), document, builder);
      boolean leftwards = composition.language().equals("ar");
      builder
          .useFastMode()
          .usePdfUaAccessibility(true)
          .usePDDocument(document)
          .withProducer("Saisine")
          .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
          .useUnicodeBidiReorderer(new Shaping(spoken))
          .defaultTextDirection(leftwards ? TextDirection.RTL : TextDirection.LTR)
          .useUnicodeLineBreaker(new Breaks())
          .withHtmlContent(page, null);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        if (leftwards) {
          Rows.turn(document);
        }
        dated(document, composition.record());
        // fonts are complete once they were saved
        document.save(OutputStream.nullOutputStream());
        ToUnicode.mend(document);
        spoken.tell(document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        document.save(bytes);
        return bytes.toByteArray();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      letters.giveBack();
    }
  }

  /**
   * The day of the document itself, and an identifier that follows from its source: printed
   * tomorrow, it is the same file.
   */
  private static void dated(PDDocument document, Record record) {
    PDDocumentInformation information = document.getDocumentInformation();
    LocalDate day =
        record
            .masthead()
            .issued()
            .or(() -> record.masthead().adopted())
            .map(Fact::value)
            .orElse(null);
    if (day == null) {
      information.getCOSObject().removeItem(COSName.CREATION_DATE);
    } else {
      information.setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
    }
    document.setDocumentId((long) record.source().sha256().hashCode());
  }

  /**
   * Latin is always needed, for symbols and page numbers; others where their signs are. Without the
   * fonts of rare signs a document is set all the same.
   */
  private static Set<Fonts.Script> scripts(String page, Fonts fonts) {
    Set<Fonts.Script> scripts = EnumSet.of(Fonts.Script.TEXT);
    for (int i = 0; i < page.length(); i++) {
      char c = page.charAt(i);
      if (c >= '\u0600' && c < '\u0780') {
        scripts.add(Fonts.Script.ARABIC);
      } else if (c >= '\u2100' && c < '\u2c00' && fonts.cover(Fonts.Script.SIGNS)) {
        scripts.add(Fonts.Script.SIGNS);
      } else if (c >= '\u2e80' && c < '\ua4d0' || c >= '\uff00') {
        scripts.add(Fonts.Script.CHINESE);
        if ((c == '〈' || c == '〉') && fonts.cover(Fonts.Script.BRACKETS)) {
          scripts.add(Fonts.Script.BRACKETS);
        }
      }
    }
    return scripts;
  }
}
