package org.saisine.secretariat.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Documents for people. */
@Controller
class DocumentPages {
  private static final int PAGE = 50;

  private final Documents documents;
  private final Shelf shelf;

  DocumentPages(Documents documents, Shelf shelf) {
    this.documents = documents;
    this.shelf = shelf;
  }

  @GetMapping("/documents")
  ModelAndView list(
      Visit visit,
      @RequestParam Map<String, String> asked,
      @RequestParam(defaultValue = "0") int page) {
    Shelf.Choice choice = Shelf.Choice.of(asked);
    int from = Math.max(0, page) * PAGE;
    Map<String, List<Shelf.Value>> facets = new LinkedHashMap<>();
    Shelf.FACETS.forEach(facet -> facets.put(facet, shelf.values(facet, choice)));
    return new ModelAndView("record/list")
        .addObject("visit", visit)
        .addObject("choice", choice)
        .addObject("facets", facets)
        .addObject("count", shelf.count(choice))
        .addObject("from", from)
        .addObject("most", PAGE)
        .addObject("entries", shelf.list(choice, visit.words().language(), from, PAGE));
  }

  @GetMapping("/documents/{*symbol}")
  ModelAndView show(
      Visit visit, @PathVariable String symbol, @RequestParam(defaultValue = "") String language) {
    List<Edition> editions = documents.editions(symbol.substring(1));
    Optional<Edition> asked =
        find(editions, language)
            .or(() -> find(editions, visit.words().language()))
            .or(() -> editions.stream().findFirst());
    if (asked.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Reading reading = documents.reading(asked.get());
    return new ModelAndView("record/document")
        .addObject("visit", visit)
        .addObject("edition", asked.get())
        .addObject("editions", editions)
        .addObject("reading", reading)
        .addObject("lines", new Paper(reading, visit.words()).lines())
        .addObject("citing", documents.citing(asked.get().symbol()));
  }

  private static Optional<Edition> find(List<Edition> editions, String language) {
    return editions.stream().filter(each -> each.language().equals(language)).findFirst();
  }
}
