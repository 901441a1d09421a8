package org.saisine.secretariat.record;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.saisine.reader.print.JsonRecords;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Span;
import org.saisine.secretariat.bodies.States;
import org.saisine.secretariat.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** Where officers correct what was read. For others none of it is there. */
@Controller
class CorrectionPages {
  private final Documents documents;
  private final Corrections corrections;
  private final CorrectionList list;
  private final States states;

  CorrectionPages(
      Documents documents, Corrections corrections, CorrectionList list, States states) {
    this.documents = documents;
    this.corrections = corrections;
    this.list = list;
    this.states = states;
  }

  /** The form that corrects a fact. */
  @GetMapping("/corrections/fact")
  ModelAndView fact(
      Visit visit,
      @RequestParam long edition,
      @RequestParam String family,
      @RequestParam int start,
      @RequestParam int end,
      @RequestParam int rank) {
    Edition shown = edition(edition);
    Stated fact = find(shown, family, span(start, end), rank);
    return form(
        visit,
        shown,
        new Draft("say", family, fact.span(), rank, fact.said().values(), "", "", ""),
        List.of());
  }

  /** The form that adds one. */
  @GetMapping("/corrections/new")
  ModelAndView fresh(
      Visit visit,
      @RequestParam long edition,
      @RequestParam String family,
      @RequestParam int start,
      @RequestParam int end) {
    Edition shown = edition(edition);
    if (Families.of(family).isEmpty() || !Telling.addable(family)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Span within = span(start, end);
    return form(
        visit,
        shown,
        family.equals(TextFamilies.PARAGRAPH)
            ? inserted(documents.reading(shown), within)
            : new Draft("add", family, within, 0, Map.of(), "", "", ""),
        List.of());
  }

  /** A paragraph is likely of the kind of the one that it follows, and made of what is left. */
  private static Draft inserted(Reading reading, Span within) {
    Optional<Paragraph> before =
        reading.record().paragraphs().stream()
            .filter(each -> each.span().equals(within))
            .findFirst();
    return new Draft(
        "add",
        TextFamilies.PARAGRAPH,
        before.map(Paragraph::span).orElse(new Span(0, 0)),
        0,
        Map.of("part", JsonRecords.word(before.map(Paragraph::part).orElse(Part.PREAMBULAR))),
        before
            .map(each -> ParagraphWishes.gap(reading, each.span()))
            .map(gap -> new Revision(reading.own(), reading.text()).words(gap))
            .orElse(""),
        "",
        "");
  }

  /**
   * What has been typed into a form.
   *
   * @param wish {@code say}, {@code strike}, {@code add}, {@code split} or {@code join}
   * @param place of the fact, or within which one is added; of a paragraph that is added, that of
   *     the one before it
   */
  record Draft(
      String wish,
      String family,
      Span place,
      int rank,
      Map<String, String> values,
      String words,
      String number,
      String reason) {}

  private ModelAndView form(Visit visit, Edition edition, Draft draft, List<Outcome.Fault> faults) {
    Family<?> family = Families.of(draft.family()).orElseThrow(CorrectionPages::missing);
    Reading reading = documents.reading(edition);
    boolean adds = draft.wish().equals("add");
    Optional<Stated> fact =
        (adds ? List.<Stated>of() : reading.facts())
            .stream()
                .filter(each -> each.at(draft.family(), draft.place(), draft.rank()))
                .findFirst();
    List<Outcome.Fault> general =
        faults.stream()
            .filter(each -> family.fields().stream().noneMatch(f -> f.key().equals(each.field())))
            .toList();
    return new ModelAndView("record/correction")
        .addObject("visit", visit)
        .addObject("edition", edition)
        .addObject("draft", draft)
        .addObject("fact", fact.orElse(null))
        .addObject("telling", new Telling(visit.words(), states))
        .addObject("quoted", quoted(reading, draft.place()))
        .addObject("faults", faults)
        .addObject("general", general)
        .addObject(
            "paragraphs",
            adds && draft.family().equals(TextFamilies.PARAGRAPH)
                ? reading.record().paragraphs()
                : List.of())
        .addObject("anchor", Marks.anchor(reading, draft.family(), draft.place()))
        .addObject(
            "inputs",
            new CorrectionForm(visit.words(), states)
                .inputs(
                    family,
                    fact.isEmpty() || draft.wish().equals("say")
                        ? draft.values()
                        : fact.get().said().values(),
                    faults));
  }

  /** Corrects, and shows the corrected place; or says all that is wrong. */
  @PostMapping("/corrections")
  Object correct(
      Visit visit,
      HttpServletRequest request,
      @RequestParam long edition,
      @RequestParam long seen,
      @RequestParam String wish,
      @RequestParam String family,
      @RequestParam int start,
      @RequestParam int end,
      @RequestParam(defaultValue = "0") int rank,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(defaultValue = "") String reason) {
    Edition shown = edition(edition);
    Span aim = after.isEmpty() ? span(start, end) : place(after);
    Draft draft =
        new Draft(
            wish,
            family,
            aim,
            rank,
            values(request),
            words.replace("\0", ""),
            number.replace("\0", ""),
            reason.replace("\0", ""));
    Outcome outcome =
        corrections.correct(edition, seen, wish(draft), draft.reason(), visit.account());
    return switch (outcome) {
      case Outcome.Kept(Span place) -> back(edition, family, place);
      case Outcome.Refused(List<Outcome.Fault> faults) -> {
        ModelAndView again = form(visit, shown, draft, faults);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private static Wish wish(Draft draft) {
    return switch (draft.wish()) {
      case "say" -> new Wish.Say(draft.family(), draft.place(), draft.rank(), draft.values());
      case "strike" -> new Wish.Strike(draft.family(), draft.place(), draft.rank());
      case "add" ->
          draft.family().equals(TextFamilies.PARAGRAPH)
              ? new Wish.Insert(draft.place(), draft.words(), draft.values())
              : new Wish.Add(draft.family(), draft.place(), draft.words(), draft.values());
      case "split" -> new Wish.Split(draft.place(), draft.words(), draft.number());
      case "join" -> new Wish.Join(draft.place());
      default -> throw missing();
    };
  }

  /** Fields come as {@code f.name}; several values of one are codes in a row. */
  private static Map<String, String> values(HttpServletRequest request) {
    Map<String, String> values = new TreeMap<>();
    request
        .getParameterMap()
        .forEach((name, given) -> {
          if (name.startsWith("f.")) {
            values.put(name.substring(2), String.join(" ", given).replace("\0", "").strip());
          }
        });
    return DueForm.written(values);
  }

  /** Lets a correction count no more. */
  @PostMapping("/corrections/{id}/withdrawal")
  Object withdraw(
      Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String reason) {
    CorrectionList.Entry entry = list.find(id).orElseThrow(CorrectionPages::missing);
    return switch (corrections.withdraw(id, reason, visit.account())) {
      case Outcome.Kept(Span place) ->
          back(entry.correction().edition(), entry.correction().family(), place);
      case Outcome.Refused(List<Outcome.Fault> faults) ->
          "redirect:"
              + historyOf(edition(entry.correction().edition()))
              + "&refused="
              + faults.getFirst().why();
    };
  }

  /** Says of a new edition what was said of the one before it. */
  @PostMapping("/corrections/carried")
  Object carry(
      Visit visit, @RequestParam long edition, @RequestParam(defaultValue = "") String reason) {
    edition(edition);
    if (!Corrections.fits(reason)) {
      throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    corrections.carry(edition, reason, visit.account());
    return "redirect:" + historyOf(edition(edition));
  }

  private String back(long id, String family, Span place) {
    Edition now = edition(id);
    return "redirect:"
        + UriComponentsBuilder.fromPath("/documents/" + now.symbol())
            .queryParam("language", now.language())
            .queryParam("edition", now.number())
            .fragment(Marks.anchor(documents.reading(now), family, place))
            .build()
            .encode()
            .toUriString();
  }

  static String historyOf(Edition edition) {
    return UriComponentsBuilder.fromPath("/corrections/documents/" + edition.symbol())
        .queryParam("language", edition.language())
        .queryParam("edition", edition.number())
        .build()
        .encode()
        .toUriString();
  }

  private Edition edition(long id) {
    return documents.numbered(id).orElseThrow(CorrectionPages::missing);
  }

  private Stated find(Edition edition, String family, Span place, int rank) {
    return documents.reading(edition).facts().stream()
        .filter(each -> each.at(family, place, rank))
        .findFirst()
        .orElseThrow(CorrectionPages::missing);
  }

  /** A place that is chosen from several: {@code 12-40}. */
  private static Span place(String chosen) {
    String[] ends = chosen.split("-", -1);
    if (ends.length != 2) {
      throw missing();
    }
    try {
      return span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    } catch (NumberFormatException e) {
      throw missing();
    }
  }

  static Span span(int start, int end) {
    if (start < 0 || end < start) {
      throw missing();
    }
    return new Span(start, end);
  }

  static String quoted(Reading reading, Span place) {
    String words = new Revision(reading.own(), reading.text()).words(place);
    return words.length() > 1_200 ? words.substring(0, 1_200) + " …" : words;
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
