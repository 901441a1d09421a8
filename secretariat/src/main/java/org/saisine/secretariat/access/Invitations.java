package org.saisine.secretariat.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Links by which somebody chooses the password of their account, so that nobody else ever knows it.
 * One holds for three days and works once; what is kept of it does not let anybody in.
 */
final class Invitations {
  private static final Duration HOLDS = Duration.ofDays(3);

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Passwords passwords;
  private final Clock clock;

  Invitations(
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

  /**
   * An invitation that was just made.
   *
   * @param word the end of the link, told only this once
   */
  record Made(String word, Instant until) {}

  /** Makes one; the one before no longer holds. */
  Made make(String actor, Account account) {
    String word = Secrets.word();
    Instant until = clock.instant().plus(HOLDS).truncatedTo(ChronoUnit.SECONDS);
    transaction.executeWithoutResult(status -> {
      sql.update(
          "insert into invitation (account, digest, until)"
              + " select id, ?, ? from account where name = ?"
              + " on conflict (account) do update"
              + " set digest = excluded.digest, until = excluded.until",
          Secrets.digest(word),
          OffsetDateTime.ofInstant(until, ZoneOffset.UTC),
          account.name());
      ledger.enter(new Act(actor, "account-invited", account.subject(), "", "", "until " + until));
    });
    return new Made(word, until);
  }

  /** Whom a link invites that still holds. */
  Optional<String> invited(String word) {
    return sql
        .query(
            "select a.name from invitation i join account a on a.id = i.account"
                + " where i.digest = ? and i.until > ? and a.open",
            (row, at) -> row.getString("name"),
            Secrets.digest(word),
            OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .stream()
        .findFirst();
  }

  /**
   * Takes a link up.
   *
   * @return keys of the sentences that refuse it; none where it was done
   */
  List<String> takeUp(String word, String password) {
    Optional<String> wrong = Passwords.wrong(password);
    if (wrong.isPresent()) {
      return List.of(wrong.get());
    }
    // Whoever guesses at links does not make the server work, and others wait for their sign-in.
    if (invited(word).isEmpty()) {
      return List.of("invitation.gone");
    }
    String kept = passwords.kept(password);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Optional<String> name = invited(word);
          // Whoever comes second with the same link finds it gone.
          if (name.isEmpty()
              || sql.update("delete from invitation where digest = ?", Secrets.digest(word)) == 0) {
            return List.of("invitation.gone");
          }
          sql.update("update account set password = ? where name = ?", kept, name.get());
          ledger.enter(
              new Act(name.get(), "invitation-taken-up", "account " + name.get(), "", "", ""));
          return List.of();
        }));
  }
}
