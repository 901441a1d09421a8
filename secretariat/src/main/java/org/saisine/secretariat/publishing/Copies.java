package org.saisine.secretariat.publishing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.saisine.press.Format;
import org.saisine.press.MissingFont;
import org.saisine.press.Press;
import org.saisine.reader.form.Composition;
import org.saisine.secretariat.web.Refusal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Prints copies for whoever asks on a page or by a program; few at a time, for one can be long. */
final class Copies {
  private static final int AT_A_TIME = 2;
  private static final long PATIENCE_SECONDS = 20;

  private final Semaphore presses = new Semaphore(AT_A_TIME, true);

  /** What a copy is called: {@code A_RES_91_152.fr.docx}. */
  static String name(String symbol, String language, Format format) {
    StringBuilder name = new StringBuilder();
    String stem = symbol.isEmpty() ? "draft" : symbol;
    for (int i = 0; i < stem.length(); i++) {
      char c = stem.charAt(i);
      boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || ".-".indexOf(c) >= 0;
      name.append(plain ? c : '_');
    }
    return name + "." + language + "." + format.extension();
  }

  /** A copy to take away; a page in HTML is shown, but nothing in it may act. */
  ResponseEntity<byte[]> copy(String symbol, Composition composition, Format format) {
    byte[] printed =
        print(composition, format)
            .orElseThrow(() -> Refusal.busy("Other copies are being printed; ask again."));
    ContentDisposition.Builder disposition =
        format == Format.HTML ? ContentDisposition.inline() : ContentDisposition.attachment();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Disposition",
            disposition
                .filename(name(symbol, composition.language(), format), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(printed);
  }

  private Optional<byte[]> print(Composition composition, Format format) {
    try {
      if (!presses.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(Press.print(composition, format));
    } catch (MissingFont missing) {
      throw Refusal.busy(
          "No PDF can be set here without fonts; on Debian: apt-get install "
              + missing.packageName());
    } finally {
      presses.release();
    }
  }
}
