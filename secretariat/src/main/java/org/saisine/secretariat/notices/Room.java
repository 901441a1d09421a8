package org.saisine.secretariat.notices;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.saisine.secretariat.access.Contacts;
import org.saisine.secretariat.access.Credentials;
import org.saisine.secretariat.access.Origins;
import org.saisine.secretariat.access.Represented;
import org.saisine.secretariat.access.Role;
import org.saisine.secretariat.access.Route;
import org.saisine.secretariat.access.Routes;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Quiet;
import org.saisine.secretariat.web.Door;
import org.saisine.secretariat.web.Library;
import org.saisine.secretariat.web.Waiting;
import org.saisine.secretariat.web.WordBook;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished. */
@Configuration(value = "noticesRoom", proxyBeanMethods = false)
class Room {
  @Bean
  static MailSettings mailSettings(Environment told) {
    return MailSettings.of(told);
  }

  @Bean
  static NoticeTable noticeTable(JdbcTemplate sql) {
    return new NoticeTable(sql);
  }

  @Bean
  static DispatchTable dispatchTable(JdbcTemplate sql) {
    return new DispatchTable(sql);
  }

  @Bean
  static Wishes wishes(JdbcTemplate sql, PlatformTransactionManager transactions, Ledger ledger) {
    return new Wishes(sql, new TransactionTemplate(transactions), ledger);
  }

  @Bean
  static Feeds noticeFeeds(
      JdbcTemplate sql, PlatformTransactionManager transactions, Ledger ledger, Clock clock) {
    return new Feeds(sql, new TransactionTemplate(transactions), ledger, clock);
  }

  @Bean
  static Wording noticeWording(Credentials credentials, Represented represented) {
    return new Wording(credentials, represented);
  }

  @Bean
  static Links links(Origins origins) {
    return new Links(origins);
  }

  @Bean
  static Letter.Writer letterWriter(Library library, Wording noticeWording, Links links) {
    return new Letter.Writer(library, noticeWording, links);
  }

  @Bean
  static Outbox outbox(
      NoticeTable notices,
      DispatchTable dispatches,
      Wishes wishes,
      Credentials credentials,
      Contacts contacts,
      Ledger ledger,
      MailSettings mail,
      Clock clock) {
    return new Outbox(notices, dispatches, wishes, credentials, contacts, ledger, mail, clock);
  }

  @Bean
  static Hook hook(Library library, Wording noticeWording, Links links, Environment told) {
    return new Hook(library, noticeWording, links, told.getProperty("saisine.webhook.secret", ""));
  }

  @Bean
  static Courier.Carrier carrier(MailSettings mail, Hook hook) {
    Post post = new Post(mail);
    return new Courier.Carrier() {
      @Override
      public boolean mails() {
        return mail.configured();
      }

      @Override
      public void mail(String to, Dispatch dispatch, Letter letter) throws MessagingException {
        post.send(to, dispatch, letter);
      }

      @Override
      public int post(String webhook, Dispatch dispatch, List<Notice> notices)
          throws IOException, InterruptedException {
        return hook.post(webhook, dispatch, notices);
      }
    };
  }

  @Bean
  static Courier courier(
      NoticeTable notices,
      DispatchTable dispatches,
      Wishes wishes,
      Contacts contacts,
      Letter.Writer writer,
      Courier.Carrier carrier,
      PlatformTransactionManager transactions,
      Ledger ledger,
      Clock clock) {
    return new Courier(
        notices,
        dispatches,
        wishes,
        contacts,
        writer,
        carrier,
        new TransactionTemplate(transactions),
        ledger,
        clock);
  }

  @Bean
  static ApplicationListener<ApplicationReadyEvent> dispatching(Courier courier) {
    return ready -> courier.start();
  }

  /** Where the database is away, the page that says so is shown all the same. */
  @Bean
  static Waiting unopened(NoticeTable notices) {
    return new Waiting(
        "/inbox",
        account -> {
          try {
            return notices.unopened(account);
          } catch (DataAccessException e) {
            return 0;
          }
        });
  }

  @Bean
  static Door inboxDoor() {
    return new Door("/inbox", "inbox", Door.Wing.OWN, 70);
  }

  @Bean
  static Door noticesDoor() {
    return new Door("/notices", "notices", Door.Wing.OFFICE, 75);
  }

  @Bean
  static Quiet quietNotices() {
    return Quiet.of(
        "notice-given",
        "notice-delivered",
        "notice-failed",
        "notice-sent-again",
        "notice-opened",
        "webhook-changed");
  }

  @Bean
  static WordBook noticesWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Routes noticesRoutes() {
    return Routes.of(
        new Route("GET", "/inbox", Role.DELEGATE),
        new Route("POST", "/inbox/digest", Role.DELEGATE),
        new Route("POST", "/inbox/feed", Role.DELEGATE),
        new Route("POST", "/inbox/feed/closing", Role.DELEGATE),
        new Route("GET", "/feeds/{word}/deadlines.ics", Role.PUBLIC),
        new Route("GET", "/feeds/{word}/told.atom", Role.PUBLIC),
        new Route("GET", "/inbox/{id}", Role.DELEGATE),
        new Route("GET", "/inbox/{id}/deadline.ics", Role.DELEGATE),
        new Route("GET", "/notices", Role.OFFICER),
        new Route("POST", "/notices/dispatches/{id}/again", Role.OFFICER),
        new Route("GET", "/notices/webhooks", Role.ADMINISTRATOR),
        new Route("POST", "/notices/webhooks", Role.ADMINISTRATOR));
  }
}
