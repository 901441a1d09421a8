package org.saisine.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saisine.reader.form.Composition;

/** A document as a tagged PDF. */
class PdfTest {
  @ParameterizedTest(name = "A file in {0} tells its structure, its language and its title")
  @ValueSource(strings = {"en", "ar", "zh"})
  void tagged(String language) throws IOException {
    try (PDDocument file = resolution(language)) {
      PDDocumentCatalog catalog = file.getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
      assertThat(catalog.getLanguage()).isEqualTo(language);
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(file.getDocumentInformation().getTitle()).contains("91/152");
      String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(metadata).contains("pdfuaid:part");
    }
  }

  @ParameterizedTest(name = "All fonts of a file in {0} are embedded")
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void embedded(String language) throws IOException {
    try (PDDocument file = resolution(language)) {
      for (PDPage page : file.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @ParameterizedTest(name = "Other programs find the words of a file in {0} as they are spoken")
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void extracted(String language) throws IOException {
    String opening =
        switch (language) {
          case "ar" -> "إن الجمعية العامة";
          case "zh" -> "大会";
          case "fr" -> "L’Assemblée générale";
          case "es" -> "La Asamblea General";
          case "ru" -> "Генеральная Ассамблея";
          default -> "The General Assembly";
        };
    try (PDDocument file = resolution(language)) {
      assertThat(new PDFTextStripper().getText(file)).contains(opening).contains("84/97");
    }
  }

  @Test
  @DisplayName(
      "What runs to the left says in the structure how it is spoken, brackets and lam-alef")
  void spoken() throws IOException {
    try (PDDocument file = resolution("ar")) {
      StringBuilder all = new StringBuilder();
      Deque<COSBase> open = new ArrayDeque<>();
      open.push(file.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
      while (!open.isEmpty()) {
        COSBase next = open.pop();
        if (next instanceof COSDictionary element) {
          all.append(element.getString(COSName.ACTUAL_TEXT, "")).append(' ');
          Optional.ofNullable(element.getDictionaryObject(COSName.K)).ifPresent(open::push);
        } else if (next instanceof COSArray kids) {
          for (int i = kids.size() - 1; i >= 0; i--) {
            open.push(kids.getObject(i));
          }
        }
      }
      assertThat(all.toString()).contains("إن الجمعية العامة").containsPattern("لا|لأ");
    }
  }

  @Test
  @DisplayName("What a paragraph does is found before what it says")
  void order() throws IOException {
    try (PDDocument file = resolution("en")) {
      assertThat(new PDFTextStripper().getText(file))
          .containsPattern("7\\.\\s+Invites\\s+the regional commissions to give due attention");
    }
  }

  @Test
  @DisplayName("The mark of a note stays beside its words, however widely their line is set")
  void noteMark() {
    assumeFonts("zh");
    Composition written =
        VillagePages.composition(
            "联合国 A/RES/91/9\n\n大会\n\n91/9. 山谷\n\n大会，\n\n1. 欢迎会议的成果；¹\n\n"
                + "2. 决定继续处理此案。\n\n"
                + "¹ 《山谷公约缔约国二〇三五年审议大会，最后文件》，第一至第三卷"
                + "(VALLEY/CONF.2035/50/Addendum/Revision/Corrigendum.1)，又见A/89/12。\n",
            "zh");
    assertThat(VillagePages.changed(written, Pdf.print(written))).isEmpty();
  }

  @Test
  @DisplayName("A note that the masthead calls stands at the foot of the page")
  void noteOfMasthead() throws IOException {
    assumeFonts("en");
    Composition note = VillagePages.composition(VillagePages.document("en", "LVC_COP_2036_5"));
    try (PDDocument file = Loader.loadPDF(Pdf.print(note))) {
      PDFTextStripper first = new PDFTextStripper();
      first.setSortByPosition(true);
      first.setEndPage(1);
      String page = first.getText(file);
      assertThat(page.indexOf("which is cancelled")).isGreaterThan(page.indexOf("By its decision"));
    }
  }

  @Test
  @DisplayName("Signs that the font of the text has not are set in another")
  void signs() throws IOException {
    assumeFonts("en");
    assumeTrue(Fonts.installed().cover(Fonts.Script.SIGNS));
    Composition written = VillagePages.composition("1. Notes the balance − a debt → of the fund;");
    try (PDDocument file = Loader.loadPDF(Pdf.print(written))) {
      assertThat(new PDFTextStripper().getText(file)).contains("balance − a debt → of");
    }
  }

  @Test
  @DisplayName("The symbol stands at the head of every page but the first, the page's number below")
  void furniture() throws IOException {
    try (PDDocument file = resolution("en")) {
      PDFTextStripper second = new PDFTextStripper();
      second.setStartPage(2);
      second.setEndPage(2);
      assertThat(second.getText(file).strip()).startsWith("A/RES/91/152").contains("2/2");
    }
  }

  @Test
  @DisplayName("The same document gives the same bytes")
  void same() {
    assumeFonts("en");
    Composition composition = VillagePages.composition(VillagePages.document("en", "A_RES_91_152"));
    assertThat(Pdf.print(composition)).isEqualTo(Pdf.print(composition));
  }

  @ParameterizedTest(name = "Without a font for it, a document in {0} is refused by name")
  @ValueSource(strings = {"en", "ar", "zh"})
  void missing(String language) {
    Composition composition =
        VillagePages.composition(VillagePages.document(language, "A_RES_91_152"));
    assertThatThrownBy(() -> Pdf.print(composition, new Fonts(List.of())))
        .isInstanceOf(MissingFont.class)
        .hasMessageContaining("apt-get install fonts-noto-core");
  }

  private static PDDocument resolution(String language) throws IOException {
    assumeFonts(language);
    return Loader.loadPDF(
        Pdf.print(VillagePages.composition(VillagePages.document(language, "A_RES_91_152"))));
  }

  /** Skips a test, and says why, where the machine has no font for a language. */
  static void assumeFonts(String language) {
    Fonts.Script script =
        switch (language) {
          case "ar" -> Fonts.Script.ARABIC;
          case "zh" -> Fonts.Script.CHINESE;
          default -> Fonts.Script.TEXT;
        };
    boolean covered = Fonts.installed().cover(Fonts.Script.TEXT) && Fonts.installed().cover(script);
    assumeTrue(covered, () -> "no font; on Debian: apt-get install " + script.packaged());
  }
}
