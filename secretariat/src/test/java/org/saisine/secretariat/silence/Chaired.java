package org.saisine.secretariat.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.saisine.reader.Source;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.TurnedClock;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.silence.Silences.Draft;
import org.saisine.secretariat.silence.Silences.Outcome;

/** A proposal of a chair, under silence until nobody has objected. */
public final class Chaired {
  private Chaired() {}

  /** Circulates it for seventy-two hours, which nobody uses to object; the procedure's page. */
  public static String by(Serving serving, TurnedClock clock) {
    Silences silences = Village.part(serving, Silences.class);
    Instant deadline = clock.instant().plus(Duration.ofHours(72));
    byte[] words =
        "The expert of Norway chairs the group of experts on signals for wrecks."
            .getBytes(StandardCharsets.UTF_8);
    Outcome outcome =
        silences.circulate(
            "GA",
            new Draft(
                "The chair of a group",
                deadline,
                List.of(),
                List.of(new Source("chair.txt", words, "en"))),
            new Acting("clerk", new Capacity.Secretariat()),
            "");
    long id = ((Outcome.Done) outcome).id();
    clock.turn(deadline.minusSeconds(1));
    assertThat(silences.find(id).orElseThrow().silence()).isInstanceOf(Silence.Running.class);
    clock.turn(deadline);
    assertThat(silences.find(id).orElseThrow().silence()).isInstanceOf(Silence.Adopted.class);
    return "/silence/" + id;
  }
}
