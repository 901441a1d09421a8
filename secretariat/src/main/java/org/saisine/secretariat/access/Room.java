package org.saisine.secretariat.access;

import java.time.Clock;
import java.util.List;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.ledger.Quiet;
import org.saisine.secretariat.web.Door;
import org.saisine.secretariat.web.Ways;
import org.saisine.secretariat.web.WordBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the room is furnished. */
@Configuration(value = "accessRoom", proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 8 * 3600)
class Room {
  @Bean
  static Passwords passwords() {
    return new Passwords();
  }

  @Bean
  static TransactionTemplate accessTransaction(PlatformTransactionManager transactions) {
    return new TransactionTemplate(transactions);
  }

  @Bean
  static Accounts accounts(
      JdbcTemplate sql,
      TransactionTemplate accessTransaction,
      Ledger ledger,
      Passwords passwords,
      Clock clock) {
    return new Accounts(sql, accessTransaction, ledger, passwords, clock);
  }

  @Bean
  static Invitations invitations(
      JdbcTemplate sql,
      TransactionTemplate accessTransaction,
      Ledger ledger,
      Passwords passwords,
      Clock clock) {
    return new Invitations(sql, accessTransaction, ledger, passwords, clock);
  }

  @Bean
  static Sessions sessions(FindByIndexNameSessionRepository<? extends Session> kept) {
    return new Sessions(kept);
  }

  @Bean
  static Administration administration(
      JdbcTemplate sql,
      TransactionTemplate accessTransaction,
      Ledger ledger,
      Accounts accounts,
      Sessions sessions) {
    return new Administration(sql, accessTransaction, ledger, accounts, sessions);
  }

  @Bean
  static Credentials credentials(
      JdbcTemplate sql,
      TransactionTemplate accessTransaction,
      Ledger ledger,
      Accounts accounts,
      Represented represented,
      Clock clock) {
    return new Credentials(sql, accessTransaction, ledger, accounts, represented, clock);
  }

  @Bean
  static Welcome welcome(
      TransactionTemplate accessTransaction,
      Accounts accounts,
      Credentials credentials,
      Invitations invitations) {
    return new Welcome(accessTransaction, accounts, credentials, invitations);
  }

  @Bean
  static MailLinks mailLinks(
      JdbcTemplate sql,
      TransactionTemplate accessTransaction,
      Ledger ledger,
      ApplicationEventPublisher told,
      Clock clock) {
    return new MailLinks(sql, accessTransaction, ledger, told, clock);
  }

  @Bean
  static Contacts contacts(
      JdbcTemplate sql,
      TransactionTemplate accessTransaction,
      Ledger ledger,
      Accounts accounts,
      MailLinks mailLinks) {
    return new Contacts(sql, accessTransaction, ledger, accounts, mailLinks);
  }

  @Bean
  static SignIn signIn(
      JdbcTemplate sql,
      TransactionTemplate accessTransaction,
      Accounts accounts,
      Passwords passwords,
      Clock clock) {
    return new SignIn(accounts, passwords, new Attempts(sql, accessTransaction, clock));
  }

  @Bean
  static Origins origins(Environment told) {
    return new Origins(told);
  }

  @Bean
  static Entrance entrance(Accounts accounts) {
    return new Entrance(accounts);
  }

  @Bean
  static Provider provider(Environment told, Origins origins) {
    return new Provider(told, origins);
  }

  @Bean
  static Bindings bindings(JdbcTemplate sql, TransactionTemplate accessTransaction, Ledger ledger) {
    return new Bindings(sql, accessTransaction, ledger);
  }

  @Bean
  static Passkeys passkeys(
      JdbcTemplate sql,
      TransactionTemplate accessTransaction,
      Ledger ledger,
      Accounts accounts,
      Origins origins) {
    return new Passkeys(sql, accessTransaction, ledger, accounts, origins);
  }

  @Bean
  static FirstAccount firstAccount(Accounts accounts) {
    return new FirstAccount(accounts);
  }

