package org.saisine.secretariat.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.saisine.press.Format;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.form.OfficialText;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.publishing.Proof.Fault;
import org.saisine.secretariat.publishing.Publication.Manner;
import org.saisine.secretariat.publishing.Publication.Replacing;
import org.saisine.secretariat.publishing.Publication.Version;
import org.saisine.secretariat.record.Arrival;
import org.saisine.secretariat.record.Intake;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door of the room: texts from the first draft to the edition that is issued. Every act is
 * entered in the ledger, in the transaction that does it.
 */
public final class Publications {
  private final PublicationTable table;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Intake intake;
  private final Clock clock;

  Publications(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Intake intake,
      Clock clock) {
    this.table = new PublicationTable(sql);
    this.transaction = transaction;
    this.ledger = ledger;
    this.intake = intake;
    this.clock = clock;
  }

  /** What came of an act: the publication it is about now, or all that was in the way. */
  sealed interface Outcome {
    record Done(long id) implements Outcome {}

    record Refused(List<Fault> faults) implements Outcome {}
  }

  /**
   * @param drafts whether the asker may see them
   */
  List<Publication> list(boolean drafts, int most) {
    return table.list(drafts, most);
  }

  Optional<Publication> find(long id) {
    return table.find(id);
  }

  /** A publication as its readers will read it, and what is in the way of its issue. */
  Proof proof(Publication publication) {
    Optional<Publication> earlier =
        publication.replaces().flatMap(each -> table.find(each.earlier()));
    boolean another =
        publication.replaces().isEmpty()
            && !publication.symbol().isEmpty()
            && table.standing(publication.symbol()).isPresent();
    return Proof.of(publication, earlier, another);
  }

  /** What an edition says otherwise than the one whose place it takes, language by language. */
  Map<String, List<Changes.Change>> changes(Publication publication) {
    Map<String, List<Changes.Change>> all = new LinkedHashMap<>();
    publication
        .replaces()
        .flatMap(each -> table.find(each.earlier()))
        .ifPresent(earlier -> {
          for (Version now : publication.versions()) {
            earlier
                .in(now.language())
                .map(was -> Changes.between(composed(was), composed(now)))
                .filter(changes -> !changes.isEmpty())
                .ifPresent(changes -> all.put(now.language(), changes));
          }
        });
    return all;
  }

  static Composition composed(Version version) {
    return Proof.compose(version.language(), version.text());
  }

  /** Opens a draft with the versions that somebody brings: all of them, or nothing. */
  Outcome open(List<Source> brought, String account) {
    return write(
        brought,
        versions -> {
          long id = table.open(Optional.empty(), clock.instant(), account);
          put(id, versions, account, "publication-opened");
          return id;
        });
  }

  /** Puts versions in, in place of those of the same language. */
  Outcome put(long id, List<Source> brought, String account) {
    return write(
        brought,
        versions -> {
          draft(id);
          put(id, versions, account, "publication-changed");
          return id;
        });
  }

  /** Takes a version out. */
  Outcome take(long id, String language, String account) {
    transaction.executeWithoutResult(status -> {
      Publication draft = draft(id);
      table.take(id, language);
      name(id);
      enter(account, "publication-changed", draft, language, "");
    });
    return new Outcome.Done(id);
  }

  /** Throws a draft away; the ledger remembers what it was. */
  void discard(long id, String account) {
    transaction.executeWithoutResult(status -> {
      Publication draft = draft(id);
      enter(account, "publication-discarded", draft, String.join(" ", draft.languages()), "");
      table.discard(id);
    });
  }

  /** Opens a draft that is to take the place of an edition that stands. */
  Outcome replace(long earlier, Manner manner, String account) {
    Publication edition =
        table
            .find(earlier)
            .filter(each -> each.stage() instanceof Publication.Issued)
            .orElseThrow(Gone::new);
    long id =
        nonNull(
            transaction.execute(status -> {
              Optional<Replacing> replacing = Optional.of(new Replacing(earlier, manner));
              long opened = table.open(replacing, clock.instant(), account);
              edition.versions().forEach(version -> table.put(opened, version));
              table.name(opened, edition.symbol(), edition.title());
              enter(account, "publication-opened", edition, "", manner.word() + " " + earlier);
              return opened;
            }));
    return new Outcome.Done(id);
  }

