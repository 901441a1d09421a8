package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.conseil;
import static org.saisine.reader.sense.Texts.council;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Record;

@DisplayName("The times of what is owed are told against the document")
class MandateTimesTest {
  @Test
  @DisplayName("The next session of a text of session 54 is session 55, the present one 54")
  void relative() {
    assertThat(
            owed(
                council(
                    "1. Requests the High Commissioner to submit a report on lamps at its next"
                        + " session;",
                    "2. Requests the High Commissioner to submit a report on horns at its present"
                        + " session;")))
        .containsExactly("1 report OHCHR HRC-55", "2 report OHCHR HRC-54");
    assertThat(
            owed(
                conseil(
                    "1. Prie le Haut-Commissariat de lui soumettre un rapport sur les lampes à sa"
                        + " prochaine session ;")))
        .containsExactly("1 report OHCHR HRC-55");
  }

  @Test
  @DisplayName("The same session is the one named before it")
  void same() {
    assertThat(
            owed(
                council(
                    "1. Decides to hold, at its fifty-seventh session, a panel discussion on"
                        + " lamps;",
                    "2. Requests the High Commissioner to present a study on horns at the same"
                        + " session;")))
        .containsExactly("1 meeting HRC HRC-57", "2 report OHCHR HRC-57");
  }

  @Test
  @DisplayName("A session that lies behind the document is no due; one ahead of it is")
  void behind() {
    assertThat(
            owed(
                council(
                    "1. Requests the High Commissioner to prepare a report on the panel discussion"
                        + " held at its fifty-second session;",
                    "2. Requests the High Commissioner to prepare a report on the panel"
                        + " discussion for its fifty-sixth session;")))
        .containsExactly("1 report OHCHR", "2 report OHCHR HRC-56");
  }

  @Test
  @DisplayName("What is owed to the regular session of a number is not owed to the special one")
  void special() {
    assertThat(
            owed(
                council(
                    "1. Requests the High Commissioner to submit a report on lamps at its"
                        + " fifty-sixth session;",
                    "2. Requests the High Commissioner to submit a report on horns at its"
                        + " fifty-sixth special session;")))
        .containsExactly("1 report OHCHR HRC-56", "2 report OHCHR");
  }

  @Test
  @DisplayName("One deliverable at several sessions is one mandate with several times")
  void several() {
    assertThat(
            owed(
                council(
                    "1. Requests the High Commissioner to present oral updates to the Council at"
                        + " its fifty-sixth and fifty-eighth sessions;")))
        .containsExactly("1 oral OHCHR HRC-56 HRC-58");
    assertThat(
            owed(
                conseil(
                    "1. Prie le Haut-Commissariat de lui présenter un compte rendu oral à ses"
                        + " cinquante-sixième et cinquante-huitième sessions ;")))
        .containsExactly("1 oral OHCHR HRC-56 HRC-58");
  }

  @Test
  @DisplayName("A session is that of the organ that receives; \"lui\" is the organ that speaks")
  void receiver() {
    assertThat(
            owed(
                council(
                    "1. Requests the Special Rapporteur to report to the General Assembly at its"
                        + " seventy-ninth session;")))
        .containsExactly("1 report PROCEDURE GA-79");
    assertThat(
            owed(
                assemblee(
                    "1. Prie le Comité spécial de poursuivre l’examen de la question des phares et"
                        + " de lui en rendre compte à sa soixante-dix-huitième session ;")))
        .containsExactly("1 report COMMISSION GA-78");
  }

  @Test
  @DisplayName("A body of which something else is told behind the session does not receive it")
  void behindTheSession() {
    assertThat(
            owed(
                assembly(
                    "1. Invites the secretariat of the Lamp Convention to report, through the"
                        + " Secretary-General, to the General Assembly at its seventy-ninth"
                        + " session, on the work of the Committee on Conferences;")))
        .containsExactly("1 report ENTITY GA-79");
  }

  @Test
  @DisplayName("\"By June 2024\" is its last day; \"in June 2024\" its first")
  void months() {
    assertThat(
            owed(
                council(
                    "1. Requests the Secretary-General to publish by June 2024 a study on lamps;",
                    "2. Decides to convene in June 2024 a seminar on lamps;")))
        .containsExactly("1 report SG 2024-06-30", "2 meeting HRC 2024-06-01");
    assertThat(
            owed(
                conseil(
                    "1. Prie le Secrétaire général de publier, d’ici à la fin du mois de juin"
                        + " 2024, une étude sur les lampes ;")))
        .containsExactly("1 report SG 2024-06-30");
  }

  @Test
  @DisplayName("One time said twice is the session alone, or the day alone")
  void twice() {
    assertThat(
            owed(
                council(
                    "1. Requests the Secretary-General to submit to the Council at its fifty-eighth"
                        + " session, in 2025, a report on lamps;",
                    "2. Decides to hold on 4 March 2025, during its fifty-eighth session, a panel"
                        + " discussion on lamps;")))
        .containsExactly("1 report SG HRC-58", "2 meeting HRC 2025-03-04");
  }

  @Test
  @DisplayName("\"Within six months\" and \"every two years\" are a duration and a recurrence")
  void durations() {
    Record record =
        council(
            "1. Requests the Secretary-General to publish, within six months, a list of lamps;",
            "2. Requests the Secretary-General to submit to the Council every two years a report"
                + " on horns;",
            "3. Requests the Secretary-General to brief the Council every 90 days;");
    assertThat(owed(record)).containsExactly("1 report SG P6M", "2 report SG", "3 oral SG");
    assertThat(record.mandates().get(1).every()).contains("biennial");
    assertThat(record.mandates().get(2).every()).contains("P90D");
  }

  @Test
  @DisplayName("\"To report annually\" recurs, and so does what is to be reported annually")
  void annually() {
    Record record =
        council(
            "1. Requests the Special Rapporteur to continue to report annually to the Council;",
            "2. Requests the Secretary-General to report annually on lamps;",
            "3. Requests the Secretary-General to report biennially on oil;",
            "4. Requests the Secretary-General to report on wicks.");
    assertThat(record.mandates())
        .extracting(each -> each.every().orElse(""))
        .containsExactly("annual", "annual", "biennial", "");
  }
}
