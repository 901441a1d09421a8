package org.saisine.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.saisine.reader.Source;

/** What is answered to a document. Several documents are answered at a time. */
interface Answer {

  /** What stands once before all documents. */
  default String head() {
    return "";
  }

  void write(Source source, OutputStream to) throws IOException;
}
