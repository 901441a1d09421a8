package org.saisine.secretariat.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Tongues;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What persons have corrected, for machines; who they are is nobody's business outside. */
@RestController
class CorrectionApi {
  static final List<String> HOLDS = List.of("agreed", "differs", "lost");

  private final CorrectionList list;
  private final Freshness freshness;

  CorrectionApi(CorrectionList list, Freshness freshness) {
    this.list = list;
    this.freshness = freshness;
  }

  @JsonPropertyOrder({"total", "corrections"})
  record Told(long total, List<One> corrections) {}

  /**
   * A correction.
   *
   * @param number in the ledger
   * @param change {@code changed}, {@code struck-out}, {@code added}, {@code split}, {@code joined}
   * @param before what the reader said, by field
   * @param after what is so, by field
   * @param reader what the reader says now
   * @param hold whether reader and person agree
   */
  @JsonPropertyOrder({
    "number",
    "at",
    "symbol",
    "language",
    "edition",
    "family",
    "change",
    "start",
    "end",
    "words",
    "before",
    "after",
    "reader",
    "hold"
  })
  record One(
      long number,
      Instant at,
      String symbol,
      String language,
      int edition,
      String family,
      String change,
      int start,
      int end,
      String words,
      Map<String, String> before,
      Map<String, String> after,
      Map<String, String> reader,
      String hold) {
    static One of(CorrectionList.Entry entry) {
      Correction said = entry.correction();
      return new One(
          said.entry(),
          said.at(),
          entry.symbol(),
          entry.language(),
          entry.number(),
          said.family(),
          said.change().key(),
          said.place().span().start(),
          said.place().span().end(),
          said.place().words(),
          said.change().before().values(),
          said.change().after().values(),
          entry.reader().values(),
          entry.hold());
    }

    static One of(Edition edition, Standing standing) {
      return of(
          new CorrectionList.Entry(
              standing.correction(),
              edition.symbol(),
              edition.language(),
              edition.number(),
              edition.current(),
              standing.hold().key(),
              standing.reader()));
    }
  }

  @GetMapping("/api/corrections")
  ResponseEntity<Object> corrections(HttpServletRequest request, WebRequest web) {
    Asked asked = Asked.of(request, List.of("symbol", "language", "hold", "size", "page"));
    CorrectionList.Choice choice =
        new CorrectionList.Choice(
            asked.text("symbol"), asked.word("language", Tongues.ALL), asked.word("hold", HOLDS));
    int size = (int) asked.number("size", 1, Selection.MOST).orElse(50);
    long page = asked.number("page", 0, 1_000_000).orElse(0);
    asked.check();
    return freshness.answer(
        web,
        MediaType.APPLICATION_JSON,
        () ->
            new Told(
                list.count(choice),
                list.of(choice, page * size, size).stream().map(One::of).toList()));
  }
}
