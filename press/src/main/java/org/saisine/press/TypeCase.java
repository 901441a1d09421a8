package org.saisine.press;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Fonts that have been parsed. Parsing takes longer than setting a document, so a case is kept for
 * the next one; one document at a time draws from it, because a parsed font is read as a file is.
 */
final class TypeCase {
  private static final ConcurrentLinkedDeque<TypeCase> FREE = new ConcurrentLinkedDeque<>();

  private final Map<Path, TrueTypeFont> parsed = new HashMap<>();
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  private TypeCase() {}

  static TypeCase take() {
    TypeCase free = FREE.poll();
    return free == null ? new TypeCase() : free;
  }

  void giveBack() {
    FREE.push(this);
  }

  /**
   * Lays out the fonts of some scripts for a document; each is parsed when it is first needed.
   *
   * @throws MissingFont if the machine has none for one of them
   */
  void lay(Fonts fonts, Set<Fonts.Script> scripts, PDDocument document, PdfRendererBuilder to) {
    to.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    for (Fonts.Script script : scripts) {
      for (Fonts.Cut cut : Fonts.Cut.values()) {
        fonts
            .file(script, cut)
            .ifPresent(file -> {
              boolean bold = cut == Fonts.Cut.BOLD || cut == Fonts.Cut.BOLD_ITALIC;
              boolean italic = cut == Fonts.Cut.ITALIC || cut == Fonts.Cut.BOLD_ITALIC;
              to.useFont(
                  new Face(document, file),
                  script.family(),
                  bold ? 700 : 400,
                  italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                  true);
            });
      }
    }
  }

  private final class Face extends PDFontSupplier implements FSSupplier<PDFont> {
    private final PDDocument document;
    private final Path file;
    private @Nullable PDFont font;

    Face(PDDocument document, Path file) {
      super(null);
      this.document = document;
      this.file = file;
    }

    @Override
    public PDFont supply() {
      PDFont loaded = font;
      if (loaded == null) {
        try {
          loaded = PDType0Font.load(document, parsed(file), true);
          font = loaded;
        } catch (IOException e) {
          throw new UncheckedIOException("The font " + file + " cannot be embedded", e);
        }
      }
      return loaded;
    }
  }

  private TrueTypeFont parsed(Path file) throws IOException {
    TrueTypeFont font = parsed.get(file);
    if (font == null) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
      // letters that flow into each other would be looked for in every word, at six times the cost
      font.setEnableGsub(false);
      parsed.put(file, font);
    }
    return font;
  }
}
