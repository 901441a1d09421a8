package org.saisine.secretariat.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.saisine.reader.print.JsonRecords;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Files to take away. Whatever came in from outside is never shown here as a page. */
@Controller
class Downloads {
  /** What a browser may be told a file is: nothing in it acts by itself. */
  private static final Set<String> HARMLESS =
      Set.of(
          "text/plain",
          "application/pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Documents documents;

  Downloads(Documents documents) {
    this.documents = documents;
  }

  /** The file as it came in. */
  @GetMapping(path = "/documents/{*symbol}", params = "form=original")
  ResponseEntity<byte[]> original(
      @PathVariable String symbol,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "0") int edition) {
    Edition asked = edition(symbol.substring(1), language, edition);
    return file(
        asked,
        asked.name(),
        HARMLESS.contains(asked.mediaType()) ? asked.mediaType() : "application/octet-stream",
        asked.sha256(),
        documents.original(asked));
  }

  /** The record of what is read in it. */
  @GetMapping(path = "/documents/{*symbol}", params = "form=record")
  ResponseEntity<byte[]> record(
      @PathVariable String symbol,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "0") int edition) {
    Edition asked = edition(symbol.substring(1), language, edition);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonRecords.write(documents.reading(asked).record(), out, true);
    String name = asked.symbol().replace('/', '_') + "." + asked.language() + ".json";
    return file(asked, name, "application/json", "", out.toByteArray());
  }

  private Edition edition(String symbol, String language, int number) {
    return documents.history(symbol).stream()
        .filter(each -> language.isEmpty() || each.language().equals(language))
        .filter(each -> number == 0 ? each.current() : each.number() == number)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /**
   * @param tag empty where the same edition may be read otherwise by another version
   */
  private static ResponseEntity<byte[]> file(
      Edition edition, String name, String type, String tag, byte[] bytes) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(type))
            .cacheControl(CacheControl.noCache().cachePrivate())
            .header("Content-Security-Policy", "default-src 'none'; sandbox")
            .header("X-Content-Type-Options", "nosniff")
            .header(
                "Content-Disposition",
                ContentDisposition.attachment()
                    .filename(name, StandardCharsets.UTF_8)
                    .build()
                    .toString());
    return (tag.isEmpty() ? answer : answer.eTag(tag).lastModified(edition.received())).body(bytes);
  }
}
