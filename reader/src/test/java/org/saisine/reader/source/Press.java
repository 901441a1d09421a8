package org.saisine.reader.source;

import java.io.IOException;

/** The formats in which a document of the village is printed. */
enum Press {
  WORD("docx", WordPress::print),
  HTML("html", MarkupPress::html),
  AKOMA_NTOSO("xml", MarkupPress::akn),
  PDF("pdf", PagePress::print);

  /** How the names of such files end. */
  final String ending;

  private final Printing printing;

  Press(String ending, Printing printing) {
    this.ending = ending;
    this.printing = printing;
  }

  private interface Printing {
    byte[] print(Sheet sheet) throws IOException;
  }

  byte[] print(String text) throws IOException {
    return printing.print(Sheet.of(text));
  }
}
