package org.saisine.secretariat.notices;

import java.util.Locale;
import org.springframework.core.env.Environment;

/**
 * Which mail server takes what is written to people, as {@code saisine.mail.…} says it. Without a
 * host nothing is mailed, and notices are in the inbox alone.
 *
 * @param host empty where there is none
 * @param tls {@code none}, {@code starttls} (refuses a server that has none) or {@code tls}
 * @param from the address that mail comes from, and that what cannot be delivered goes back to
 */
record MailSettings(String host, int port, String user, String password, String tls, String from) {
  static MailSettings of(Environment told) {
    String user = told.getProperty("saisine.mail.user", "");
    String tls =
        told.getProperty("saisine.mail.tls", user.isEmpty() ? "none" : "starttls")
            .toLowerCase(Locale.ROOT);
    return new MailSettings(
        told.getProperty("saisine.mail.host", "").strip(),
        told.getProperty("saisine.mail.port", Integer.class, tls.equals("tls") ? 465 : 25),
        user,
        told.getProperty("saisine.mail.password", ""),
        tls,
        told.getProperty("saisine.mail.from", "saisine@localhost").strip());
  }

  boolean configured() {
    return !host.isEmpty();
  }

  /** The domain of the sender, which message ids end with. */
  String domain() {
    String domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
    return domain.isEmpty() ? "localhost" : domain;
  }

  /** No password in a log. */
  @Override
  public String toString() {
    return "mail by " + host + ":" + port + " from " + from;
  }
}
