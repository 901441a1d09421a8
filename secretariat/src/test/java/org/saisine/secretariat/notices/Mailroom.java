package org.saisine.secretariat.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.MessagingException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.Registers;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.access.AddressGiven;
import org.saisine.secretariat.access.Announcement;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.access.Contacts;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.MailLinks;
import org.saisine.secretariat.access.Origins;
import org.saisine.secretariat.access.Represented;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.database.Database;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Verification;
import org.saisine.secretariat.web.Library;
import org.saisine.secretariat.web.WordBook;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

/** A register whose clock a test turns, and whose couriers it sends itself. */
final class Mailroom implements AutoCloseable {
  private final TurnedClock clock = TurnedClock.at("2036-03-04T12:00:00Z");
  private final String address = Registers.address();
  private final Database database = Database.at(address);
  private final HikariDataSource source = new HikariDataSource();
  private final JdbcTemplate sql = new JdbcTemplate(source);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new DataSourceTransactionManager(source));
  private final Ledger ledger = new Ledger(sql, clock);
  private final Accounts accounts = Accounts.of(sql, transaction, ledger, clock);
  private final Represented represented = new Anybody();
  private final Credentials credentials =
      new Credentials(sql, transaction, ledger, accounts, represented, clock);
  private final MailLinks links = new MailLinks(sql, transaction, ledger, this::given, clock);
  private final Contacts contacts = new Contacts(sql, transaction, ledger, accounts, links);
  private final NoticeTable notices = new NoticeTable(sql);
  private final DispatchTable dispatches = new DispatchTable(sql);
  private final Wishes wishes = new Wishes(sql, transaction, ledger);
  private final Post post;
  private final Outbox outbox;
  private final Letter.Writer writer;

  /** Everybody is somebody, by their code. */
  private static final class Anybody implements Represented {
    @Override
    public boolean known(Capacity capacity) {
      return true;
    }

    @Override
    public String name(Capacity capacity, Words words) {
      return capacity.code();
    }

    @Override
    public List<Capacity> all(Words words) {
      return List.of();
    }
  }

  /**
   * @param port where a mail server of this machine listens
   */
  Mailroom(int port) {
    source.setDataSource(database.source());
    MailSettings mail =
        new MailSettings("127.0.0.1", port, "", "", "none", "saisine@register.example");
    post = new Post(mail);
    outbox = new Outbox(notices, dispatches, wishes, credentials, contacts, ledger, mail, clock);
    Library library = new Library(List.of(new WordBook(Room.class), new WordBook(Accounts.class)));
    MockEnvironment told =
        new MockEnvironment().withProperty("saisine.origin", "https://register.example");
    writer =
        new Letter.Writer(
            library, new Wording(credentials, represented), new Links(new Origins(told)));
  }

  /** Where another process finds the register. */
  String address() {
    return address;
  }

  /** What somebody published, as the outbox hears it. */
  private void given(Object event) {
    outbox.given((AddressGiven) event);
  }

  TurnedClock clock() {
    return clock;
  }

  Wishes wishes() {
    return wishes;
  }

  void delegate(String name, String capacity, String mail, String language) {
    accounts.open("test", name, name, Role.DELEGATE, "twelve signs and more");
    sql.update(
        "update account set mail = ?, language = ?, mail_confirmed = now() where name = ?",
        mail,
        language,
        name);
    assertThat(
            credentials.enter(
                "test", new Credentials.Wish(name, capacity, "2036-01-01", "2036-12-31", "Note")))
        .isEmpty();
  }

  /** Something is done of which those in a capacity are told. */
  void announce(String subject, String capacity, Map<String, String> facts) {
    Capacity to = Capacity.of(capacity).orElseThrow();
    Announcement news =
        new Announcement("test", List.of(to), subject, "/silence/1", facts, clock.instant());
    transaction.executeWithoutResult(status -> outbox.announced(news));
  }

  /** The way over the mail server. */
  Courier.Carrier post() {
    return new Courier.Carrier() {
      @Override
      public boolean mails() {
        return true;
      }

      @Override
      public void mail(String to, Dispatch dispatch, Letter letter) throws MessagingException {
        post.send(to, dispatch, letter);
      }

      @Override
      public int post(String webhook, Dispatch dispatch, List<Notice> carried) {
        throw new UncheckedIOException(new java.io.IOException("no webhook here"));
      }
    };
  }

  /** A process that sends. */
  Courier courier(Courier.Carrier carrier) {
    return new Courier(
        notices, dispatches, wishes, contacts, writer, carrier, transaction, ledger, clock);
  }

  int unsettled() {
    return sql.queryForList("select id from dispatch where state in ('queued', 'sent')", Long.class)
        .size();
  }

  Set<String> messageIds() {
    return new TreeSet<>(sql.queryForList("select message_id from dispatch", String.class));
  }

  /** What some process has begun to send and nobody has settled, each with how often it was. */
  Map<String, Integer> inHand() {
    Map<String, Integer> inHand = new TreeMap<>();
    sql.query(
        "select message_id, tries from dispatch where state = 'sent'",
        row -> {
          inHand.put(row.getString("message_id"), row.getInt("tries"));
        });
    return inHand;
  }

  /** Whether nobody has changed an entry of the ledger. */
  boolean whole() {
    return ledger.verify() instanceof Verification.Whole;
  }

  List<String> problems() {
    return sql.query("select problem from dispatch", (row, at) -> row.getString("problem"));
  }

  /** How many dispatches are in each state. */
  Map<String, Integer> states() {
    Map<String, Integer> states = new TreeMap<>();
    sql.queryForList("select state from dispatch", String.class)
        .forEach(each -> states.merge(each, 1, Integer::sum));
    return states;
  }

  List<String> ledger(String subject) {
    return ledger.of(subject).stream().map(each -> each.act().act()).toList();
  }

  @Override
  public void close() {
    source.close();
    database.close();
  }
}
