package org.saisine.secretariat.record;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.secretariat.bodies.States;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Documents for people. */
@Controller
class DocumentPages {
  private static final int PAGE = 50;

  /** More of those who cite a document are shown when they are asked for. */
  private static final int CITERS = 60;

  private final Documents documents;
  private final Corrections corrections;
  private final Catalogue catalogue;
  private final Shelf shelf;
  private final States states;
  private final Copying copying;
  private final Freshness freshness;

  DocumentPages(
      Documents documents,
      Corrections corrections,
      Catalogue catalogue,
      Shelf shelf,
      States states,
      Copying copying,
      Freshness freshness) {
    this.documents = documents;
    this.corrections = corrections;
    this.catalogue = catalogue;
    this.shelf = shelf;
    this.states = states;
    this.copying = copying;
    this.freshness = freshness;
  }

  @GetMapping("/documents")
  @Nullable ModelAndView list(
      Visit visit,
      @RequestParam Map<String, String> asked,
      @RequestParam(defaultValue = "0") int page,
      WebRequest request,
      HttpServletResponse response) {
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    Shelf.Choice choice = Shelf.Choice.of(asked);
    Selection selection = choice.selection(PAGE, Math.clamp(page, 0, Selection.LAST_PAGE));
    Map<String, List<Shelf.Value>> facets = new LinkedHashMap<>();
    Shelf.FACETS.forEach(facet -> facets.put(facet, shelf.values(facet, choice)));
    return new ModelAndView("record/list")
        .addObject("visit", visit)
        .addObject("choice", choice)
        .addObject("facets", facets)
        .addObject("count", catalogue.count(selection))
        .addObject("selection", selection)
        .addObject("entries", catalogue.list(selection));
  }

  @GetMapping("/documents/{*symbol}")
  @Nullable ModelAndView show(
      Visit visit,
      @PathVariable String symbol,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "0") int edition,
      @RequestParam(defaultValue = "") String citing,
      WebRequest request,
      HttpServletResponse response) {
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    List<Edition> history = documents.history(symbol.substring(1));
    Optional<String> renamed =
        history.isEmpty() ? documents.renamed(symbol.substring(1)) : Optional.empty();
    if (renamed.isPresent()) {
      return new ModelAndView(
          "redirect:" + UriUtils.encodePath("/documents/" + renamed.get(), StandardCharsets.UTF_8));
    }
    List<Edition> editions = history.stream().filter(Edition::current).toList();
    Edition shown =
        history.stream()
            .filter(each -> each.language().equals(language) && each.number() == edition)
            .findFirst()
            .or(() -> find(editions, language))
            .or(() -> find(editions, visit.words().language()))
            .or(() -> editions.stream().findFirst())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Reading reading = documents.reading(shown);
    Map<String, String> held = held(visit, reading);
    Paper paper = new Paper(reading, visit.words(), held, "");
    List<Paper.Line> lines = paper.lines();
    List<String> citers = documents.citing(shown.symbol());
    boolean officer = visit.may("POST", "/corrections");
    return new ModelAndView("record/document")
        .addObject("visit", visit)
        .addObject("edition", shown)
        .addObject("editions", editions)
        .addObject("history", history)
        .addObject("reading", reading)
        .addObject("lines", lines)
        .addObject("between", new Between(reading))
        .addObject("tasks", paper.tasks(lines))
        .addObject("ballot", Ballot.of(reading.record(), states, visit.words()).orElse(null))
        .addObject("held", held)
        .addObject("marks", new Marks(shown, reading, visit.words(), states, officer))
        .addObject("before", shown.number() == 1 ? 0 : corrections.before(shown).size())
        .addObject("copies", copying.copies())
        .addObject("citers", citers)
        .addObject("mostCiters", citing.equals("all") ? citers.size() : CITERS);
  }

  @GetMapping(path = "/documents/{*symbol}", params = "beside")
  @Nullable ModelAndView beside(
      Visit visit,
      @PathVariable String symbol,
      @RequestParam(defaultValue = "") String language,
      @RequestParam String beside,
      WebRequest request,
      HttpServletResponse response) {
    if (freshness.unchanged(visit, request, response)) {
      return null;
    }
    List<Edition> editions = documents.editions(symbol.substring(1));
    Optional<Edition> left = find(editions, language);
    Optional<Edition> right = find(editions, beside);
    if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Reading one = documents.reading(left.get());
    Reading other = documents.reading(right.get());
    Map<String, String> held = new HashMap<>(held(visit, one));
    held.putAll(held(visit, other));
    boolean officer = visit.may("POST", "/corrections");
    return new ModelAndView("record/beside")
        .addObject("visit", visit)
        .addObject("left", left.get())
        .addObject("right", right.get())
        .addObject("editions", editions)
        .addObject("leftMarks", new Marks(left.get(), one, visit.words(), states, officer))
        .addObject("rightMarks", new Marks(right.get(), other, visit.words(), states, officer))
        .addObject("beside", new Beside(one, other, visit.words(), held));
  }

  private Map<String, String> held(Visit visit, Reading reading) {
    return documents.held(
        reading.record().references().stream().map(Citation::symbol).distinct().toList(),
        visit.words().language());
  }

  private static Optional<Edition> find(List<Edition> editions, String language) {
    return editions.stream().filter(each -> each.language().equals(language)).findFirst();
  }
}
