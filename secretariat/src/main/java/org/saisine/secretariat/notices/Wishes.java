package org.saisine.secretariat.notices;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What accounts ask for besides the inbox: a day's notices in one mail, a webhook. */
final class Wishes {
  private static final int LONGEST = 500;
  private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;

  Wishes(JdbcTemplate sql, TransactionTemplate transaction, Ledger ledger) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
  }

  /**
   * What an account asks for.
   *
   * @param digest one mail a day
   * @param webhook an address that notices are posted to; empty where there is none
   */
  record Wish(boolean digest, String webhook) {}

  /** An account's webhook, for administrators. */
  record Hook(String account, String webhook) {}

  Wish of(String account) {
    return sql
        .query(
            "select digest, webhook from notice_wish where account = ?",
            (row, at) -> new Wish(row.getBoolean("digest"), row.getString("webhook")),
            account)
        .stream()
        .findFirst()
        .orElse(new Wish(false, ""));
  }

  /** Accounts that have a webhook. */
  List<Hook> hooks() {
    return sql.query(
        "select account, webhook from notice_wish where webhook <> '' order by account",
        (row, at) -> new Hook(row.getString("account"), row.getString("webhook")));
  }

  /** Whether somebody wants one mail a day, on their own account. */
  void digest(String account, boolean digest) {
    sql.update(
        "insert into notice_wish (account, digest) values (?, ?)"
            + " on conflict (account) do update set digest = excluded.digest",
        account,
        digest);
  }

  /**
   * Says where an account's notices are posted to; empty: nowhere. Only administrators do: the
   * register itself calls that address, from inside the house.
   *
   * @return keys of the sentences that say all that is wrong
   */
  List<String> hook(String actor, String account, String webhook) {
    String wished = webhook.strip();
    List<String> wrong = new ArrayList<>();
    if (!wished.isEmpty() && !well(wished)) {
      wrong.add("webhook.address-wrong");
    }
    Boolean known =
        sql.queryForObject(
            "select exists (select from account where name = ?)", Boolean.class, account);
    if (!Boolean.TRUE.equals(known)) {
      wrong.add("webhook.account-none");
    }
    if (wrong.isEmpty()) {
      transaction.executeWithoutResult(status -> {
        sql.update(
            "insert into notice_wish (account, webhook) values (?, ?)"
                + " on conflict (account) do update set webhook = excluded.webhook",
            account,
            wished);
        ledger.enter(new Act(actor, "webhook-changed", "account " + account, "", "", wished));
      });
    }
    return List.copyOf(wrong);
  }

  /** Over TLS, or to the register's own machine. */
  private static boolean well(String address) {
    if (address.length() > LONGEST) {
      return false;
    }
    try {
      URI uri = new URI(address);
      String host = uri.getHost();
      return host != null
          && uri.getUserInfo() == null
          && ("https".equals(uri.getScheme())
              || ("http".equals(uri.getScheme()) && OWN_MACHINE.contains(host)));
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }
}
