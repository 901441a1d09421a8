package org.saisine.cli;

/** How many documents are read at a time. */
record Jobs(int count) {
  private static final int MOST = 256;

  /** As many as the machine has cores. */
  static Jobs standard() {
    return new Jobs(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST));
  }

  /**
   * @throws IllegalArgumentException where the text is no number from 1 to 256
   */
  static Jobs parse(String text) {
    int count = Integer.parseInt(text.strip());
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("not between 1 and " + MOST + ": " + text);
    }
    return new Jobs(count);
  }
}
