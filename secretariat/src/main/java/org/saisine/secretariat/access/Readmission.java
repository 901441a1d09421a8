package org.saisine.secretariat.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets somebody back in who has lost every way, an administrator whom no other can help above all.
 * Whoever may run a command on the register's own machine may do so; the ledger says that it was
 * done from there.
 */
public final class Readmission {
  private final Accounts accounts;
  private final Invitations invitations;

  public Readmission(
      JdbcTemplate sql, TransactionTemplate transaction, Ledger ledger, Clock clock) {
    Passwords passwords = new Passwords();
    accounts = new Accounts(sql, transaction, ledger, passwords, clock);
    invitations = new Invitations(sql, transaction, ledger, passwords, clock);
  }

  /**
   * An invitation that was just made.
   *
   * @param path what comes after the register's address; told only this once
   */
  public record Made(String path, Instant until) {}

  /** Makes one; nothing where no such account is open. */
  public Optional<Made> make(String name) {
    return accounts
        .find(name)
        .filter(Account::open)
        .map(account -> invitations.make("command line", account))
        .map(made -> new Made("/invitation/" + made.word(), made.until()));
  }
}