  /**
   * Issues a draft: what is printed of it comes into the register by the door of every document,
   * and from then on it does not change.
   *
   * @param reason why, where its versions do not agree
   */
  Outcome issue(long id, String reason, String account) {
    return nonNull(
        transaction.execute(status -> {
          table.oneAtATime();
          Publication draft = draft(id);
          Proof proof = proof(draft);
          List<Fault> faults = new ArrayList<>(proof.faults());
          if (draft.replaces().filter(each -> taken(each.earlier())).isPresent()) {
            faults.add(Fault.of("issue.replaced"));
          }
          if (!proof.differences().isEmpty() && reason.isBlank()) {
            faults.add(Fault.of("issue.no-reason", "" + proof.differences().size()));
          }
          if (!faults.isEmpty()) {
            return new Outcome.Refused(List.copyOf(faults));
          }
          hand(draft, proof, reason.strip(), account);
          return new Outcome.Done(id);
        }));
  }

  /** Whether another edition took the place of that one meanwhile. */
  private boolean taken(long earlier) {
    return table.find(earlier).filter(each -> each.stage() instanceof Publication.Issued).isEmpty();
  }

  private void hand(Publication draft, Proof proof, String reason, String account) {
    Instant now = clock.instant();
    List<Arrival> arrivals = new ArrayList<>();
    List<String> seals = new ArrayList<>();
    for (Proof.Page page : proof.pages()) {
      Arrival arrival = arrival(draft.symbol(), page.composition());
      arrivals.add(arrival);
      seals.add(page.language() + " " + arrival.sha256());
    }
    corrigendum(draft).forEach(each -> arrivals.add(arrival(each.symbol(), each.composition())));
    // entered first: what follows from the documents is entered behind it
    enter(account, "publication-issued", draft, reason, String.join(", ", seals));
    table.issue(draft.id(), now, account, reason);
    intake.receive(arrivals, account);
  }

  private static Arrival arrival(String symbol, Composition composition) {
    String name = Copies.name(symbol, composition.language(), Format.TEXT);
    byte[] text = OfficialText.of(composition).getBytes(StandardCharsets.UTF_8);
    return Arrival.of(new Source(name, text, composition.language()));
  }

  /** What tells, in each language that was corrected, what was; nothing of other publications. */
  List<Corrigendum> corrigendum(Publication publication) {
    if (publication.replaces().filter(each -> each.manner() == Manner.CORRECTS).isEmpty()) {
      return List.of();
    }
    int number =
        publication.draft()
            ? table.corrections(publication.symbol(), clock.instant()) + 1
            : table.corrections(publication.symbol(), publication.since());
    List<Corrigendum> all = new ArrayList<>();
    changes(publication)
        .forEach((language, changes) -> {
          publication
              .in(language)
              .map(version -> Corrigendum.of(composed(version), number, changes))
              .ifPresent(all::add);
        });
    return all;
  }

  // ---- what all of them do

  /** Reads what was brought and, where all of it can be used, does something with it. */
  private Outcome write(List<Source> sources, ToLongFunction<List<Version>> use) {
    Brought brought = Brought.read(sources);
    if (!brought.faults().isEmpty()) {
      return new Outcome.Refused(brought.faults());
    }
    Long id = transaction.execute(status -> use.applyAsLong(brought.versions()));
    return new Outcome.Done(nonNull(id));
  }

  private void put(long id, List<Version> versions, String account, String act) {
    versions.forEach(version -> table.put(id, version));
    name(id);
    String languages = String.join(" ", versions.stream().map(Version::language).toList());
    table.find(id).ifPresent(now -> enter(account, act, now, "", languages));
  }

  /** A draft is called as the first of its versions that has a name. */
  private void name(long id) {
    List<Composition> composed =
        table.find(id).orElseThrow(Gone::new).versions().stream()
            .map(Publications::composed)
            .toList();
    table.name(
        id,
        first(composed.stream().map(each -> Proof.symbol(each.record())).toList()),
        first(
            composed.stream()
                .map(each -> each.record().masthead().title().map(Fact::value).orElse(""))
                .toList()));
  }

  private static String first(List<String> words) {
    return words.stream().filter(each -> !each.isEmpty()).findFirst().orElse("");
  }

  private Publication draft(long id) {
    return table.find(id).filter(Publication::draft).orElseThrow(Gone::new);
  }

  private void enter(
      String account, String act, Publication publication, String before, String after) {
    String subject =
        publication.symbol().isEmpty()
            ? "publication " + publication.id()
            : publication.symbol() + ", publication " + publication.id();
    ledger.enter(new Act(account, act, subject, "", before, after));
  }

  private static <T> T nonNull(@org.jspecify.annotations.Nullable T value) {
    return java.util.Objects.requireNonNull(value);
  }

  /** There is no such draft, or no such edition, any more. */
  static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
