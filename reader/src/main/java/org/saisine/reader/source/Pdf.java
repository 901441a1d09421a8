package org.saisine.reader.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Span;

/** Reads PDF files (ISO 32000): where each sign stands tells what belongs together. */
final class Pdf {
  /** What the library would tell a console is told in findings; held, or it would be forgotten. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  /** The norm wants the end of file marked in its last kilobyte. */
  private static final int TAIL = 1024;

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private Pdf() {}

  static Extraction read(byte[] bytes, String type, Limits limits) throws Refusal {
    whole(bytes);
    PdfGuard.check(bytes, limits);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      pageTree(document, limits);
      Optional<PdfTags> tags = PdfTags.of(document, limits);
      PdfPages pages = new PdfPages(limits, tags);
      Manuscript manuscript = new Manuscript(limits);
      List<PdfPage> printed = pages.of(document);
      if (tags.isEmpty() || !PdfTagged.write(tags.get(), pages.spoken(), printed, manuscript)) {
        new PdfFlow(printed, manuscript).write();
      }
      String text = manuscript.text();
      return new Extraction.Text(
          text, type, manuscript.places(), remarks(text, pages), Optional.empty());
    } catch (InvalidPasswordException e) {
      throw Refusal.encrypted();
    } catch (PdfPages.TooLong e) {
      throw Refusal.tooLong(limits.characters());
    } catch (IOException | RuntimeException e) {
      throw Refusal.damaged("pdf");
    } catch (StackOverflowError e) {
      // arrays in arrays: the library follows them by calling itself
      throw Refusal.depth(limits.depth());
    } catch (OutOfMemoryError e) {
      // what is locked without a password cannot be measured before: the memory is the last limit
      throw Refusal.expansion(limits.expanded());
    }
  }

  /**
   * The library would piece together what is left of a file that was cut off; we would not know.
   */
  private static void whole(byte[] bytes) throws Refusal {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw Refusal.damaged("pdf");
    }
  }

  private static List<Finding> remarks(String text, PdfPages pages) {
    if (text.isBlank()) {
      return List.of(new Finding("no-text", List.of(), new Span(0, 0)));
    }
    if (pages.dropped() > 0) {
      String count = Integer.toString(pages.dropped());
      return List.of(new Finding("signs-unreadable", List.of(count), new Span(0, 0)));
    }
    return List.of();
  }

  private record Node(COSDictionary node, int depth) {}

  /** Counts pages and depth without the library, which would call itself for every level. */
  private static void pageTree(PDDocument document, Limits limits) throws Refusal {
    COSDictionary root = document.getDocumentCatalog().getCOSObject();
    COSDictionary top = root.getCOSDictionary(COSName.PAGES);
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>();
    if (top != null) {
      open.push(new Node(top, 1));
    }
    int pages = 0;
    while (!open.isEmpty()) {
      Node at = open.pop();
      if (!seen.add(at.node)) {
        continue;
      }
      if (at.depth > limits.depth()) {
        throw Refusal.depth(limits.depth());
      }
      COSArray kids = at.node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        pages++;
        if (pages > limits.pages()) {
          throw Refusal.pages(pages, limits.pages());
        }
        continue;
      }
      for (int i = 0; i < kids.size(); i++) {
        COSBase kid = kids.getObject(i);
        if (kid instanceof COSDictionary dictionary) {
          open.push(new Node(dictionary, at.depth + 1));
        }
      }
    }
  }
}
