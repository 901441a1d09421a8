package org.saisine.secretariat.access;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What administrators do with accounts that are there. Each command answers with the keys of the
 * sentences that refuse it; with none where it was done. Whatever takes something away from an
 * account ends its sessions. One administrator who can sign in is always left.
 */
final class Administration {
  private static final List<String> DONE = List.of();
  private static final int LONGEST_KNOWN = 200;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Accounts accounts;
  private final Sessions sessions;

  Administration(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Accounts accounts,
      Sessions sessions) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  List<String> close(String actor, String name) {
    List<String> refused =
        takeAway(
            name,
            Account::open,
            account -> {
              sql.update("update account set open = false where name = ?", account.name());
              sql.update(
                  "delete from invitation where account = (select id from account where name = ?)",
                  account.name());
              enter(actor, "account-closed", account, "open", "closed");
            });
    return refused;
  }

  List<String> reopen(String actor, String name) {
    transaction.executeWithoutResult(status -> {
      Account account = accounts.locked(name);
      if (!account.open()) {
        sql.update("update account set open = true where name = ?", account.name());
        enter(actor, "account-reopened", account, "closed", "open");
      }
    });
    return DONE;
  }

  List<String> give(String actor, String name, Role role) {
    if (role == Role.PUBLIC) {
      return List.of("account.role-wrong");
    }
    if (role == Role.ADMINISTRATOR) {
      transaction.executeWithoutResult(status -> promote(actor, accounts.locked(name)));
      return DONE;
    }
    return takeAway(
        name,
        account -> account.role() != role,
        account -> {
          sql.update("update account set role = ? where name = ?", role.name(), account.name());
          enter(actor, "role-given", account, account.role().name(), role.name());
        });
  }

  private void promote(String actor, Account account) {
    if (account.role() != Role.ADMINISTRATOR) {
      sql.update(
          "update account set role = ? where name = ?", Role.ADMINISTRATOR.name(), account.name());
      enter(actor, "role-given", account, account.role().name(), Role.ADMINISTRATOR.name());
    }
  }

  /** Takes away every way to sign in, so that only a new invitation lets in. */
  List<String> reset(String actor, String name) {
    return takeAway(
        name,
        account -> true,
        account -> {
          sql.update(
              "update account set password = null, issuer = null, subject = null where name = ?",
              account.name());
          sql.update(
              "delete from user_credentials where user_entity_user_id in"
                  + " (select id from user_entities where name = ?)",
              account.name());
          enter(actor, "account-reset", account, "", "");
        });
  }

  /**
   * Says as whom the organization's own sign-in knows somebody; as whom they came before no longer
   * counts.
   */
  List<String> know(String actor, String name, String known) {
    String wished = known.strip();
    if (wished.length() > LONGEST_KNOWN) {
      return List.of("account.known-long");
    }
    try {
      return takeAway(
          name,
          account -> !account.known().equals(wished),
          account -> {
            sql.update(
                "update account set known = nullif(?, ''), issuer = null, subject = null"
                    + " where name = ?",
                wished,
                account.name());
            enter(actor, "account-known", account, account.known(), wished);
          });
    } catch (DuplicateKeyException e) {
      return List.of("account.known-taken");
    }
  }

  /** Does what leaves an account with less, unless nobody could open any account afterwards. */
  private List<String> takeAway(String name, Predicate<Account> differs, Consumer<Account> deed) {
    boolean[] done = {false};
    List<String> refused =
        Objects.requireNonNull(
            transaction.execute(status -> {
              // Two administrators who close each other at once wait for each other here.
              sql.query(
                  "select from account where role = ? order by id for update",
                  row -> {},
                  Role.ADMINISTRATOR.name());
              Account account = accounts.locked(name);
              if (!differs.test(account)) {
                return DONE;
              }
              deed.accept(account);
              if (account.role() == Role.ADMINISTRATOR && !administered()) {
                status.setRollbackOnly();
                return List.of("account.last-administrator");
              }
              done[0] = true;
              return DONE;
            }));
    if (done[0]) {
      sessions.end(Accounts.small(name), "");
    }
    return refused;
  }

  private boolean administered() {
    return Boolean.TRUE.equals(
        sql.queryForObject(
            "select exists (select from account a where a.role = ? and a.open and "
                + Accounts.ENTERED
                + ")",
            Boolean.class,
            Role.ADMINISTRATOR.name()));
  }

  private void enter(String actor, String act, Account account, String before, String after) {
    ledger.enter(new Act(actor, act, account.subject(), "", before, after));
  }
}
