package org.saisine.cli;

import java.util.Locale;

/** How many bytes a document may have: "64M", "500k", "2097152". */
record ByteLimit(int bytes) {
  /** An array in memory holds no more. */
  private static final long MOST = Integer.MAX_VALUE - 16L;

  static final ByteLimit STANDARD = new ByteLimit(64 << 20);

  /**
   * @throws IllegalArgumentException where the text is no size, or one that no memory holds
   */
  static ByteLimit parse(String text) {
    String size = text.strip().toUpperCase(Locale.ROOT);
    if (size.endsWith("B")) {
      size = size.substring(0, size.length() - 1);
    }
    int shift =
        switch (size.isEmpty() ? ' ' : size.charAt(size.length() - 1)) {
          case 'K' -> 10;
          case 'M' -> 20;
          case 'G' -> 30;
          default -> 0;
        };
    long number = Long.parseLong(shift == 0 ? size : size.substring(0, size.length() - 1).strip());
    if (number < 1 || number > MOST >> shift) {
      throw new IllegalArgumentException("not between 1 byte and 2 GB: " + text);
    }
    return new ByteLimit(Math.toIntExact(number << shift));
  }

  @Override
  public String toString() {
    return bytes % (1 << 20) == 0
        ? (bytes >> 20) + " MB"
        : bytes % (1 << 10) == 0 ? (bytes >> 10) + " kB" : bytes + " B";
  }
}
