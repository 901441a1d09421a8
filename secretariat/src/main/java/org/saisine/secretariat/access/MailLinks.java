package org.saisine.secretariat.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links by which whoever has a mailbox says that notices may go there. One holds for three days and
 * confirms the address that it was made for, as long as the account still names it. What is kept of
 * it confirms nothing.
 */
public final class MailLinks {
  private static final Duration HOLDS = Duration.ofDays(3);
  private static final Duration DAY = Duration.ofDays(1);

  /** Nobody has us write to strangers again and again. */
  private static final int MOST_A_DAY = 5;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final ApplicationEventPublisher told;
  private final Clock clock;

  public MailLinks(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      ApplicationEventPublisher told,
      Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.told = told;
    this.clock = clock;
  }

  /** What a link is about. */
  record Asked(String account, String mail) {}

  /** Whether so many were asked for today that no other is made. */
  boolean tooMany(String account) {
    Integer many =
        sql.queryForObject(
            "select count(*) from mail_link l join account a on a.id = l.account"
                + " where a.name = ? and l.asked > ?",
            Integer.class,
            account,
            time(clock.instant().minus(DAY)));
    return many != null && many >= MOST_A_DAY;
  }

  /** Makes a link and has it sent; in the transaction that keeps the address. */
  void make(Account account, String mail, String language) {
    String word = Secrets.word();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant until = now.plus(HOLDS).truncatedTo(ChronoUnit.SECONDS);
    sql.update("delete from mail_link where until < ?", time(now));
    sql.update(
        "insert into mail_link (digest, account, mail, asked, until)"
            + " select ?, id, ?, ?, ? from account where name = ?",
        Secrets.digest(word),
        mail,
        time(now),
        time(until),
        account.name());
    told.publishEvent(new AddressGiven(account.name(), mail, language, "/contact/" + word, until));
  }

  /** What a link asks that still holds. */
  Optional<Asked> asked(String word) {
    return sql
        .query(
            "select a.name, l.mail from mail_link l join account a on a.id = l.account"
                + " where l.digest = ? and l.until > ? and a.open and a.mail = l.mail"
                + " and a.mail_confirmed is null",
            (row, at) -> new Asked(row.getString("name"), row.getString("mail")),
            Secrets.digest(word),
            time(clock.instant()))
        .stream()
        .findFirst();
  }

  /** Whoever has the mailbox says that it is theirs; whether the link still held. */
  boolean confirm(String word) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          Optional<Asked> asked = asked(word);
          asked.ifPresent(each -> {
            sql.update(
                "update account set mail_confirmed = ? where name = ?",
                time(clock.instant()),
                each.account());
            ledger.enter(
                new Act(
                    each.account(), "contact-confirmed", "account " + each.account(), "", "", ""));
          });
          return asked.isPresent();
        }));
  }

  private static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
