package org.saisine.reader.source;

final class Akn {
  private Akn() {}

  static Extraction read(byte[] bytes, String type, Limits limits) throws Refusal {
    throw Refusal.format(type);
  }
}
