package org.saisine.secretariat.notices;

import org.saisine.secretariat.access.Origins;

/** Whole addresses of pages, for whoever reads them elsewhere. */
final class Links {
  private final Origins origins;

  Links(Origins origins) {
    this.origins = origins;
  }

  /**
   * @param path from the slash on
   */
  String to(String path) {
    return origins.first() + path;
  }

  String domain() {
    return origins.domain();
  }
}
