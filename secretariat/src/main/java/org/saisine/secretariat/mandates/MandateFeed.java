package org.saisine.secretariat.mandates;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Address;
import org.saisine.secretariat.rulebook.Rulebook;
import org.saisine.secretariat.web.Asked;
import org.saisine.secretariat.web.Atom;
import org.saisine.secretariat.web.Freshness;
import org.saisine.secretariat.web.ICalendar;
import org.saisine.secretariat.web.Visit;
import org.saisine.secretariat.web.Xml;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The sheet in one's own calendar, and what became of what is on it as a feed. */
@Controller
class MandateFeed {
  private static final int NEWS = 100;

  /** What a calendar has to tell: what is over, it need not. */
  private static final List<Standing> TOLD =
      List.of(Standing.DUE, Standing.DEFERRED, Standing.EXPECTED);

  private static final List<String> FILTERS =
      List.of("organ", "session", "kind", "by", "state", "symbol", "lang");

  private final Mandates mandates;
  private final Rulebook rules;
  private final Freshness freshness;
  private final Clock clock;

  MandateFeed(Mandates mandates, Rulebook rules, Freshness freshness, Clock clock) {
    this.mandates = mandates;
    this.rules = rules;
    this.freshness = freshness.daily(clock);
    this.clock = clock;
  }

  private static Question question(HttpServletRequest request) {
    Asked asked = Asked.of(request, FILTERS);
    Question question = Question.of(asked, Question.MOST);
    asked.check();
    return question;
  }

  @GetMapping("/api/mandates.ics")
  ResponseEntity<Object> calendar(Visit visit, HttpServletRequest request, WebRequest web) {
    Question question = question(request);
    Address address = Address.of(request);
    return freshness.answer(
        web,
        ICalendar.TYPE,
        () -> {
          ICalendar file = new ICalendar(visit.words().say("mandates"), clock.instant());
          Sheet sheet = mandates.today();
          Map<String, Preparation.Rule> asked = new HashMap<>();
          Function<String, Preparation.Rule> before =
              body -> asked.computeIfAbsent(body, code -> Preparation.Rule.of(rules, code));
          List<Mandate> told = new ArrayList<>();
          if (question.state().isEmpty()) {
            TOLD.forEach(each -> told.addAll(sheet.rounds(question.standing(each.word()))));
          } else {
            told.addAll(sheet.rounds(question));
          }
          mandates
              .worded(told, visit.words().language())
              .forEach(each -> events(file, visit, each, address, before));
          return file.bytes();
        });
  }

  /**
   * @param rule how long before a session of a body its documents are due
   */
  private static void events(
      ICalendar file,
      Visit visit,
      Mandate mandate,
      Address address,
      Function<String, Preparation.Rule> rule) {
    mandate
        .round()
        .time()
        .ifPresent(time -> {
          String what =
              visit.phrases().term("mandate", mandate.kind())
                  + ", "
                  + mandate.symbol()
                  + " ¶"
                  + mandate.paragraph();
          String url = address.path("/mandates/" + mandate.id());
          String uid = mandate.id() + "-" + mandate.round().aim().replace(' ', '-') + "@saisine";
          String standing = visit.words().say("standing." + mandate.round().standing().word());
          file.event(
              uid,
              time.from(),
              time.fixed() ? time.from() : time.until(),
              time.fixed(),
              what,
              "",
              standing + ": " + mandate.wording().words(),
              url);
          if (time.fixed()
              && mandate.kind().equals("report")
              && mandate.round().due().orElse(null) instanceof Due.AtSession at) {
            Preparation before =
                rule.apply(at.organ()).before(new DateRange(time.from(), time.from()));
            file.event(
                "submit-" + uid,
                before.submitted().from(),
                before.submitted().from(),
                true,
                visit
                    .words()
                    .say(
                        "life.submit",
                        mandate.symbol() + " ¶" + mandate.paragraph(),
                        before.weeks()),
                "",
                before.rule().submission().cited(visit.words().language()),
                url);
          }
        });
  }

  @GetMapping("/api/mandates.atom")
  ResponseEntity<Object> feed(Visit visit, HttpServletRequest request, WebRequest web) {
    Question question = question(request);
    Address address = Address.of(request);
    return freshness.answer(web, Atom.TYPE, () -> feed(visit, question, address));
  }

  private byte[] feed(Visit visit, Question question, Address address) {
    List<Overview.News> news = mandates.overview().news(question, NEWS);
    Xml xml =
        Atom.feed(
            Atom.id("mandates?" + question.asked()),
            visit.words().say("mandates"),
            news.isEmpty() ? Instant.EPOCH : news.getFirst().at());
    for (Overview.News each : news) {
      xml.open("entry");
      xml.text("id", Atom.id("fact/" + each.entry()));
      xml.text(
          "title",
          each.symbol()
              + " ¶"
              + each.paragraph()
              + ": "
              + visit.words().say("standing." + each.kind().word())
              + each.due().map(due -> " → " + visit.phrases().due(due)).orElse(""));
      xml.text("updated", Atom.told(each.at()));
      xml.text("summary", each.words());
      Atom.link(xml, "alternate", MediaType.TEXT_HTML, address.path("/mandates/" + each.mandate()));
      xml.close();
    }
    return xml.close().bytes();
  }
}
