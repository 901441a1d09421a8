package org.saisine.secretariat.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of the room: accounts, and what they may do. */
public final class Accounts implements UserDetailsService {
  private static final int SHORTEST_PASSWORD = 12;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final PasswordEncoder encoder;
  private final Clock clock;

  Accounts(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      PasswordEncoder encoder,
      Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.encoder = encoder;
    this.clock = clock;
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
    return sql.query("select * from account order by name", (row, at) -> account(row));
  }

  public Optional<Account> find(String name) {
    return sql
        .query(
            "select * from account where name = ?",
            (row, at) -> account(row),
            name.toLowerCase(Locale.ROOT))
        .stream()
        .findFirst();
  }

  /** Opens an account, on the account of an actor. */
  public Opening open(String actor, String name, String called, Role role, String password) {
    String small = name.strip().toLowerCase(Locale.ROOT);
    List<String> wrong =
        new java.util.ArrayList<>(
            small.matches("[a-z0-9._@-]{2,80}") ? List.of() : List.of("account.name-wrong"));
    if (password.length() < SHORTEST_PASSWORD) {
      wrong.add("account.password-short");
    }
    if (role == Role.PUBLIC) {
      wrong.add("account.role-wrong");
    }
    if (find(small).isPresent()) {
      wrong.add("account.name-taken");
    }
    if (!wrong.isEmpty()) {
      return new Opening.Refused(List.copyOf(wrong));
    }
    String known = encoder.encode(password);
    transaction.executeWithoutResult(status -> {
      sql.update(
          "insert into account (name, called, role, password, since) values (?, ?, ?, ?, ?)",
          small,
          called.isBlank() ? small : called.strip(),
          role.name(),
          known,
          Timestamp.from(clock.instant()));
      ledger.enter(new Act(actor, "account-opened", "account " + small, "", "", role.name()));
    });
    return new Opening.Opened(find(small).orElseThrow());
  }

  /** Whether nobody can sign in yet. */
  public boolean none() {
    return all().isEmpty();
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return sql
        .query(
            "select name, role, password, open from account where name = ?",
            (row, at) ->
                User.withUsername(row.getString("name"))
                    .password(row.getString("password"))
                    .disabled(!row.getBoolean("open"))
                    .roles(Role.valueOf(row.getString("role")).including())
                    .build(),
            small)
        .stream()
        .findFirst()
        .orElseThrow(() -> new UsernameNotFoundException(small));
  }

  private static Account account(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Account(
        row.getString("name"),
        row.getString("called"),
        Role.valueOf(row.getString("role")),
        row.getBoolean("open"));
  }
}
