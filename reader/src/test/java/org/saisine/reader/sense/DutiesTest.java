package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.conseil;
import static org.saisine.reader.sense.Texts.council;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a verb makes owed")
class DutiesTest {

  @Test
  @DisplayName("What stands in a purpose is not handed over; what stands behind its comma is")
  void purpose() {
    assertThat(
            owed(
                assembly(
                    "1. Requests the Secretary-General to provide keepers in order to let every"
                        + " harbour along the northern coast finish its action plan;",
                    "2. Requests the Secretary-General to provide, in order to help the harbours,"
                        + " an action plan;")))
        .containsExactly("2 report SG");
  }

  @Test
  @DisplayName("Help given to those who draw up a plan is no plan; a plan given to them is")
  void somethingElse() {
    assertThat(
            owed(
                assemblee(
                    "1. Prie le Secrétaire général de fournir, dans chaque port, une assistance"
                        + " technique aux gardiens qui appliquent le plan d’action ;",
                    "2. Prie le Secrétaire général de fournir, dans chaque port, un plan d’action"
                        + " aux gardiens ;")))
        .containsExactly("2 report SG");
  }

  @Test
  @DisplayName("To give a briefing is a briefing; to give priority or advice is none")
  void give() {
    assertThat(
            owed(
                council(
                    "1. Requests the High Commissioner to give an oral update at its fifty-sixth"
                        + " session and to give priority to lamps in his annual report;")))
        .containsExactly("1 oral OHCHR HRC-56");
    assertThat(
            owed(
                conseil(
                    "1. Prie le Rapporteur spécial de donner des conseils et des recommandations"
                        + " aux gardiens ;")))
        .isEmpty();
  }

  @Test
  @DisplayName("Whose report it is does not receive it")
  void genitive() {
    assertThat(owed(assembly("1. Invites States to publish the Committee’s reports;"))).isEmpty();
    assertThat(owed(assembly("1. Invites States to send the Committee reports;"))).isEmpty();
    assertThat(
            owed(
                assembly(
                    "1. Invites States to submit reports to the General Assembly at its"
                        + " seventy-eighth session;")))
        .containsExactly("1 report STATES GA-78");
  }

  @Test
  @DisplayName("Points under what is owed say what stands in it; points under a verb are owed")
  void contents() {
    assertThat(
            owed(
                assembly(
                    "1. Requests the Secretary-General to report to the Assembly in 2024,"
                        + " including: (a) A summary of losses; (b) A list of lamps;",
                    "2. Requests the Secretary-General to submit: (a) Reports on losses in 2024;"
                        + " (b) Studies of lamps in 2025;")))
        .containsExactly("1 report SG 2024", "2 report SG 2024", "2 report SG 2025");
  }

  @Test
  @DisplayName("A dialogue that follows a briefing has its time, and the briefing has it too")
  void followed() {
    assertThat(
            owed(
                assembly(
                    "1. Invites the Special Rapporteur to present an oral report and to engage in"
                        + " an interactive dialogue with the General Assembly at its"
                        + " seventy-eighth session;")))
        .containsExactly("1 oral PROCEDURE GA-78");
  }

  @Test
  @DisplayName("A meeting is decided once, however often its time is told")
  void once() {
    assertThat(
            owed(
                council(
                    "1. Decides to convene a panel discussion in 2025, and decides that the panel"
                        + " discussion will be held in 2025;",
                    "2. Decides to convene a panel discussion in 2025, and decides that the round"
                        + " table will be held in 2026;")))
        .containsExactly("1 meeting HRC 2025", "2 meeting HRC 2025", "2 meeting HRC 2026");
  }

  @Test
  @DisplayName("\"La présente résolution\" presents nothing; what is to be presented is told")
  void present() {
    assertThat(
            owed(
                conseil(
                    "1. Prie l’Expert indépendant de publier, dans les six mois suivant l’adoption"
                        + " de la présente résolution, une liste des phares ;",
                    "2. Prie l’Expert indépendant d’établir un rapport qui sera présenté à la"
                        + " cinquante-sixième session ;")))
        .containsExactly("1 report PROCEDURE P6M", "2 report PROCEDURE HRC-56");
  }

  @Test
  @DisplayName("« En juin 2024 » est son premier jour, « en juin 2024 au plus tard » son dernier")
  void atTheLatest() {
    assertThat(
            owed(
                conseil(
                    "1. Prie le Haut-Commissariat de lui soumettre un rapport en juin 2024 ;",
                    "2. Prie le Haut-Commissariat de lui soumettre un rapport en juin 2024 au plus"
                        + " tard ;")))
        .containsExactly("1 report OHCHR 2024-06-01", "2 report OHCHR 2024-06-30");
  }

  @Test
  @DisplayName("« Pour un an » est une durée, « pour un phare » n'en est pas une")
  void forOneYear() {
    assertThat(
            owed(
                conseil(
                    "1. Décide de renouveler pour un an le mandat de l’Expert indépendant ;",
                    "2. Décide de renouveler le mandat de l’Expert indépendant pour un phare ;")))
        .containsExactly("1 body HRC P1Y", "2 body HRC");
  }

  @Test
  @DisplayName("A committee of the Assembly meets at the Assembly's session, others at their own")
  void partOfTheAssembly() {
    assertThat(
            owed(
                council(
                    "1. Requests the Special Rapporteur to submit a report to the Third Committee"
                        + " of the General Assembly at its seventy-ninth session;",
                    "2. Requests the Special Rapporteur to submit a report to the Commission on the"
                        + " Status of Women at its seventieth session;")))
        .containsExactly("1 report PROCEDURE GA-79", "2 report PROCEDURE COMMISSION-70");
  }

  @Test
  @DisplayName("The next session of a body that is told is not that of the organ that asks")
  void sessionOfTheOneTold() {
    assertThat(
            owed(
                assembly(
                    "1. Requests the Secretary-General to brief the Special Committee at its next"
                        + " session;",
                    "2. Requests the Secretary-General to brief the Assembly at its next"
                        + " session;")))
        .containsExactly("1 oral SG", "2 oral SG GA-78");
  }
}
