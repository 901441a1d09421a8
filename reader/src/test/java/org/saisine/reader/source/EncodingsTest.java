package org.saisine.reader.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.reader.vocabulary.Finding;

/** Old files do not say how they are written; their most frequent letters do. */
class EncodingsTest {

  @ParameterizedTest(name = "{0} is told by its letters, and that it was a guess is said")
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252|L’Assemblée générale, préoccupée par l’état des récoltes, décide d’être prête à siéger.",
        "windows-1251|Генеральная Ассамблея, ссылаясь на свою резолюцию, постановляет созвать совещание.",
        "windows-1256|إن الجمعية العامة، إذ تشير إلى قرارها المتعلق بالمياه المشتركة، تقرر عقد اجتماع للدول.",
        "KOI8-R|Генеральная Ассамблея, ссылаясь на свою резолюцию, постановляет созвать совещание.",
        "IBM866|Генеральная Ассамблея, ссылаясь на свою резолюцию, постановляет созвать совещание.",
        "ISO-8859-5|Генеральная Ассамблея, ссылаясь на свою резолюцию, постановляет созвать совещание.",
        "ISO-8859-6|إن الجمعية العامة، إذ تشير إلى قرارها المتعلق بالمياه المشتركة، تقرر عقد اجتماع للدول.",
        "GB18030|大会，回顾其关于共有水域的决议，决定在下届会议上审议这一问题，并请秘书长提出报告。",
        "Big5|大會，回顧其關於共有水域的決議，決定在下屆會議上審議這一問題，並請秘書長提出報告。",
        "UTF-16LE|The General Assembly, recalling its resolution, decides to meet.",
        "UTF-16BE|The General Assembly, recalling its resolution, decides to meet.",
        "UTF-16LE|Генеральная Ассамблея, ссылаясь на свою резолюцию, постановляет созвать совещание.",
        "UTF-16BE|إن الجمعية العامة، إذ تشير إلى قرارها المتعلق بالمياه المشتركة، تقرر عقد اجتماع للدول.",
        "UTF-16LE|大会，回顾其第 91/4 号决议，决定在下届会议上审议这一问题。",
        "UTF-16BE|大会，回顾其第 91/4 号决议，决定在下届会议上审议这一问题。"
      })
  void legacy(String charset, String text) {
    Extraction.Text read = (Extraction.Text) Extraction.of(text.getBytes(Charset.forName(charset)));
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.remarks()).extracting(Finding::code).containsExactly("encoding-guessed");
  }

  @Test
  @DisplayName("a nought that strayed into a text does not make it UTF-16")
  void nought() {
    String text = "The General Assembly recalls\0 its resolution and decides to meet again";
    Extraction.Text read = (Extraction.Text) Extraction.of(text.getBytes(UTF_8));
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.remarks()).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("UTF-8 with a broken byte stays UTF-8")
  @CsvSource({"é è à ç ô ê î û"})
  void damaged(String text) {
    byte[] bytes = (text + "x").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    Extraction.Text read = (Extraction.Text) Extraction.of(bytes);
    assertThat(read.text()).isEqualTo(text + "\ufffd");
    assertThat(read.remarks()).extracting(Finding::code).containsExactly("encoding-repaired");
  }
}