  @Bean
  static Ways ways(List<Routes> rooms) {
    return new Signposts(rooms);
  }

  @Bean
  static Door ledgerDoor() {
    return new Door("/ledger", "ledger", Door.Wing.OFFICE, 85);
  }

  @Bean
  static Door credentialsDoor() {
    return new Door("/credentials", "credentials", Door.Wing.OFFICE, 78);
  }

  @Bean
  static Door accountsDoor() {
    return new Door("/accounts", "accounts", Door.Wing.OFFICE, 80);
  }

  @Bean
  static Quiet quietAccess() {
    return Quiet.of(
        "account-opened",
        "account-invited",
        "invitation-taken-up",
        "account-closed",
        "account-reopened",
        "account-reset",
        "account-renamed",
        "role-given",
        "password-changed",
        "sessions-ended",
        "passkey-added",
        "passkey-removed",
        "account-known",
        "account-bound",
        "credentials-entered",
        "credentials-struck",
        "contact-changed");
  }

  @Bean
  static WordBook accessWords() {
    return new WordBook(Room.class);
  }

  @Bean
  static Routes accessRoutes() {
    return Routes.of(
        new Route("GET", "/", Role.PUBLIC),
        new Route("GET", "/style/**", Role.PUBLIC),
        new Route("GET", "/sign-in", Role.PUBLIC),
        new Route("POST", "/sign-in", Role.PUBLIC),
        new Route("POST", "/sign-out", Role.DELEGATE),
        new Route("GET", "/sign-in/provider", Role.PUBLIC),
        new Route("GET", "/sign-in/with/provider", Role.PUBLIC),
        new Route("GET", "/sign-in/back", Role.PUBLIC),
        new Route("POST", "/sign-in/passkey/options", Role.PUBLIC),
        new Route("POST", "/sign-in/passkey", Role.PUBLIC),
        new Route("POST", "/account/passkeys/options", Role.DELEGATE),
        new Route("POST", "/account/passkeys", Role.DELEGATE),
        new Route("POST", "/account/passkeys/*/removal", Role.DELEGATE),
        new Route("GET", "/invitation/*", Role.PUBLIC),
        new Route("POST", "/invitation/*", Role.PUBLIC),
        new Route("GET", "/account", Role.DELEGATE),
        new Route("POST", "/account/name", Role.DELEGATE),
        new Route("POST", "/account/password", Role.DELEGATE),
        new Route("POST", "/account/sessions", Role.DELEGATE),
        new Route("POST", "/account/contact", Role.DELEGATE),
        new Route("POST", "/account/contact/link", Role.DELEGATE),
        new Route("GET", "/contact/*", Role.PUBLIC),
        new Route("POST", "/contact/*", Role.PUBLIC),
        new Route("GET", "/credentials", Role.OFFICER),
        new Route("POST", "/credentials", Role.OFFICER),
        new Route("POST", "/credentials/invitations", Role.OFFICER),
        new Route("POST", "/credentials/links", Role.OFFICER),
        new Route("POST", "/credentials/*/struck", Role.OFFICER),
        new Route("GET", "/accounts", Role.ADMINISTRATOR),
        new Route("POST", "/accounts", Role.ADMINISTRATOR),
        new Route("GET", "/accounts/*", Role.ADMINISTRATOR),
        new Route("POST", "/accounts/*/closing", Role.ADMINISTRATOR),
        new Route("POST", "/accounts/*/reopening", Role.ADMINISTRATOR),
        new Route("POST", "/accounts/*/role", Role.ADMINISTRATOR),
        new Route("POST", "/accounts/*/known", Role.ADMINISTRATOR),
        new Route("POST", "/accounts/*/contact", Role.ADMINISTRATOR),
        new Route("GET", "/ledger", Role.OFFICER),
        new Route("POST", "/accounts/*/reset", Role.ADMINISTRATOR));
  }
}
