package org.saisine.secretariat.web;

import java.util.List;

/** The languages that pages speak: the official ones of the United Nations. */
public final class Tongues {
  /** In the order of their English names. */
  public static final List<String> ALL = List.of("ar", "zh", "en", "fr", "ru", "es");

  private Tongues() {}

  /** How lines of a language run, for {@code dir}. */
  public static String direction(String language) {
    return language.equals("ar") ? "rtl" : "ltr";
  }
}
