package org.saisine.secretariat.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Days;
import org.saisine.secretariat.web.Tongues;
import org.saisine.secretariat.web.Visit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * For whom an account acts. Credentials hold from the first day of their term to the last, both
 * included, as UTC counts days; not where they are struck, and not where the account is closed. An
 * officer of the Secretariat acts for nobody else (Article 100 of the Charter of the United
 * Nations).
 */
public final class Credentials {
  private static final String SELECT =
      "select c.*, a.name, a.called from credential c join account a on a.id = c.account ";

  private static final int LONGEST_NOTE = 300;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Accounts accounts;
  private final Represented represented;
  private final Clock clock;

  public Credentials(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Accounts accounts,
      Represented represented,
      Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.accounts = accounts;
    this.represented = represented;
    this.clock = clock;
  }

  /**
   * What somebody asks to be entered, as it was filled in.
   *
   * @param capacity as it says of itself: {@code delegation FRA}
   * @param first a day as in 2036-04-02
   * @param last a day as in 2036-04-02
   * @param language in which they are written to in that capacity; empty: as their account says
   */
  public record Wish(
      String account, String capacity, String first, String last, String note, String language) {
    /** One that leaves the language to the account. */
    public Wish(String account, String capacity, String first, String last, String note) {
      this(account, capacity, first, last, note, "");
    }
  }

  /**
   * For whom somebody can act, as a form offers it: see the template {@code access/as}.
   *
   * @param said what the form sends
   * @param name what people read
   */
  public record Choice(String said, String name) {}

  /** For whom an account acts today. */
  public List<Capacity> of(String account) {
    Optional<Account> found = accounts.find(account).filter(Account::open);
    if (found.isEmpty()) {
      return List.of();
    }
    if (found.get().role() != Role.DELEGATE) {
      return List.of(new Capacity.Secretariat());
    }
    LocalDate today = today();
    return held(account).stream()
        .filter(each -> each.state(today).equals("credential.held"))
        .map(Credential::capacity)
        .distinct()
        .toList();
  }

  /**
   * Who acts, and for whom.
   *
   * @param as what a form says: {@code delegation FRA}; empty for the only capacity there is
   * @return nothing where the visitor does not hold that capacity today, or holds several and the
   *     form does not say which
   */
  public Optional<Acting> acting(Visit visit, String as) {
    List<Capacity> held = visit.signedIn() ? of(visit.account()) : List.of();
    if (as.isBlank()) {
      return held.size() == 1
          ? Optional.of(new Acting(visit.account(), held.getFirst()))
          : Optional.empty();
    }
    return Capacity.of(as.strip())
        .filter(held::contains)
        .map(capacity -> new Acting(visit.account(), capacity));
  }

  /** For whom a visitor can act today, by name: for every form whose act says for whom it is. */
  public List<Choice> choices(Visit visit) {
    List<Capacity> held = visit.signedIn() ? of(visit.account()) : List.of();
    return held.stream().map(each -> choice(each, visit.words())).toList();
  }

  /** For whom credentials can be entered. */
  List<Choice> grantable(Words words) {
    return represented.all(words).stream().map(each -> choice(each, words)).toList();
  }

  private Choice choice(Capacity capacity, Words words) {
    return new Choice(capacity.said(), told(capacity, words));
  }

  /** What a capacity is called: "Delegation: France". */
  public String told(Capacity capacity, Words words) {
    return words.say("capacity." + capacity.kind(), represented.name(capacity, words));
  }

  /** The accounts that hold a capacity today: who is told what is said to it. */
  public List<String> holders(Capacity capacity) {
    if (capacity instanceof Capacity.Secretariat) {
      return sql.query(
          "select name from account where open and role in (?, ?) order by name",
          (row, at) -> row.getString("name"),
          Role.OFFICER.name(),
          Role.ADMINISTRATOR.name());
    }
    LocalDate today = today();
    return sql.query(
        "select distinct a.name from credential c join account a on a.id = c.account"
            + " where c.capacity = ? and c.struck is null and c.first_day <= ? and c.last_day >= ?"
            + " and a.open and a.role = ? order by a.name",
        (row, at) -> row.getString("name"),
        capacity.said(),
        today,
        today,
        Role.DELEGATE.name());
  }

  /**
   * In which language an account is written to in a capacity: as the credential says, else as the
   * account does, else in English.
   */
  public String language(String account, Capacity capacity) {
    LocalDate today = today();
    return held(account).stream()
        .filter(each -> each.capacity().equals(capacity))
        .filter(each -> each.state(today).equals("credential.held") && !each.language().isEmpty())
        .map(Credential::language)
        .findFirst()
        .or(() ->
            sql
                .query(
                    "select language from account where name = ? and language <> ''",
                    (row, at) -> row.getString("language"),
                    Accounts.small(account))
                .stream()
                .findFirst())
        .orElse("en");
  }

