package org.saisine.secretariat.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who has tried to sign in, and failed. Kept in the database: whoever guesses is slowed down by all
 * processes that serve the register together. An attempt counts as failed before the password is
 * looked at, so that many at once gain nothing.
 */
final class Attempts {
  private static final int LONGEST_KEY = 100;

  /** The first eight bytes of an IPv6 address are those of a network. */
  private static final int NETWORK = 8;

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Attempts(JdbcTemplate sql, TransactionTemplate transaction, Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.clock = clock;
  }

  private record Tried(int failures, Instant free) {}

  /** How long to wait before the next attempt; zero where this one may go ahead. */
  Duration wait(String account, String address) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    forget(now);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Tried byAccount = tried(account(account), now);
          Tried byAddress = tried(address(address), now);
          Instant free =
              byAccount.free().isAfter(byAddress.free()) ? byAccount.free() : byAddress.free();
          if (now.isBefore(free)) {
            return Duration.between(now, free);
          }
          count(account(account), byAccount, Patience.ACCOUNT, now);
          count(address(address), byAddress, Patience.ADDRESS, now);
          return Duration.ZERO;
        }));
  }

  /** The attempt was none to guess. */
  void succeeded(String account, String address) {
    sql.update("delete from attempt where key = ?", account(account));
    // Whoever has one account does not wipe out what was tried on others from where they are.
    sql.update(
        "update attempt set failures = greatest(failures - 1, 0), free = last where key = ?",
        address(address));
  }

  private void forget(Instant now) {
    sql.update(
        "delete from attempt where key in"
            + " (select key from attempt where last <= ? for update skip locked)",
        at(now.minus(Patience.MEMORY)));
  }

  private Tried tried(String key, Instant now) {
    sql.update(
        "insert into attempt (key, failures, last, free) values (?, 0, ?, ?)"
            + " on conflict (key) do nothing",
        key,
        at(now),
        at(now));
    return Objects.requireNonNull(
        sql.queryForObject(
            "select failures, free from attempt where key = ? for update", Attempts::tried, key));
  }

  private static Tried tried(ResultSet row, int number) throws SQLException {
    return new Tried(
        row.getInt("failures"), row.getObject("free", OffsetDateTime.class).toInstant());
  }

  private void count(String key, Tried tried, Patience patience, Instant now) {
    int failures = tried.failures() + 1;
    sql.update(
        "update attempt set failures = ?, last = ?, free = ? where key = ?",
        failures,
        at(now),
        at(now.plus(patience.after(failures))),
        key);
  }

  private static String account(String name) {
    String small = name.strip().toLowerCase(Locale.ROOT);
    return "account " + small.substring(0, Math.min(small.length(), LONGEST_KEY));
  }

  private static String address(String address) {
    try {
      InetAddress known = InetAddress.ofLiteral(address);
      return known instanceof Inet6Address
          ? "address " + HexFormat.of().formatHex(Arrays.copyOf(known.getAddress(), NETWORK))
          : "address " + address;
    } catch (IllegalArgumentException e) {
      return "address unknown";
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
