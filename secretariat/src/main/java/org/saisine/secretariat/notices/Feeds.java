package org.saisine.secretariat.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.saisine.secretariat.access.Secrets;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Secret addresses at which somebody's own calendar and reader find what their account was told.
 * There is none until it is asked for, and one an account at most; what is kept of it opens
 * nothing. Whoever has the address reads along, until it is closed.
 */
final class Feeds {
  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Clock clock;

  Feeds(JdbcTemplate sql, TransactionTemplate transaction, Ledger ledger, Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Makes an account's address; the one before shows nothing any more. Told only this once. */
  String open(String account) {
    String word = Secrets.word();
    transaction.executeWithoutResult(status -> {
      sql.update(
          "insert into notice_feed (account, digest, since) values (?, ?, ?)"
              + " on conflict (account) do update"
              + " set digest = excluded.digest, since = excluded.since",
          account,
          Secrets.digest(word),
          NoticeTable.time(clock.instant()));
      ledger.enter(new Act(account, "feed-opened", "account " + account, "", "", ""));
    });
    return word;
  }

  /** From now on it shows nothing. */
  void close(String account) {
    transaction.executeWithoutResult(status -> {
      if (sql.update("delete from notice_feed where account = ?", account) > 0) {
        ledger.enter(new Act(account, "feed-closed", "account " + account, "", "", ""));
      }
    });
  }

  /** Since when an account has one. */
  Optional<Instant> since(String account) {
    return sql
        .query(
            "select since from notice_feed where account = ?",
            (row, at) -> row.getObject("since", OffsetDateTime.class).toInstant(),
            account)
        .stream()
        .findFirst();
  }

  /** Whose address it is; nobody's where the account is closed. */
  Optional<String> account(String word) {
    return sql
        .query(
            "select f.account from notice_feed f join account a on a.name = f.account"
                + " where f.digest = ? and a.open",
            (row, at) -> row.getString("account"),
            Secrets.digest(word))
        .stream()
        .findFirst();
  }
}
