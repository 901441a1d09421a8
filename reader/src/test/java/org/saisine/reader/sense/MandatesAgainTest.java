package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.jamiya;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What comes again, between other reports, or with an organ that hears it. */
@DisplayName("What is said of a report that comes again, or is told before others, owes no other")
class MandatesAgainTest {
  @Test
  @DisplayName("A request within a point of what is welcomed ends with that point")
  void told() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Welcomes: (a) The lamps of the keepers, and encourages the Committee to keep them; (b) Submitting its report to the General Assembly at its seventy-eighth session."),
                assemblee(
                    "1. Se félicite : a) Des lampes des gardiens, et encourage le Comité à les garder ; b) De présenter son rapport à l’Assemblée générale à sa soixante-dix-huitième session."),
                jamiya(
                    "1 - ترحب بما يلي: (أ) تقرير الحراس، وتشجع اللجنة على صونه؛ (ب) تقديم تقريرها إلى الجمعية العامة في دورتها الثامنة والسبعين.")))
        .allSatisfy(one -> assertThat(owed(one)).isEmpty());
    assertThat(
            owed(
                assembly(
                    "1. Welcomes: (a) The lamps; (b) The oil, and requests the Secretary-General: (a) To submit a report to the General Assembly at its seventy-eighth session; (b) To present an oral report on oil to the Committee.")))
        .containsExactly("1 report SG GA-78", "1 oral SG");
  }
}
