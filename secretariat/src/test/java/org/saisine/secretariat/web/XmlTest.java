package org.saisine.secretariat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class XmlTest {
  @Test
  @DisplayName("marks of XML are told as text, and what XML has no place for is left out")
  void text() {
    String told =
        new String(
            new Xml().text("a", "<b> & \u0000\u000b\uffff\ud83d c", "d", "\"<&\"").bytes(),
            StandardCharsets.UTF_8);
    assertThat(told).endsWith("<a d=\"&quot;&lt;&amp;&quot;\">&lt;b&gt; &amp;  c</a>");
  }
}
