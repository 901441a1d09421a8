package org.saisine.secretariat.record;

import java.util.List;
import org.saisine.reader.vocabulary.Span;
import org.saisine.secretariat.bodies.States;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was corrected, and what can be, for officers to look at. */
@Controller
class CorrectedPages {
  private static final int PAGE = 50;

  /** Why a correction cannot be withdrawn. */
  private static final List<String> REFUSALS = List.of("needed", "text", "old", "gone");

  private final Documents documents;
  private final CorrectionList list;
  private final Rereading rereading;
  private final States states;
  private final Ledger ledger;

  CorrectedPages(
      Documents documents, CorrectionList list, Rereading rereading, States states, Ledger ledger) {
    this.documents = documents;
    this.list = list;
    this.rereading = rereading;
    this.states = states;
    this.ledger = ledger;
  }

  @GetMapping("/corrections")
  ModelAndView list(
      Visit visit,
      @RequestParam(name = "hold", defaultValue = "") String asked,
      @RequestParam(defaultValue = "0") int page) {
    String hold = CorrectionApi.HOLDS.contains(asked) ? asked : "";
    int from = Math.min(Math.max(0, page), Integer.MAX_VALUE / PAGE - 1) * PAGE;
    CorrectionList.Choice choice = new CorrectionList.Choice("", "", hold);
    return new ModelAndView("record/corrections")
        .addObject("visit", visit)
        .addObject("hold", hold)
        .addObject("counts", list.counts())
        .addObject("total", list.count(choice))
        .addObject("from", from)
        .addObject("most", PAGE)
        .addObject("progress", rereading.progress())
        .addObject("telling", new Telling(visit.words(), states))
        .addObject("entries", list.of(choice, from, PAGE));
  }

  /** What was ever corrected in an edition, and what the ledger tells of it. */
  @GetMapping("/corrections/documents/{*symbol}")
  ModelAndView history(
      Visit visit,
      @PathVariable String symbol,
      @RequestParam(defaultValue = "") String language,
      @RequestParam(defaultValue = "0") int edition,
      @RequestParam(defaultValue = "") String refused) {
    Edition shown =
        documents.history(symbol.substring(1)).stream()
            .filter(each -> each.language().equals(language))
            .filter(each -> edition == 0 ? each.current() : each.number() == edition)
            .findFirst()
            .orElseThrow(CorrectionPages::missing);
    return new ModelAndView("record/corrected")
        .addObject("visit", visit)
        .addObject("edition", shown)
        .addObject("refused", REFUSALS.contains(refused) ? refused : "")
        .addObject("marks", new Marks(shown, documents.reading(shown), visit.words(), states, true))
        .addObject("withdrawn", list.withdrawn(shown))
        .addObject("telling", new Telling(visit.words(), states))
        .addObject("entries", ledger.of(Corrections.subject(shown)));
  }

  /** All that can be corrected in a place of an edition, or in the whole of it. */
  @GetMapping("/corrections/facts")
  ModelAndView facts(
      Visit visit,
      @RequestParam long edition,
      @RequestParam(defaultValue = "0") int start,
      @RequestParam(defaultValue = "-1") int end) {
    Edition shown = documents.numbered(edition).orElseThrow(CorrectionPages::missing);
    Reading reading = documents.reading(shown);
    Span within = CorrectionPages.span(start, end < 0 ? shown.characters() + 1 : end);
    List<Stated> facts =
        reading.facts().stream().filter(each -> Marks.within(each.span(), within)).toList();
    return new ModelAndView("record/facts")
        .addObject("visit", visit)
        .addObject("edition", shown)
        .addObject("marks", new Marks(shown, reading, visit.words(), states, true))
        .addObject("telling", new Telling(visit.words(), states))
        .addObject("within", within)
        .addObject("quoted", end < 0 ? "" : CorrectionPages.quoted(reading, within))
        .addObject("facts", facts)
        .addObject("reading", reading);
  }
}
