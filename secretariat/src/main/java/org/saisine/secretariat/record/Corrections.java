package org.saisine.secretariat.record;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Span;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets persons say what is so where the reader did not see it. What they say, what follows from it
 * and the entry in the ledger are kept together or not at all.
 */
final class Corrections {
  private static final int LONGEST = 500;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Clock clock;
  private final Documents documents;
  private final CorrectionTable table;
  private final Renewal renewal;

  Corrections(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Clock clock,
      Documents documents,
      Consequence consequence) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.clock = clock;
    this.documents = documents;
    this.table = new CorrectionTable(sql);
    this.renewal = new Renewal(sql, documents, ledger, consequence);
  }

  /**
   * Corrects a fact, or all that is wrong with the wish.
   *
   * @param seen the change of the edition that the person looked at: two persons do not correct the
   *     same thing without knowing of each other
   */
  Outcome correct(long edition, long seen, Wish wish, String reason, String actor) {
    return within(status -> {
      Optional<Edition> there = documents.numbered(edition);
      if (there.isEmpty()) {
        return Outcome.refused("", "gone");
      }
      Reading reading = documents.reading(there.get());
      Wishes wishes = new Wishes(reading);
      Optional<Wishes.Meant> meant = wishes.look(wish);
      wrong(reason).ifPresent(wishes.faults()::add);
      if (there.get().change() != seen) {
        wishes.faults().add(new Outcome.Fault("", "meanwhile"));
      }
      if (wish.family().equals("symbol") && !there.get().current()) {
        wishes.faults().add(new Outcome.Fault("", "old"));
      }
      if (meant.isEmpty() || !wishes.faults().isEmpty()) {
        return new Outcome.Refused(List.copyOf(wishes.faults()));
      }
      return keep(there.get(), reading, meant.get(), wish.family(), reason.strip(), actor);
    });
  }

  private static Optional<Outcome.Fault> wrong(String reason) {
    String why = reason.isBlank() ? "needed" : fits(reason) ? "" : "text";
    return why.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Fault("reason", why));
  }

  /** Whether a reason is as short as the forms let it be. */
  static boolean fits(String reason) {
    return reason.length() <= LONGEST && reason.indexOf('\0') < 0;
  }

  private Outcome keep(
      Edition edition,
      Reading reading,
      Wishes.Meant meant,
      String family,
      String reason,
      String actor) {
    Instant now = clock.instant();
    Optional<Change> change = meant.change();
    long entry =
        ledger.enter(
            new Act(
                actor,
                change.isPresent() ? "fact-corrected" : "correction-withdrawn",
                subject(edition),
                "",
                told(family, meant.place(), meant.counted(), ""),
                told(family, meant.place(), meant.counts(), reason)
                    + change.map(each -> " [" + each.key() + "]").orElse("")));
    Long id = null;
    if (change.isPresent()) {
      id =
          table.keep(
              new Correction(
                  0, edition.id(), family, meant.place(), change.get(), reason, actor, now, entry));
    }
    if (meant.replaced().isPresent()) {
      table.withdraw(meant.replaced().get().id(), id, reason, actor, now, entry);
    }
    Reading fresh = reading.with(table.in(edition.id()));
    renewal.of(edition, fresh, actor, entry);
    return new Outcome.Kept(place(fresh, id, meant.place().span()));
  }

  private static Span place(Reading reading, @Nullable Long id, Span otherwise) {
    return reading.standing().stream()
        .filter(each -> id != null && each.correction().id() == id)
        .map(Standing::span)
        .findFirst()
        .orElse(otherwise);
  }

  /** Lets a correction count no more: the reader's word counts again. */
  Outcome withdraw(long id, String reason, String actor) {
    return within(status -> {
      Optional<Correction> correction = table.find(id);
      if (correction.isEmpty()) {
        return Outcome.refused("", "gone");
      }
      Optional<Outcome.Fault> wrong = wrong(reason);
      if (wrong.isPresent()) {
        return new Outcome.Refused(List.of(wrong.get()));
      }
      Correction one = correction.get();
      Edition edition = documents.numbered(one.edition()).orElseThrow();
      if (one.family().equals("symbol") && !edition.current()) {
        return Outcome.refused("", "old");
      }
      long entry =
          ledger.enter(
              new Act(
                  actor,
                  "correction-withdrawn",
                  subject(edition),
                  "",
                  told(one.family(), one.place(), one.change().after(), one.reason()),
                  told(one.family(), one.place(), one.change().before(), reason.strip())));
      table.withdraw(id, null, reason.strip(), actor, clock.instant(), entry);
      Reading fresh = documents.reading(edition).with(table.in(edition.id()));
      renewal.of(edition, fresh, actor, entry);
      return new Outcome.Kept(one.place().span());
    });
  }

  /** What stands corrected in the edition before this one. */
  List<Correction> before(Edition edition) {
    return documents.history(edition.symbol()).stream()
        .filter(each -> each.language().equals(edition.language()))
        .filter(each -> each.number() == edition.number() - 1)
        .findFirst()
        .map(each -> table.in(each.id()))
        .orElse(List.of());
  }

  /**
   * Says of a new edition what was said of the one before it, as far as the words that it was said
   * of stand in exactly one place. What cannot be carried stays with the old edition.
   *
   * @return how many were carried
   */
  int carry(long edition, String reason, String actor) {
    Integer number =
        transaction.execute(status -> {
          sql.query("select pg_advisory_xact_lock(?)", row -> {}, Intake.DOOR);
          Edition there = documents.numbered(edition).orElseThrow();
          Reading reading = documents.reading(there);
          List<Correction> now = table.in(edition);
          List<Correction> all = new ArrayList<>(now);
          int count = 0;
          long last = 0;
          for (Correction each : before(there)) {
            Optional<Change> change = Carrying.change(each, reading, now, all);
            Optional<Span> place = Carrying.place(each, reading.text());
            if (change.isEmpty() || place.isEmpty()) {
              continue;
            }
            Quote quote = Quote.at(reading.text(), place.get());
            last =
                ledger.enter(
                    new Act(
                        actor,
                        "correction-carried",
                        subject(there),
                        "",
                        told(each.family(), quote, change.get().before(), ""),
                        told(each.family(), quote, change.get().after(), each.reason())));
            Correction carried =
                new Correction(
                    0,
                    edition,
                    each.family(),
                    quote,
                    change.get(),
                    reason.isBlank() ? each.reason() : reason.strip(),
                    actor,
                    clock.instant(),
                    last);
            table.keep(carried);
            all.add(carried);
            count++;
          }
          if (count > 0) {
            renewal.of(there, reading.with(table.in(edition)), actor, last);
          }
          return count;
        });
    return number == null ? 0 : number;
  }

  private Outcome within(org.springframework.transaction.support.TransactionCallback<Outcome> act) {
    Outcome outcome =
        transaction.execute(status -> {
          sql.query("select pg_advisory_xact_lock(?)", row -> {}, Intake.DOOR);
          return act.doInTransaction(status);
        });
    return Optional.ofNullable(outcome).orElseThrow();
  }

  static String subject(Edition edition) {
    return edition.symbol() + " " + edition.language();
  }

  private static String told(String family, Quote place, Said said, String reason) {
    Map<String, String> values = said.values();
    String fields =
        values.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining(", "));
    String words =
        fields.isEmpty() || !family.equals(TextFamilies.PARAGRAPH) ? "" : place.opening();
    return "%s %d-%d: %s%s%s"
        .formatted(
            family,
            place.span().start(),
            place.span().end(),
            fields.isEmpty() ? "nothing" : fields,
            words.isEmpty() ? "" : " “" + words + "”",
            reason.isEmpty() ? "" : "; because: " + reason)
        .replace("\0", "");
  }
}
