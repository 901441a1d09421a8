package org.saisine.reader.source;

final class Html {
  private Html() {}

  static Extraction read(byte[] bytes, String type, Limits limits) throws Refusal {
    throw Refusal.format(type);
  }
}
