package org.saisine.secretariat.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.saisine.secretariat.web.Tongues;
import org.saisine.secretariat.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Search for people. */
@Controller
class SearchPages {
  /** Questions that teach how to ask. */
  static final List<String> WAYS =
      List.of(
          "54/4",
          "\"right to life\"",
          "organ:HRC session:54",
          "act:requests by:OHCHR",
          "kind:resolution year:2023 language:fr",
          "symbol:A/HRC/RES");

  private static final int PAGE = 20;

  private final Search search;

  SearchPages(Search search) {
    this.search = search;
  }

  /**
   * What was asked, as it stands in the address.
   *
   * @param page from 0
   */
  record Asked(String q, String language, int page) {
    static Asked of(String q) {
      return new Asked(q, "", 0);
    }

    String address(int other) {
      return "/search?q="
          + URLEncoder.encode(q, StandardCharsets.UTF_8)
          + (language.isEmpty() ? "" : "&language=" + language)
          + (other == 0 ? "" : "&page=" + other);
    }

    boolean last(Search.Found found) {
      return (page + 1L) * PAGE >= Math.min(found.total(), Search.COUNTED);
    }
  }

  @GetMapping("/search")
  ModelAndView show(
      Visit visit,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "0") int page,
      @RequestHeader(name = "HX-Request", required = false, defaultValue = "") String typing) {
    String only = Tongues.ALL.contains(language) ? language : "";
    Asked asked = new Asked(q, only, Math.clamp(page, 0, Search.COUNTED / PAGE - 1));
    Search.Wish wish =
        new Search.Wish(q, only, visit.words().language(), !typing.isEmpty(), asked.page(), PAGE);
    return new ModelAndView("search/show")
        .addObject("visit", visit)
        .addObject("asked", asked)
        .addObject("found", search.find(wish));
  }

  /** Where a hit stands. */
  static String address(Search.Hit hit) {
    return "/documents/"
        + hit.symbol()
        + "?language="
        + hit.language()
        + (hit.paragraph().isEmpty() ? "" : "#" + hit.paragraph());
  }
}
