package org.saisine.cli;

import java.io.IOException;
import org.saisine.reader.vocabulary.Finding;

/** A document that the reader refused whole; the finding says why. */
final class Unread extends IOException {
  private final transient Finding finding;

  Unread(Finding finding) {
    super(finding.code());
    this.finding = finding;
  }

  Finding finding() {
    return finding;
  }
}
