package org.saisine.secretariat.notices;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saisine.secretariat.notices.Dispatch.Channel;
import org.saisine.secretariat.notices.Dispatch.State;
import org.springframework.jdbc.core.JdbcTemplate;

/** The rows of messages out of the house. */
final class DispatchTable {
  private static final String SELECT =
      "select d.*, array(select notice from dispatched where dispatch = d.id order by notice)"
          + " as notices, l.address, l.href, l.until, l.language"
          + " from dispatch d left join dispatch_link l on l.dispatch = d.id ";

  private final JdbcTemplate sql;

  DispatchTable(JdbcTemplate sql) {
    this.sql = sql;
  }

  /** Queues a message that carries one notice. */
  void queue(Channel channel, Notice notice, String messageId, Instant now) {
    carry(insert(channel, false, notice.account(), messageId, now, now), notice.id());
  }

  /** Queues a link to an address; one that still waits for the same account goes no more. */
  void queue(String account, Dispatch.Link link, String messageId, Instant now) {
    sql.update(
        "update dispatch d set state = 'failed', problem = '' from dispatch_link l"
            + " where l.dispatch = d.id and d.account = ? and d.state = 'queued'",
        account);
    sql.update(
        "insert into dispatch_link (dispatch, address, href, until, language)"
            + " values (?, ?, ?, ?, ?)",
        insert(Channel.MAIL, false, account, messageId, now, now),
        link.address(),
        link.href(),
        NoticeTable.time(link.until()),
        link.language());
  }

  /** The last link that was queued for an account and that nobody has taken yet. */
  Optional<Dispatch> link(String account) {
    return sql
        .query(
            SELECT + "where d.account = ? and l.dispatch is not null order by d.id desc limit 1",
            (row, at) -> dispatch(row),
            account)
        .stream()
        .findFirst();
  }

  /** Lays a notice to the day's others, which go out together. */
  void collect(Notice notice, String messageId, Instant now, Instant next) {
    // Whoever sends the day's message holds its row: what comes then begins the next day's.
    List<Long> open =
        sql.query(
            "select id from dispatch where account = ? and digest and state = 'queued' for update",
            (row, at) -> row.getLong("id"),
            notice.account());
    carry(
        open.isEmpty()
            ? insert(Channel.MAIL, true, notice.account(), messageId, now, next)
            : open.getFirst(),
        notice.id());
  }

  private long insert(
      Channel channel,
      boolean digest,
      String account,
      String messageId,
      Instant now,
      Instant next) {
    Long id =
        sql.queryForObject(
            "insert into dispatch (account, channel, digest, message_id, queued, state, next)"
                + " values (?, ?, ?, ?, ?, 'queued', ?) returning id",
            Long.class,
            account,
            channel.word(),
            digest,
            messageId,
            NoticeTable.time(now),
            NoticeTable.time(next));
    return Objects.requireNonNull(id);
  }

  private void carry(long dispatch, long notice) {
    sql.update("insert into dispatched values (?, ?)", dispatch, notice);
  }

  /**
   * Takes one that is due into hand, for as long as a sending may last: until then no other process
   * takes it. One whose process ends in between is taken again afterwards.
   */
  Optional<Dispatch> take(Channel channel, Instant now, Duration longest) {
    List<Long> taken =
        sql.query(
            "update dispatch set state = 'sent', tries = tries + 1, last = ?, next = ? where id ="
                + " (select id from dispatch where state in ('queued', 'sent') and next <= ?"
                + " and channel = ? order by next, id limit 1 for update skip locked)"
                + " returning id",
            (row, at) -> row.getLong("id"),
            NoticeTable.time(now),
            NoticeTable.time(now.plus(longest)),
            NoticeTable.time(now),
            channel.word());
    return taken.isEmpty() ? Optional.empty() : find(taken.getFirst());
  }

  Optional<Dispatch> find(long id) {
    return sql.query(SELECT + "where d.id = ?", (row, at) -> dispatch(row), id).stream()
        .findFirst();
  }

  /**
   * What became of it; whether nobody had settled it before. A link that was taken is known to
   * whoever has the mailbox, and to nobody here any more.
   */
  boolean settle(Dispatch dispatch, State state, String problem) {
    if (state == State.DELIVERED) {
      sql.update("delete from dispatch_link where dispatch = ?", dispatch.id());
    }
    return sql.update(
            "update dispatch set state = ?, problem = ? where id = ? and state = 'sent'",
            state.word(),
            problem,
            dispatch.id())
        == 1;
  }

  /** It was not taken, and is sent again later. */
  void postpone(Dispatch dispatch, Instant next, String problem) {
    sql.update(
        "update dispatch set next = ?, problem = ? where id = ? and state = 'sent' and tries = ?",
        NoticeTable.time(next),
        problem,
        dispatch.id(),
        dispatch.tries());
  }

  /** Somebody has mended what was in the way: what was given up is tried again. */
  Optional<Dispatch> again(long id, Instant now) {
    int again =
        sql.update(
            "update dispatch set state = 'queued', tries = 0, next = ?, digest = false"
                + " where id = ? and state = 'failed'",
            NoticeTable.time(now),
            id);
    return again == 0 ? Optional.empty() : find(id);
  }

  /** The messages that carry some notices. */
  List<Dispatch> carrying(List<Long> notices) {
    return sql.query(
        SELECT
            + "where d.id in (select dispatch from dispatched where notice = any (?))"
            + " order by d.id",
        (row, at) -> dispatch(row),
        (Object) notices.toArray(Long[]::new));
  }

  private static Dispatch dispatch(ResultSet row) throws SQLException {
    return new Dispatch(
        row.getLong("id"),
        row.getString("account"),
        Channel.of(row.getString("channel")),
        row.getBoolean("digest"),
        row.getString("message_id"),
        row.getObject("queued", OffsetDateTime.class).toInstant(),
        State.of(row.getString("state")),
        row.getInt("tries"),
        row.getObject("next", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("last", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getString("problem"),
        numbers(row.getArray("notices")),
        link(row));
  }

  private static Optional<Dispatch.Link> link(ResultSet row) throws SQLException {
    String href = row.getString("href");
    return href == null
        ? Optional.empty()
        : Optional.of(
            new Dispatch.Link(
                row.getString("address"),
                href,
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getString("language")));
  }

  private static List<Long> numbers(Array array) throws SQLException {
    return Arrays.asList((Long[]) array.getArray());
  }
}
