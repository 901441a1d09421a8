package org.saisine.secretariat.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Tongues;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search for machines. */
@RestController
class SearchApi {
  private static final int PAGE = 20;

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
  ResponseEntity<Answer> search(HttpServletRequest request) {
    Asked asked = Asked.of(request, List.of("q", "language", "size", "page"));
    Search.Wish wish =
        new Search.Wish(
            asked.text("q"),
            asked.word("language", Tongues.ALL),
            "en",
            false,
            (int) asked.number("page", 0, Search.COUNTED).orElse(0),
            (int) asked.number("size", 1, Search.MOST).orElse(PAGE));
    asked.check();
    Search.Found found = search.find(wish);
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noCache());
    if (found.coverage().whole()) {
      answer.eTag("W/\"" + found.change() + "\"");
    }
    return answer.body(
        new Answer(found.total(), found.exact(), found.hits().stream().map(Result::of).toList()));
  }
}
