package org.saisine.secretariat.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for machines. */
@RestController
class SearchApi {
  private static final String PAGE = "20";

  private final Search search;

  SearchApi(Search search) {
    this.search = search;
  }

  /**
   * @param exact false where there may be more: too many to count, or not all searched yet
   */
  record Answer(long total, boolean exact, List<Result> results) {}

  /**
   * @param paragraph nothing for the head of the document
   * @param snippet plain text
   */
  record Result(String symbol, String language, @Nullable String paragraph, String snippet) {
    static Result of(Search.Hit hit) {
      return new Result(
          hit.symbol(),
          hit.language(),
          hit.paragraph().isEmpty() ? null : hit.paragraph(),
          hit.snippet().stream().map(Snippets.Piece::text).collect(Collectors.joining()));
    }
  }

  @GetMapping("/api/search")
  ResponseEntity<Answer> search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = PAGE) int size) {
    Search.Found found = search.find(new Search.Wish(q, language, "en", false, page, size));
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noCache());
    if (found.coverage().whole()) {
      answer.eTag("W/\"" + found.change() + "\"");
    }
    return answer.body(
        new Answer(found.total(), found.exact(), found.hits().stream().map(Result::of).toList()));
  }
}
