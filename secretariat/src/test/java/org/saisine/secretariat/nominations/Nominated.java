package org.saisine.secretariat.nominations;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.access.Acting;
import org.saisine.secretariat.access.Capacity;
import org.saisine.secretariat.bodies.Group;
import org.saisine.secretariat.nominations.NominationTable.Filed;
import org.saisine.secretariat.nominations.Nominations.Outcome;

/** Nominations in a register, for pages that are looked at: 1 is contested, 2 is constituted. */
public final class Nominated {
  public static final String SUBMITTED = "0c0ffee0-0000-4000-8000-000000000001";

  private static final Acting OFFICE = new Acting("clerk", new Capacity.Secretariat());
  private static final Acting BRAZIL = new Acting("anna", new Capacity.Delegation("BRA"));
  private static final Acting GROUP = new Acting("anna", new Capacity.Coordinator("GRULAC"));

  private final Nominations nominations;

  private Nominated(Serving serving) {
    this.nominations = Village.part(serving, Nominations.class);
  }

  public static void open(Serving serving) {
    Nominated room = new Nominated(serving);
    long contested = room.opened(Seats.each(1));
    room.submitted(contested, SUBMITTED, "Ana of the Lighthouse");
    room.submitted(contested, SUBMITTED.replace('1', '2'), "Bento of the Locks");
    room.draft(contested, SUBMITTED.replace('1', '3'), "Clara of the Dykes");
    room.done(contested, GROUP, new NominationAct.AskExtension(Group.GRULAC, "Talks go on."));
    long constituted = room.opened(new Seats(Map.of(Group.GRULAC, 1), Map.of(), 0));
    room.submitted(constituted, SUBMITTED.replace('1', '4'), "Davi of the Ferry");
    room.done(constituted, GROUP, new NominationAct.Endorse(SUBMITTED.replace('1', '4')));
    room.done(constituted, OFFICE, new NominationAct.Constitute(""));
  }

  private long opened(Seats seats) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC).minusDays(1);
    Opening opening =
        new Opening(
            1,
            "HRC",
            Map.of("en", "Group of keepers of the bells", "fr", "Groupe des gardiens des cloches"),
            Opening.Office.SECRETARIAT,
            seats,
            Map.of("en", "A steady hand."),
            today.plusDays(60));
    long id = ((Outcome.Done) nominations.open(opening, OFFICE)).id();
    LocalDate sent = nominations.find(id).orElseThrow().today();
    done(
        id, OFFICE, new NominationAct.Invite(EnumSet.allOf(Group.class), sent, opening.deadline()));
    return id;
  }

  private void draft(long id, String candidate, String name) {
    Person person =
        new Person(
            name, "BRA", Optional.of(Person.Gender.FEMALE), Optional.of(Person.Tradition.CIVIL));
    done(id, BRAZIL, new NominationAct.Draft(candidate, person, Optional.empty()));
  }

  private void submitted(long id, String candidate, String name) {
    draft(id, candidate, name);
    for (Paper paper : Paper.values()) {
      Filed filed = new Filed("cv.txt", "text/plain", name.getBytes(StandardCharsets.UTF_8));
      nominations.file(id, BRAZIL, candidate, paper, filed, "");
    }
    done(id, BRAZIL, new NominationAct.Submit(candidate));
  }

  private void done(long id, Acting by, NominationAct act) {
    Outcome outcome = nominations.act(id, by, act, "");
    if (!(outcome instanceof Outcome.Done)) {
      throw new IllegalStateException(act + ": " + outcome);
    }
  }
}
