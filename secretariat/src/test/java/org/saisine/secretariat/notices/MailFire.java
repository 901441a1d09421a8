package org.saisine.secretariat.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;

/** A process of its own that serves a register and sends its mail, until somebody kills it. */
final class MailFire {
  private MailFire() {}

  /**
   * @param args the address of the database, the port of the mail server, what time it is
   */
  public static void main(String[] args) throws Exception {
    Duration ahead = Duration.between(Instant.now(), Instant.parse(args[2]));
    try (Serving serving =
        Village.at(
            args[0],
            Map.of(
                "saisine.silence.tick",
                0,
                "saisine.mail.host",
                "127.0.0.1",
                "saisine.mail.port",
                args[1],
                "saisine.mail.from",
                "saisine@register.example",
                // it stands in every letter, and this one listens at another port each time
                "saisine.origin",
                "https://register.example"),
            Clock.offset(Clock.systemUTC(), ahead))) {
      System.out.println("ready " + serving.port());
      System.out.flush();
      Thread.sleep(Duration.ofMinutes(10));
    }
  }
}