  /**
   * Enters credentials, on the account of an officer.
   *
   * @return keys of the sentences that say all that is wrong; none where it was done
   */
  public List<String> enter(String actor, Wish wish) {
    Optional<Capacity> capacity = Capacity.of(wish.capacity().strip());
    Optional<LocalDate> first = Days.of(wish.first());
    Optional<LocalDate> last = Days.of(wish.last());
    List<String> wrong = wrong(wish);
    if (!wrong.isEmpty() || capacity.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return List.copyOf(wrong);
    }
    return enter(actor, wish, capacity.get(), first.get(), last.get());
  }

  private List<String> enter(
      String actor, Wish wish, Capacity capacity, LocalDate first, LocalDate last) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          // Whoever closes the account, or enters the same, waits here.
          Account account = accounts.locked(wish.account());
          boolean again =
              held(account.name()).stream()
                  .filter(each -> each.struck().isEmpty() && each.capacity().equals(capacity))
                  .anyMatch(each -> !each.last().isBefore(first) && !each.first().isAfter(last));
          if (again) {
            return List.of("credential.again");
          }
          Credential entered =
              new Credential(
                  0,
                  "",
                  "",
                  capacity,
                  first,
                  last,
                  wish.note().strip(),
                  wish.language(),
                  Optional.empty());
          sql.update(
              "insert into credential"
                  + " (account, capacity, first_day, last_day, note, language, entered)"
                  + " select id, ?, ?, ?, ?, ?, ? from account where name = ?",
              capacity.said(),
              first,
              last,
              entered.note(),
              entered.language(),
              Timestamp.from(clock.instant()),
              account.name());
          ledger.enter(
              new Act(actor, "credentials-entered", account.subject(), "", "", entered.said()));
          return List.<String>of();
        }));
  }

  private List<String> wrong(Wish wish) {
    List<String> wrong = new ArrayList<>();
    Optional<Account> account = accounts.find(wish.account()).filter(Account::open);
    if (account.isEmpty()) {
      wrong.add("credential.account-none");
    } else if (account.get().role() != Role.DELEGATE) {
      wrong.add("credential.account-officer");
    }
    wrong.addAll(wrongTerms(wish));
    return wrong;
  }

  /** All that is wrong with a wish, whosever account it is for. */
  List<String> wrongTerms(Wish wish) {
    List<String> wrong = new ArrayList<>();
    Optional<LocalDate> first = Days.of(wish.first());
    Optional<LocalDate> last = Days.of(wish.last());
    // The Secretariat's own come with a role, which an administrator gives.
    if (Capacity.of(wish.capacity().strip())
        .filter(each -> !(each instanceof Capacity.Secretariat) && represented.known(each))
        .isEmpty()) {
      wrong.add("credential.capacity-none");
    }
    if (first.isEmpty() || last.isEmpty()) {
      wrong.add("credential.day-wrong");
    } else if (last.get().isBefore(first.get())) {
      wrong.add("credential.order-wrong");
    } else if (last.get().isBefore(today())) {
      wrong.add("credential.past");
    }
    if (wish.note().isBlank()
        || wish.note().strip().length() > LONGEST_NOTE
        || wish.note().indexOf('\0') >= 0) {
      wrong.add("credential.note-wrong");
    }
    if (!wish.language().isEmpty() && !Tongues.ALL.contains(wish.language())) {
      wrong.add("contact.language-wrong");
    }
    return wrong;
  }

  /** Strikes credentials: from now on they do not hold. */
  public void strike(String actor, long id) {
    transaction.executeWithoutResult(status -> {
      List<Credential> standing =
          sql.query(
              SELECT + "where c.id = ? and c.struck is null for update of c",
              (row, at) -> credential(row),
              id);
      for (Credential each : standing) {
        sql.update(
            "update credential set struck = ? where id = ?", Timestamp.from(clock.instant()), id);
        ledger.enter(
            new Act(actor, "credentials-struck", "account " + each.account(), "", each.said(), ""));
      }
    });
  }

  /** All that was ever entered, the newest term first. */
  List<Credential> all() {
    return sql.query(
        SELECT + "order by c.last_day desc, a.name, c.id", (row, at) -> credential(row));
  }

  /** All that was ever entered for an account, in the order of its terms. */
  List<Credential> held(String account) {
    return sql.query(
        SELECT + "where a.name = ? order by c.capacity, c.first_day, c.id",
        (row, at) -> credential(row),
        Accounts.small(account));
  }

  /** What an account holds today or is to hold. */
  List<Credential> standing(String account) {
    LocalDate today = today();
    return held(account).stream()
        .filter(each -> each.struck().isEmpty() && !today.isAfter(each.last()))
        .toList();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Credential credential(ResultSet row) throws SQLException {
    return new Credential(
        row.getLong("id"),
        row.getString("name"),
        row.getString("called"),
        Capacity.of(row.getString("capacity")).orElseThrow(),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getString("note"),
        row.getString("language"),
        Optional.ofNullable(row.getObject("struck", OffsetDateTime.class))
            .map(at -> at.atZoneSameInstant(ZoneOffset.UTC).toLocalDate()));
  }
}
