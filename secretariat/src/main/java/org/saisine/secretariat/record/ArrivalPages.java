package org.saisine.secretariat.record;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.saisine.reader.Source;
import org.saisine.reader.print.FindingSentences;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.secretariat.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Documents that are handed in on a page. */
@Controller
class ArrivalPages {
  /** So many bytes are received in one go: whole or not at all. */
  private static final long PORTION = 16 << 20;

  /** As large as a file may be, here as for {@code saisine load}; the words tell it. */
  private static final long LARGEST = 64 << 20;

  private final Intake intake;

  ArrivalPages(Intake intake) {
    this.intake = intake;
  }

  /**
   * What became of a file.
   *
   * @param symbol of the document that it is now; empty where it is none
   * @param told the rest, in words
   */
  record Outcome(String name, String symbol, String language, String told) {}

  @PostMapping("/documents")
  ModelAndView receive(Visit visit, @RequestParam(defaultValue = "") List<MultipartFile> file)
      throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    List<Source> portion = new ArrayList<>();
    long bytes = 0;
    for (MultipartFile each : file) {
      // A form that is sent without a choice sends a file without a name.
      String name = Objects.requireNonNullElse(each.getOriginalFilename(), "");
      if (name.isEmpty()) {
        continue;
      }
      if (each.getSize() > LARGEST) {
        outcomes.add(untaken(name, visit.words().say("arrival.too-large")));
        continue;
      }
      if (bytes > 0 && bytes + each.getSize() > PORTION) {
        outcomes.addAll(receive(portion, visit));
        portion.clear();
        bytes = 0;
      }
      portion.add(new Source(name, each.getBytes()));
      bytes += each.getSize();
    }
    outcomes.addAll(receive(portion, visit));
    return new ModelAndView("record/received")
        .addObject("visit", visit)
        .addObject("outcomes", outcomes);
  }

  private List<Outcome> receive(List<Source> sources, Visit visit) {
    List<Candidate> candidates = intake.look(sources);
    List<Arrival> arrivals =
        candidates.stream()
            .flatMap(each ->
                each instanceof Candidate.Fresh(Arrival arrival)
                    ? java.util.stream.Stream.of(arrival)
                    : java.util.stream.Stream.empty())
            .toList();
    Iterator<Receipt> receipts = intake.receive(arrivals, visit.account()).iterator();
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      String name = sources.get(i).path();
      outcomes.add(
          switch (candidates.get(i)) {
            case Candidate.Fresh fresh -> outcome(name, receipts.next(), visit.words());
            case Candidate.Known() -> untaken(name, visit.words().say("arrival.known"));
            case Candidate.Refused(Finding why) ->
                untaken(name, FindingSentences.of(why, visit.words().language()));
            case Candidate.Broken(Throwable failure) ->
                untaken(name, visit.words().say("arrival.broken", failure));
          });
    }
    return outcomes;
  }

  private static Outcome outcome(String name, Receipt receipt, Words words) {
    return switch (receipt) {
      case Receipt.Known() -> untaken(name, words.say("arrival.known"));
      case Receipt.Kept kept ->
          new Outcome(
              name,
              kept.symbol(),
              kept.language(),
              words.say("arrival.kept", words.say("language." + kept.language()), kept.edition()));
    };
  }

  private static Outcome untaken(String name, String why) {
    return new Outcome(name, "", "", why);
  }
}
