package org.saisine.secretariat.access;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which account somebody has whom the organization's own sign-in knows. None, unless an
 * administrator opened one for them: under their e-mail address, where the provider vouches for it,
 * or under the provider's own name for them. Whoever came once is known by that name alone, so that
 * an address that is given to somebody else later takes no account along.
 */
final class Bindings {
  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;

  Bindings(JdbcTemplate sql, TransactionTemplate transaction, Ledger ledger) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
  }

  /**
   * @param issuer the provider
   * @param subject its own name for somebody, which it never gives to anybody else
   * @param email where it vouches for it
   */
  Optional<String> account(String issuer, String subject, Optional<String> email) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          List<String> bound =
              sql.query(
                  "select name from account where issuer = ? and subject = ?",
                  (row, at) -> row.getString("name"),
                  issuer,
                  subject);
          if (!bound.isEmpty()) {
            return Optional.of(bound.getFirst());
          }
          List<String> opened =
              sql.query(
                  "select name from account where open and subject is null"
                      + " and (known = ? or coalesce(lower(known), name) = ?) for update",
                  (row, at) -> row.getString("name"),
                  subject,
                  email.filter(each -> each.indexOf('@') > 0).orElse("").toLowerCase(Locale.ROOT));
          // Between two accounts nobody guesses.
          if (opened.size() != 1) {
            return Optional.<String>empty();
          }
          String account = opened.getFirst();
          sql.update(
              "update account set issuer = ?, subject = ? where name = ?",
              issuer,
              subject,
              account);
          ledger.enter(
              new Act(
                  account, "account-bound", "account " + account, "", "", issuer + " " + subject));
          return Optional.of(account);
        }));
  }
}
