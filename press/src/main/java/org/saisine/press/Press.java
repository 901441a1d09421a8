package org.saisine.press;

import java.nio.charset.StandardCharsets;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.OfficialText;

/** Prints documents. Safe for use by many threads. */
public final class Press {
  private Press() {}

  /** The file of a document in a format: the same document gives the same bytes. */
  public static byte[] print(Composition composition, Format format) {
    return switch (format) {
      case TEXT -> OfficialText.of(composition).getBytes(StandardCharsets.UTF_8);
      case HTML -> Html.print(composition);
      case DOCX -> Docx.print(composition);
      case PDF -> Pdf.print(composition);
      case AKN -> Akn.print(composition);
    };
  }
}
