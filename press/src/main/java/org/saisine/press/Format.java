package org.saisine.press;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats a document can be printed in. */
public enum Format {
  TEXT("txt", "text/plain; charset=utf-8"),
  HTML("html", "text/html; charset=utf-8"),
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("pdf", "application/pdf"),
  /** Akoma Ntoso in the profile of the United Nations. */
  AKN("xml", "application/akn+xml");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** Without a full stop. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What it is called in commands and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Format> named(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }
}
