package org.saisine.cli;

/** Ink for a terminal that takes it; without colour every text is itself. */
record Style(boolean coloured) {

  /** Colour never speaks alone: what it says is said by a word or a pattern too. */
  enum Ink {
    PLAIN(""),
    STRONG("1"),
    QUIET("2"),
    ACCENT("36"),
    TITLE("1;36"),
    FOR("32"),
    AGAINST("31"),
    ABSTAINING("33"),
    DOUBT("33");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  String paint(Ink ink, String text) {
    return coloured && ink != Ink.PLAIN && !text.isEmpty()
        ? "\u001b[" + ink.code + "m" + text + "\u001b[0m"
        : text;
  }
}
