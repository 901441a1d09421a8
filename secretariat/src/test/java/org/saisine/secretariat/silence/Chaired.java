package org.saisine.secretariat.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.saisine.reader.Source;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.bodies.Members;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.rulebook.Rulebook;
import org.saisine.secretariat.silence.Silences.Draft;
import org.saisine.secretariat.silence.Silences.Outcome;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A proposal of a chair, under silence until nobody has objected. */
public final class Chaired {
  private static final Instant CIRCULATED = Instant.parse("2036-06-10T12:00:00Z");
  private static final Instant DEADLINE = CIRCULATED.plus(Duration.ofHours(72));

  private Chaired() {}

  /** Circulates it, and turns the clock; the procedure's page. */
  public static String by(Serving serving) {
    Hourglass clock = new Hourglass(CIRCULATED);
    JdbcTemplate sql = Village.part(serving, JdbcTemplate.class);
    Silences silences =
        new Silences(
            sql,
            new TransactionTemplate(Village.part(serving, PlatformTransactionManager.class)),
            new Ledger(sql, clock),
            Village.part(serving, Rulebook.class),
            Village.part(serving, Bodies.class),
            Village.part(serving, Members.class),
            new Texts(Village.part(serving, Documents.class), List.of()),
            event -> {},
            clock);
    byte[] words =
        "The expert of Norway chairs the group of experts on signals for wrecks."
            .getBytes(StandardCharsets.UTF_8);
    Outcome outcome =
        silences.circulate(
            "GA",
            new Draft(
                "The chair of a group",
                DEADLINE,
                List.of(),
                List.of(new Source("chair.txt", words, "en"))),
            new Acting("clerk", new Capacity.Secretariat()),
            "");
    long id = ((Outcome.Done) outcome).id();
    clock.set(DEADLINE.minusSeconds(1));
    assertThat(silences.find(id).orElseThrow().silence()).isInstanceOf(Silence.Running.class);
    clock.set(DEADLINE);
    assertThat(silences.find(id).orElseThrow().silence()).isInstanceOf(Silence.Adopted.class);
    return "/silence/" + id;
  }
}
