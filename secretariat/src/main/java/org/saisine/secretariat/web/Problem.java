package org.saisine.secretariat.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What went wrong, for machines: the one form of it on every route under {@code /api} (RFC 9457).
 *
 * @param instance the path that was asked for
 * @param errors each thing that is wrong
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    List<Refusal.Fault> errors) {
  private static final String MISSING =
      "Nothing is here, or nothing that you may see. /api/openapi.json names every way in.";
  private static final String MISASKED =
      "The question was not understood. /api/openapi.json tells what may be asked.";
  private static final String AWAY =
      "The database does not answer, or something went wrong here; it is written down in the log."
          + " Ask again in a moment.";

  static Problem of(Refusal refusal, String path) {
    return of(refusal.status(), String.valueOf(refusal.getMessage()), path, refusal.faults());
  }

  static Problem of(int status, String path) {
    String detail = status >= 500 ? AWAY : status == 404 ? MISSING : MISASKED;
    return of(status, detail, path, List.of());
  }

  private static Problem of(int status, String detail, String path, List<Refusal.Fault> faults) {
    HttpStatus known = HttpStatus.resolve(status);
    String title = known == null ? "" : known.getReasonPhrase();
    return new Problem("about:blank", title, status, detail, path, faults);
  }

  ResponseEntity<Problem> told() {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .cacheControl(CacheControl.noStore())
        .body(this);
  }
}
