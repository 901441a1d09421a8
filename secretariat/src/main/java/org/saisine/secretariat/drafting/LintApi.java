package org.saisine.secretariat.drafting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.saisine.reader.Source;
import org.saisine.secretariat.record.Address;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Refusal;
import org.saisine.secretariat.web.Tongues;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts for machines: the body is the draft, or each part of it a language version. */
@RestController
class LintApi {
  private static final String TOO_LARGE =
      "A draft may have %d bytes at most, its language versions together.";
  private static final String BUSY =
      "Other drafts are being looked at; ask again in a moment. Nothing was kept.";

  private final Desk desk;
  private final Sayings sayings = Sayings.in("en");

  LintApi(Desk desk) {
    this.desk = desk;
  }

  @PostMapping("/api/lint")
  ResponseEntity<LintAnswer> look(HttpServletRequest request) throws IOException {
    boolean parts =
        Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
    // What does not say how long it is, is read as far as the desk goes.
    boolean measured = request.getContentLengthLong() >= 0;
    if ((measured || parts) && Desk.tooLarge(request)) {
      throw Refusal.tooLarge(TOO_LARGE.formatted(Desk.MOST_BYTES));
    }
    byte[] body = parts ? new byte[0] : request.getInputStream().readNBytes(Desk.MOST_BYTES + 1);
    if (body.length > Desk.MOST_BYTES) {
      throw Refusal.tooLarge(TOO_LARGE.formatted(Desk.MOST_BYTES));
    }
    Asked asked = Asked.of(request, parts ? List.of("language", "text") : List.of("language"));
    String language = asked.word("language", Tongues.ALL);
    List<Source> versions =
        parts ? Desk.versions(request) : List.of(new Source("draft", body, language));
    if (versions.isEmpty() || !parts && body.length == 0) {
      asked.wrong("body", "", "The draft is needed, as the body of the request.", List.of());
    }
    asked.check();
    Lint lint = desk.look(versions).orElseThrow(() -> Refusal.busy(BUSY));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(LintAnswer.of(lint, sayings, Address.of(request), "en"));
  }
}
