package org.saisine.secretariat.mandates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.saisine.reader.vocabulary.Due;
import org.saisine.secretariat.record.Dues;
import org.saisine.secretariat.web.Days;

/**
 * What an officer says became of a mandate, as it was filled in.
 *
 * @param aim the round; empty for all of them
 * @param due when that is due instead, in the form of {@link Dues}
 * @param document that tells it; empty where none here does
 */
record Settling(String kind, String aim, String due, String document, String day, String reason) {
  static final Settling NOTHING = new Settling("", "", "", "", "", "");
  private static final int LONGEST = 500;

  static Settling of(UnaryOperator<String> filled) {
    return new Settling(
        filled.apply("kind"),
        filled.apply("aim"),
        filled.apply("due"),
        filled.apply("document"),
        filled.apply("day"),
        filled.apply("reason"));
  }

  /** What is to be entered, or the keys of sentences that say all that is wrong with it. */
  sealed interface Weighed {
    record Allowed(Registrar.Draft draft) implements Weighed {}

    record Refused(List<String> faults) implements Weighed {}
  }

  /**
   * Weighs it against the mandate as it stands.
   *
   * @param here whether a document is in the register
   * @param today on which it happened where no other day is told
   */
  Weighed weigh(Life life, Predicate<String> here, LocalDate today, String account) {
    List<String> faults = new ArrayList<>();
    Optional<Fact.Kind> what =
        Fact.Kind.WORDS.contains(kind) ? Optional.of(Fact.Kind.of(kind)) : Optional.empty();
    if (what.isEmpty()) {
      faults.add("settle.no-kind");
    }
    List<Life.Now> rounds =
        life.rounds().stream()
            .filter(each -> aim.isEmpty() || each.round().aim().equals(aim))
            .toList();
    if (rounds.isEmpty()) {
      faults.add("settle.no-round");
    }
    if (rounds.stream().anyMatch(each -> each.round().settled().isPresent())) {
      faults.add("settle.settled");
    }
    Optional<Due> instead = instead(what, rounds, faults);
    if (!document.isBlank() && !here.test(document.strip())) {
      faults.add("settle.no-document");
    }
    Optional<LocalDate> when = day.isBlank() ? Optional.empty() : Days.of(day);
    if (!day.isBlank() && when.isEmpty()) {
      faults.add("settle.no-day");
    }
    if (when.isPresent() && life.said().filter(when.get()::isBefore).isPresent()) {
      faults.add("settle.before");
    }
    if (reason.isBlank() || reason.length() > LONGEST) {
      faults.add("settle.no-reason");
    }
    return what.filter(any -> faults.isEmpty())
        .<Weighed>map(
            it -> new Weighed.Allowed(draft(life, it, instead, when.orElse(today), account)))
        .orElseGet(() -> new Weighed.Refused(List.copyOf(faults)));
  }

  private Optional<Due> instead(
      Optional<Fact.Kind> what, List<Life.Now> rounds, List<String> faults) {
    if (what.filter(Fact.Kind.DEFERRED::equals).isEmpty()) {
      return Optional.empty();
    }
    Optional<Due> instead = Dues.of(due).filter(dues -> dues.size() == 1).map(List::getFirst);
    if (instead.isEmpty() || instead.get() instanceof Due.Within) {
      faults.add("settle.no-due");
    } else if (rounds.stream().anyMatch(each -> each.round().due().equals(instead))) {
      faults.add("settle.same-due");
    }
    if (rounds.size() > 1) {
      faults.add("settle.one-round");
    }
    return instead;
  }

  private Registrar.Draft draft(
      Life life, Fact.Kind what, Optional<Due> instead, LocalDate when, String account) {
    return new Registrar.Draft(
        life.mandate().id(),
        what,
        aim,
        instead,
        document.isBlank()
            ? Optional.empty()
            : Optional.of(new Fact.Source(document.strip(), "", "")),
        Optional.of(when),
        account,
        reason.strip().replace("\0", ""),
        "");
  }
}
