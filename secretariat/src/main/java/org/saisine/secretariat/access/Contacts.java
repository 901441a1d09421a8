package org.saisine.secretariat.access;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.saisine.secretariat.ledger.Act;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.web.Tongues;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where accounts are reached, and in which language. The ledger keeps that an address was changed
 * and by whom, and not the address: officers read the ledger.
 */
public final class Contacts {
  private static final int LONGEST = 254;

  /** What any mail server takes: letters of the domain beyond ASCII are written in ASCII. */
  private static final Pattern MAILBOX =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

  private final JdbcTemplate sql;
  private final TransactionTemplate transaction;
  private final Ledger ledger;
  private final Accounts accounts;
  private final MailLinks links;

  public Contacts(
      JdbcTemplate sql,
      TransactionTemplate transaction,
      Ledger ledger,
      Accounts accounts,
      MailLinks links) {
    this.sql = sql;
    this.transaction = transaction;
    this.ledger = ledger;
    this.accounts = accounts;
    this.links = links;
  }

  /** Of an account; nothing is known of one that is not there. */
  public Contact of(String account) {
    return sql
        .query(
            "select mail, language, mail_confirmed is not null as confirmed from account"
                + " where name = ?",
            (row, at) ->
                new Contact(
                    row.getString("mail"), row.getString("language"), row.getBoolean("confirmed")),
            Accounts.small(account))
        .stream()
        .findFirst()
        .orElse(new Contact("", ""));
  }

  /**
   * Keeps how an account is reached, on the account of whoever says so. A new address is sent a
   * link, and nothing else until that was opened.
   *
   * @return keys of the sentences that say all that is wrong; none where it was done
   */
  List<String> keep(String actor, String name, Contact wish) {
    Contact kept = new Contact(ascii(wish.mail().strip()), wish.language());
    List<String> wrong = new ArrayList<>();
    if (!kept.mail().isEmpty()
        && (kept.mail().length() > LONGEST || !MAILBOX.matcher(kept.mail()).matches())) {
      wrong.add("contact.mail-wrong");
    }
    if (!kept.language().isEmpty() && !Tongues.ALL.contains(kept.language())) {
      wrong.add("contact.language-wrong");
    }
    return wrong.isEmpty()
        ? transacted(() -> changed(actor, accounts.locked(name), kept))
        : List.copyOf(wrong);
  }

  private List<String> changed(String actor, Account account, Contact kept) {
    Contact before = of(account.name());
    boolean moved = !kept.mail().equals(before.mail());
    if (moved && !kept.mail().isEmpty() && links.tooMany(account.name())) {
      return List.of("contact.link-too-many");
    }
    if (moved || !kept.language().equals(before.language())) {
      sql.update(
          "update account set mail = ?, language = ?, mail_confirmed ="
              + " case when mail = ? then mail_confirmed end where name = ?",
          kept.mail(),
          kept.language(),
          kept.mail(),
          account.name());
      ledger.enter(new Act(actor, "contact-changed", account.subject(), "", "", ""));
    }
    if (moved && !kept.mail().isEmpty()) {
      links.make(account, kept.mail(), kept.language());
    }
    return List.of();
  }

  /**
   * Has another link sent to an address that nobody has confirmed.
   *
   * @return keys of the sentences that say all that is wrong; none where it was done
   */
  List<String> ask(String name) {
    return transacted(() -> {
      Account account = accounts.locked(name);
      Contact contact = of(account.name());
      if (contact.mail().isEmpty() || contact.confirmed()) {
        return List.of("contact.link-needless");
      }
      if (links.tooMany(account.name())) {
        return List.of("contact.link-too-many");
      }
      links.make(account, contact.mail(), contact.language());
      return List.of();
    });
  }

  private List<String> transacted(Supplier<List<String>> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  /** In which language somebody is written to who has not said it yet: the one they read in. */
  void assume(String name, String language) {
    sql.update(
        "update account set language = ? where name = ? and language = ''",
        language,
        Accounts.small(name));
  }

  private static String ascii(String mail) {
    int at = mail.lastIndexOf('@');
    try {
      return at < 0 ? mail : mail.substring(0, at + 1) + IDN.toASCII(mail.substring(at + 1));
    } catch (IllegalArgumentException e) {
      // Told as an address that will not do.
      return mail;
    }
  }
}
