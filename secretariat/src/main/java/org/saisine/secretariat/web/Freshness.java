package org.saisine.secretariat.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * Answers only what the asker does not have yet. Nothing that is told changes without an entry in
 * the ledger or another build of Saisine: the last number and the build tell every answer apart.
 */
public final class Freshness {
  private static final String BUILD = build();

  private final Supplier<State> last;

  public Freshness(Supplier<State> last) {
    this.last = last;
  }

  /**
   * What answers are like now.
   *
   * @param tag another for every other state: the number of the last entry in the ledger that
   *     everybody may see something of
   * @param at since when
   */
  public record State(String tag, Instant at) {}

  /**
   * The same for answers that the day changes too: what was to come yesterday may be on today. It
   * begins at another hour at the seat of another body.
   */
  public Freshness daily(Clock clock) {
    return new Freshness(() -> {
      State state = last.get();
      Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
      return new State(
          state.tag() + "h" + hour.getEpochSecond() / 3_600,
          state.at().isAfter(hour) ? state.at() : hour);
    });
  }

  /**
   * Whether a reader has this very page already; if so there is nothing more to answer. Whoever has
   * signed in gets each page anew: its forms carry a token that must not be kept.
   */
  public boolean unchanged(Visit visit, WebRequest request, HttpServletResponse response) {
    if (visit.signedIn()) {
      return false;
    }
    response.setHeader("Cache-Control", "private, no-cache");
    String language = visit.words().language();
    return request.checkNotModified(
        "W/\"p" + last.get().tag() + "-" + language + "-" + BUILD + "\"");
  }

  /** An answer that any entry in the ledger may change. */
  public ResponseEntity<Object> answer(WebRequest request, MediaType type, Supplier<Object> body) {
    State now = last.get();
    return answer(request, type, "r" + now.tag(), now.at(), body);
  }

  /**
   * An answer that stays the same under a tag.
   *
   * @param since when it became what it is
   */
  public static ResponseEntity<Object> answer(
      WebRequest request, MediaType type, String tag, Instant since, Supplier<Object> body) {
    if (request.checkNotModified("W/\"" + tag + "-" + BUILD + "\"", since.toEpochMilli())) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).build();
    }
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noCache())
        .body(body.get());
  }

  private static String build() {
    CodeSource source = Freshness.class.getProtectionDomain().getCodeSource();
    try {
      return source == null
          ? "0"
          : Long.toString(
              Files.getLastModifiedTime(Path.of(source.getLocation().toURI())).toMillis(), 36);
    } catch (IOException | URISyntaxException e) {
      return "0";
    }
  }
}
