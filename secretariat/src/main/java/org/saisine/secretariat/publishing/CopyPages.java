package org.saisine.secretariat.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saisine.press.Format;
import org.saisine.reader.Reader;
import org.saisine.reader.form.Composition;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.record.Edition;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Refusal;
import org.saisine.secretariat.web.Tongues;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Any document of the register in official form, in the format that is asked for. */
@Controller
class CopyPages {
  private static final List<String> FORMATS =
      Arrays.stream(Format.values()).map(Format::word).toList();

  private final Documents documents;
  private final Copies copies;

  CopyPages(Documents documents, Copies copies) {
    this.documents = documents;
    this.copies = copies;
  }

  @GetMapping(path = "/documents/{*symbol}", params = "as")
  ResponseEntity<byte[]> page(
      @PathVariable String symbol,
      @RequestParam String as,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "0") int edition) {
    Format format =
        Format.named(as).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Edition asked =
        find(symbol.substring(1), language, edition)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return copies.copy(asked.symbol(), composed(asked), format);
  }

  @GetMapping("/api/copies/{*symbol}")
  ResponseEntity<byte[]> api(@PathVariable String symbol, HttpServletRequest request) {
    Asked asked = Asked.of(request, List.of("as", "language"));
    Optional<Format> format = Format.named(asked.word("as", FORMATS));
    if (format.isEmpty() && asked.text("as").isEmpty()) {
      asked.wrong("as", "", "\"as\" is one of " + String.join(", ", FORMATS) + ".", FORMATS);
    }
    String language = asked.word("language", Tongues.ALL);
    asked.check();
    Edition edition =
        find(symbol.substring(1), language, 0)
            .orElseThrow(
                () -> Refusal.missing("There is no such document here, or not in that language."));
    return copies.copy(edition.symbol(), composed(edition), format.orElseThrow());
  }

  private Optional<Edition> find(String symbol, String language, int number) {
    if (language.isEmpty() && number == 0) {
      return documents.speaking(symbol);
    }
    return documents.history(symbol).stream()
        .filter(each -> language.isEmpty() || each.language().equals(language))
        .filter(each -> number == 0 ? each.current() : each.number() == number)
        .findFirst();
  }

  private Composition composed(Edition edition) {
    return Reader.standard().compose(documents.source(edition));
  }
}
