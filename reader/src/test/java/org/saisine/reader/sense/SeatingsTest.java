package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Notes.note;
import static org.saisine.reader.sense.Notes.noteFr;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Seating;

@DisplayName("The meetings of subsidiary bodies")
class SeatingsTest {
  @Test
  @DisplayName("Reports that stand respectively go to the meetings in their order")
  void respectively() {
    Record en =
        note(
            "The Working Group on Ropes held its second meeting from 3 to 5 March 2035 and is"
                + " scheduled to hold its third meeting on 7 and 8 September 2036. The reports on"
                + " those meetings (LVC/COP/WG.7/2035/2 and LVC/COP/WG.7/2036/3, respectively) will"
                + " be submitted to the Conference at its eighth session.");
    Record fr =
        noteFr(
            "Le Groupe de travail sur les cordages a tenu sa deuxième réunion du 3 au 5 mars 2035 et"
                + " devrait tenir sa troisième réunion les 7 et 8 septembre 2036. Les rapports sur"
                + " ces réunions (LVC/COP/WG.7/2035/2 et LVC/COP/WG.7/2036/3, respectivement) seront"
                + " présentés à la Conférence à sa huitième session.");
    for (Record record : List.of(en, fr)) {
      assertThat(record.seatings())
          .extracting(seating ->
              seating.body()
                  + " "
                  + seating.ordinal().orElse(0)
                  + " "
                  + seating.from().orElseThrow()
                  + " "
                  + seating.reportSymbol().orElse("")
                  + " "
                  + seating.planned())
          .containsExactly(
              "LVC-WG.7 2 2035-03-03 LVC/COP/WG.7/2035/2 false",
              "LVC-WG.7 3 2036-09-07 LVC/COP/WG.7/2036/3 true");
      assertThat(record.seatings().getFirst().submittedTo())
          .contains(new Due.AtSession("LVC-COP", 8));
    }
  }

  @Test
  @DisplayName(
      "A report that counts its meeting goes to that meeting, though another stands nearer")
  void counted() {
    Record record =
        note(
            "The fifth meeting of the Working Group on Ropes was held from 3 to 5 March 2035,"
                + " immediately after the ninth meeting of the Working Group on Masts. The report on"
                + " the fifth meeting (LVC/COP/WG.7/2035/4) will be submitted to the Conference.");
    assertThat(record.seatings()).hasSize(1);
    assertThat(record.seatings().getFirst().ordinal()).hasValue(5);
  }

  @Test
  @DisplayName("The texts that established a body and made it permanent are its own")
  void founded() {
    Record record =
        note(
            "By its decision 2/5, the Conference established an interim working group on ropes.",
            "In its resolution 6/1, the Conference decided that the Working Group on Ropes would be"
                + " a permanent element of the Conference.",
            "The second meeting of the Working Group on Ropes was held on 3 March 2035. The report"
                + " on that meeting is LVC/COP/WG.7/2035/2.");
    Seating seating = record.seatings().getFirst();
    assertThat(seating.establishedBy()).contains("LVC/COP/DEC/2/5");
    assertThat(seating.permanentBy()).contains("LVC/COP/RES/6/1");
  }

  @Test
  @DisplayName("A workshop is no meeting of a body")
  void workshop() {
    Record record =
        note(
            "A workshop on ropes was held on 3 March 2035. The Working Group on Ropes held its"
                + " second meeting on 4 March 2035. The report on that meeting is"
                + " LVC/COP/WG.7/2035/2.");
    assertThat(record.seatings()).hasSize(1);
    assertThat(record.seatings().getFirst().from()).contains(Notes.day("2035-03-04"));
  }
}
