package org.saisine.secretariat.record;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.print.JsonRecords;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Documents for machines. */
@RestController
class DocumentApi {
  private final Documents documents;

  DocumentApi(Documents documents) {
    this.documents = documents;
  }

  /** The record of a document, as {@code saisine read} gives it. */
  @GetMapping("/api/documents/{*symbol}")
  ResponseEntity<byte[]> record(
      @PathVariable String symbol, @RequestParam(defaultValue = "") String language) {
    List<Edition> editions = documents.editions(symbol.substring(1));
    Optional<Edition> edition =
        editions.stream()
            .filter(each -> language.isEmpty() || each.language().equals(language))
            .findFirst();
    if (edition.isEmpty()) {
      return ResponseEntity.notFound().build();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonRecords.write(documents.reading(edition.get()).record(), out, false);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noCache())
        .eTag(edition.get().sha256())
        .body(out.toByteArray());
  }
}
