package org.saisine.reader.source;

import java.util.List;

/** Why a file is not read; caught at the door, where it becomes a result. */
final class Refusal extends Exception {
  private final String code;
  private final transient List<String> words;

  private Refusal(String code, Object... words) {
    super(code, null, false, false);
    this.code = code;
    this.words = List.of(words).stream().map(String::valueOf).toList();
  }

  String code() {
    return code;
  }

  List<String> words() {
    return words;
  }

  static Refusal encrypted() {
    return new Refusal("refused-encrypted");
  }

  /**
   * @param what the part that broke
   */
  static Refusal damaged(String what) {
    return new Refusal("refused-damaged", what);
  }

  static Refusal entities() {
    return new Refusal("refused-entities");
  }

  static Refusal tooLarge(long bytes, long allowed) {
    return new Refusal("refused-too-large", megabytes(bytes), megabytes(allowed));
  }

  static Refusal tooLong(int allowed) {
    return new Refusal("refused-too-long", allowed);
  }

  static Refusal expansion(long allowed) {
    return new Refusal("refused-expansion", megabytes(allowed));
  }

  static Refusal depth(int allowed) {
    return new Refusal("refused-depth", allowed);
  }

  static Refusal pages(int pages, int allowed) {
    return new Refusal("refused-pages", pages, allowed);
  }

  static Refusal parts(int parts, int allowed) {
    return new Refusal("refused-parts", parts, allowed);
  }

  /**
   * @param what the format that it is in
   */
  static Refusal format(String what) {
    return new Refusal("refused-format", what);
  }

  private static String megabytes(long bytes) {
    long tenths = (bytes * 10 + (1 << 20) - 1) >> 20;
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
