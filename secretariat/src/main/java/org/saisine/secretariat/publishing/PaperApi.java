package org.saisine.secretariat.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.saisine.press.Format;
import org.saisine.press.form.Form;
import org.saisine.secretariat.publishing.SessionPapers.Wanted;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Refusal;
import org.saisine.secretariat.web.Tongues;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a session as they would be drafted now, under no symbol. */
@RestController
class PaperApi {
  private static final List<String> FORMATS =
      Arrays.stream(Format.values()).map(Format::word).toList();

  private final SessionPapers papers;
  private final Copies copies;

  PaperApi(SessionPapers papers, Copies copies) {
    this.papers = papers;
    this.copies = copies;
  }

  @GetMapping("/api/agendas/{organ}/{number}")
  ResponseEntity<byte[]> agenda(
      @PathVariable String organ, @PathVariable String number, HttpServletRequest request) {
    return paper(
        organ,
        number,
        request,
        List.of("earlier"),
        (wanted, asked, language) -> papers.agenda(wanted, asked.text("earlier"), language),
        "The calendar knows no days of such a session, or the earlier agenda is not here.");
  }

  @GetMapping("/api/report-lists/{organ}/{number}")
  ResponseEntity<byte[]> reports(
      @PathVariable String organ, @PathVariable String number, HttpServletRequest request) {
    return paper(
        organ,
        number,
        request,
        List.of(),
        (wanted, asked, language) -> papers.reports(wanted, language),
        "No report is known to be before such a session.");
  }

  /** Makes a paper of a session in a language. */
  private interface Making {
    Optional<Form> make(Wanted wanted, Asked asked, String language);
  }

  private ResponseEntity<byte[]> paper(
      String organ,
      String session,
      HttpServletRequest request,
      List<String> more,
      Making making,
      String missing) {
    List<String> names = new ArrayList<>(List.of("as", "language"));
    names.addAll(more);
    Asked asked = Asked.of(request, names);
    String as = asked.word("as", FORMATS);
    String language = asked.word("language", Tongues.ALL);
    asked.check();
    boolean number = session.length() < 9 && session.chars().allMatch(c -> c >= '0' && c <= '9');
    Format format = Format.named(as).orElse(Format.TEXT);
    String spoken = language.isEmpty() ? "en" : language;
    return Optional.of(session)
        .filter(any -> number && !session.isEmpty())
        .map(Integer::valueOf)
        .map(each -> new Wanted(organ, each, ""))
        .flatMap(each -> making.make(each, asked, spoken))
        .map(form -> copies.copy(form.name(), form.composition(), format))
        .orElseThrow(() -> Refusal.missing(missing));
  }
}
