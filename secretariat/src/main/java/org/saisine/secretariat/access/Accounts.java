package org.saisine.secretariat.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of the room: accounts, and what they may do. */
public final class Accounts implements UserDetailsService, UserDetailsPasswordService {
  /** That an account lets somebody in who has a way to show that it is theirs. */
  static final String ENTERED =
      "(a.password is not null or a.subject is not null or exists (select from user_entities e"
          + " join user_credentials c on c.user_entity_user_id = e.id where e.name = a.name))";

  private static final String SELECT =
      "select a.*, "
          + ENTERED
          + " as entered, i.until from account a left join invitation i on i.account = a.id ";

  private static final int LONGEST_NAME = 200;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Passwords passwords;
  private final Clock clock;

  Accounts(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Passwords passwords,
      Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** The accounts of a register, for whoever puts it together by hand. */
  public static Accounts of(
      JdbcTemplate sql, TransactionTemplate transaction, Ledger ledger, Clock clock) {
    return new Accounts(sql, transaction, ledger, new Passwords(), clock);
  }

  /** What became of the wish for an account. */
  public sealed interface Opening {
    record Opened(Account account) implements Opening {}

    /**
     * It was refused.
     *
     * @param reasons keys of sentences: all that is wrong
     */
    record Refused(List<String> reasons) implements Opening {}
  }

  public List<Account> all() {
    return sql.query(SELECT + "order by a.name", (row, at) -> account(row));
  }

  public Optional<Account> find(String name) {
    return sql.query(SELECT + "where a.name = ?", (row, at) -> account(row), small(name)).stream()
        .findFirst();
  }

  /** The account, which nobody else changes until the transaction ends. */
  Account locked(String name) {
    sql.query("select from account where name = ? for update", row -> {}, small(name));
    return find(name).orElseThrow(() -> new IllegalArgumentException(name));
  }

  /** Opens an account with a password, on the account of an actor. */
  public Opening open(String actor, String name, String called, Role role, String password) {
    List<String> wrong = new ArrayList<>(wrong(name, called, role));
    Passwords.wrong(password).ifPresent(wrong::add);
    return wrong.isEmpty()
        ? open(actor, name, called, role, passwords, password)
        : new Opening.Refused(List.copyOf(wrong));
  }

  /** Opens an account that nobody can sign in with until an invitation is taken up. */
  Opening open(String actor, String name, String called, Role role) {
    List<String> wrong = wrong(name, called, role);
    return wrong.isEmpty()
        ? open(actor, name, called, role, passwords, null)
        : new Opening.Refused(wrong);
  }

  private Opening open(
      String actor,
      String name,
      String called,
      Role role,
      Passwords encoder,
      @Nullable String password) {
    String small = small(name);
    String kept = password == null ? null : encoder.kept(password);
    boolean opened =
        Boolean.TRUE.equals(
            transaction.execute(status -> {
              // Another process may be opening the same account: the database knows which was
              // first.
              boolean first =
                  sql.update(
                          "insert into account (name, called, role, password, since)"
                              + " values (?, ?, ?, ?, ?) on conflict (name) do nothing",
                          small,
                          called.isBlank() ? small : called.strip(),
                          role.name(),
                          kept,
                          Timestamp.from(clock.instant()))
                      == 1;
              if (first) {
                ledger.enter(
                    new Act(actor, "account-opened", "account " + small, "", "", role.name()));
              }
              return first;
            }));
    return opened
        ? new Opening.Opened(find(small).orElseThrow())
        : new Opening.Refused(List.of("account.name-taken"));
  }

  List<String> wrong(String name, String called, Role role) {
    List<String> wrong = new ArrayList<>();
    if (!small(name).matches("[a-z0-9._@-]{2,80}")) {
      wrong.add("account.name-wrong");
    }
    if (called.strip().length() > LONGEST_NAME) {
      wrong.add("account.called-long");
    }
    if (role == Role.PUBLIC) {
      wrong.add("account.role-wrong");
    }
    if (find(name).isPresent()) {
      wrong.add("account.name-taken");
    }
    return List.copyOf(wrong);
  }

  /** What others read from now on, on the account of whoever is called so. */
  List<String> rename(String name, String called) {
    String wished = called.strip();
    if (wished.isEmpty() || wished.length() > LONGEST_NAME) {
      return List.of("account.called-long");
    }
    transaction.executeWithoutResult(status -> {
      String before =
          Objects.requireNonNull(
              sql.queryForObject(
                  "select called from account where name = ? for update", String.class, name));
      if (!before.equals(wished)) {
        sql.update("update account set called = ? where name = ?", wished, name);
        ledger.enter(new Act(name, "account-renamed", "account " + name, "", before, wished));
      }
    });
    return List.of();
  }

  /** Another password, on the account of whoever it belongs to. */
  List<String> password(String name, String password) {
    Optional<String> wrong = Passwords.wrong(password);
    if (wrong.isPresent()) {
      return List.of(wrong.get());
    }
    String kept = passwords.kept(password);
    transaction.executeWithoutResult(status -> {
      sql.update("update account set password = ? where name = ?", kept, name);
      ledger.enter(new Act(name, "password-changed", "account " + name, "", "", ""));
    });
    return List.of();
  }

  /** What an account may do now, as the gate calls it; nothing where it is closed. */
  Set<String> roles(String name) {
    return sql
        .query(
            "select role from account where name = ? and open",
            (row, at) -> Role.valueOf(row.getString("role")),
            name)
        .stream()
        .flatMap(role -> Arrays.stream(role.including()))
        .map("ROLE_"::concat)
        .collect(Collectors.toSet());
  }

  /** Whether nobody can sign in yet. */
  public boolean none() {
    return Boolean.FALSE.equals(
        sql.queryForObject("select exists (select from account)", Boolean.class));
  }

  /** A closed account is as good as none, and takes as long to say no. */
  @Override
  public UserDetails loadUserByUsername(String name) {
    return sql
        .query(
            "select name, role, password from account"
                + " where name = ? and open and password is not null",
            (row, at) ->
                User.withUsername(row.getString("name"))
                    .password(row.getString("password"))
                    .roles(Role.valueOf(row.getString("role")).including())
                    .build(),
            small(name))
        .stream()
        .findFirst()
        .orElseThrow(() -> new UsernameNotFoundException(name));
  }

  /** The same password, kept in a better way. */
  @Override
  public UserDetails updatePassword(UserDetails user, @Nullable String kept) {
    sql.update(
        "update account set password = ? where name = ? and password = ?",
        kept,
        user.getUsername(),
        user.getPassword());
    return User.withUserDetails(user).password(kept).build();
  }

  static String small(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        row.getString("called"),
        Role.valueOf(row.getString("role")),
        row.getBoolean("open"),
        row.getBoolean("entered"),
        Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        Objects.requireNonNullElse(row.getString("known"), ""),
        Objects.requireNonNullElse(row.getString("subject"), ""));
  }
}
