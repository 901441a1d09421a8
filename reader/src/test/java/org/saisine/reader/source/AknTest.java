package org.saisine.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Finding;

@DisplayName("Akoma Ntoso")
class AknTest {
  private static byte[] file(String kind, String content) {
    return ("<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><"
            + kind
            + "><meta/><mainBody>"
            + content
            + "</mainBody></"
            + kind
            + "></akomaNtoso>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(String content) {
    Source source = new Source("x.xml", file("statement", content));
    return Reader.standard().text(source);
  }

  private static String note(int mark) {
    String number = Integer.toString(mark);
    return "<authorialNote marker=\"" + number + "\"><p>Note " + number + ".</p></authorialNote>";
  }

  private static List<Finding> findings(String kind, String content) {
    return Reader.standard().read(new Source("x.xml", file(kind, content))).findings().stream()
        .filter(finding -> finding.code().equals("markup-differs"))
        .toList();
  }

  @Test
  @DisplayName("two notes called in a row are two, not one whose number is both")
  void neighbours() {
    assertThat(text("<p>the reports" + note(1) + note(2) + ";</p>")).contains("the reports¹ ²;");
    assertThat(text("<p>the reports" + note(1) + ";</p>")).contains("the reports¹;");
  }

  @Test
  @DisplayName("a note that is called again is only pointed at")
  void again() {
    assertThat(text("<p>a report" + note(1) + "</p><p>it <noteRef marker=\"1\" href=\"#n\"/>.</p>"))
        .contains("it¹.")
        .containsOnlyOnce("Note 1.");
  }

  @Test
  @DisplayName("a number stands before the paragraph that follows it, even where that is empty")
  void numbers() {
    String paragraph =
        "<paragraph><num>1.</num><content>%s<p>Urges States;</p></content></paragraph>";
    assertThat(text(paragraph.formatted(""))).contains("1. Urges States;");
    assertThat(text(paragraph.formatted("<p/>"))).contains("1.\n\nUrges States;");
  }

  @Test
  @DisplayName("only of what an organ decides are the paragraphs compared with the mark-up")
  void documents() {
    String paragraph =
        "<paragraph><num>1.</num><content><p>The group met twice.</p></content></paragraph>";
    assertThat(findings("statement", paragraph)).isNotEmpty();
    assertThat(findings("doc", paragraph)).isEmpty();
  }

  @Test
  @DisplayName("a link by the naming convention cites the symbol written beside it")
  void links() {
    String link =
        "<p>Resolution adopted by the General Assembly</p><p>The General Assembly,</p><p>Recalling "
            + "<ref href=\"/akn/un/doc/5-1\" title=\"%s\">A/HRC/RES/5/1</ref>,</p>";
    assertThat(findings("doc", link.formatted("A/HRC/RES/5/1"))).isEmpty();
    assertThat(findings("doc", link.formatted("A/HRC/RES/5/2"))).isNotEmpty();
  }
}
