package org.saisine.press;

/** A document cannot be set because the machine has no font for one of its scripts. */
public final class MissingFont extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String script;
  private final String packaged;

  MissingFont(String script, String packaged) {
    super(
        "No font for "
            + script
            + " was found in the system's font folders, so no PDF can be set. "
            + "On Debian: apt-get install "
            + packaged);
    this.script = script;
    this.packaged = packaged;
  }

  /** "arabic", "chinese", or "text" for Latin and Cyrillic. */
  public String script() {
    return script;
  }

  /** The Debian package that has a font for it. */
  public String packageName() {
    return packaged;
  }
}
