package org.saisine.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.Line;
import org.saisine.reader.form.Run;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A document as one HTML page. */
class HtmlTest {
  static Stream<Path> documents() {
    return VillagePages.documents();
  }

  @ParameterizedTest(name = "The page of {0} is well-formed XML and says its language")
  @MethodSource("documents")
  void wellFormed(Path file) throws Exception {
    Element root = page(VillagePages.composition(file)).getDocumentElement();
    String language = VillagePages.language(file);
    assertThat(root.getAttribute("lang")).isEqualTo(language);
    assertThat(root.getAttribute("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    assertThat(root.getElementsByTagName("script").getLength()).isZero();
  }

  @ParameterizedTest(name = "Each anchor of {0} is there once, and each link within leads to one")
  @MethodSource("documents")
  void anchors(Path file) {
    String html = html(VillagePages.composition(file));
    List<String> ids = all(html, " id=\"([^\"]+)\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(all(html, " href=\"#([^\"]+)\""));
  }

  @Test
  @DisplayName("A paragraph's anchor is its identifier in the record")
  void anchorsOfParagraphs() {
    Composition composition = VillagePages.composition(VillagePages.document("en", "A_RES_91_152"));
    List<String> openings = new ArrayList<>();
    for (Line line : composition.lines()) {
      if (line instanceof Line.Opening opening) {
        openings.add(opening.id());
      }
    }
    assertThat(openings).contains("pp1", "op9");
    assertThat(all(html(composition), "<p class=\"[\\w ]+\" id=\"([^\"]+)\">"))
        .containsExactlyElementsOf(openings);
  }

  @Test
  @DisplayName("Headings go down by one level at a time, from one of the first")
  void headings() {
    VillagePages.documents()
        .forEach(file -> {
          int before = 0;
          for (String level : all(html(VillagePages.composition(file)), "<h([1-6])")) {
            int each = Integer.parseInt(level);
            assertThat(each).as("%s", file).isBetween(1, before + 1);
            before = each;
          }
        });
  }

  @Test
  @DisplayName("Mark-up in a title is shown, not obeyed, and a symbol cannot end the style sheet")
  void hostile() throws Exception {
    String words = "<script>alert(\"village\")</script> & </style>";
    Composition resolution = VillagePages.composition(VillagePages.document("en", "A_RES_91_152"));
    List<Run> runs = List.of(new Run.Plain(words), new Run.Reference("<b>", "\"><b>"));
    Composition composition =
        new Composition(resolution.record(), List.of(new Line.Title(runs)), List.of());
    Document page = page(composition);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getElementsByTagName("b").getLength()).isZero();
    assertThat(page.getElementsByTagName("body").item(0).getTextContent()).contains(words);
    assertThat(StyleSheet.of(Medium.SCREEN, "en", "A\"; } </style>"))
        .doesNotContain("</style>")
        .contains("content: \"A\\000022\\00003b \\00007d \\00003c/style\\00003e\"");
  }

  @Test
  @DisplayName("A note is linked from its call, and its call from the note")
  void notes() {
    String html = html(VillagePages.composition(VillagePages.document("en", "A_91_NOTE")));
    assertThat(html)
        .contains("<sup><a id=\"call-1\" href=\"#note-1\">1</a></sup>")
        .contains("<p id=\"note-1\"><sup><a href=\"#call-1\">1</a></sup> See also ");
  }

  @Test
  @DisplayName("A citation bears its symbol, and an act stands in italics")
  void runs() {
    String html = html(VillagePages.composition(VillagePages.document("en", "A_RES_91_152")));
    assertThat(html)
        .contains("<em>Recalling</em> its resolutions <span data-symbol=\"A/RES/84/97\">84/97<");
  }

  @Test
  @DisplayName("The same document gives the same bytes")
  void same() {
    Composition composition = VillagePages.composition(VillagePages.document("ar", "A_RES_91_152"));
    assertThat(Html.print(composition)).isEqualTo(Html.print(composition));
  }

  private static String html(Composition composition) {
    return new String(Html.print(composition), StandardCharsets.UTF_8);
  }

  private static Document page(Composition composition) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    builder.setEntityResolver((name, place) -> new InputSource(new StringReader("")));
    return builder.parse(new ByteArrayInputStream(Html.print(composition)));
  }

  private static List<String> all(String html, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(html);
    List<String> all = new ArrayList<>();
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }
}
