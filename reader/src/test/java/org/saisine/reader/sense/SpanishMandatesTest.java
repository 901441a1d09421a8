package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.asamblea;
import static org.saisine.reader.sense.Texts.consejo;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who owes what to whom by when, in Spanish")
class SpanishMandatesTest {

  @Test
  @DisplayName("The session stands before its verb or behind it; 'de' is no verb")
  void ahead() {
    assertThat(
            owed(
                asamblea(
                    "1. Solicita al Secretario General que en su septuagésimo octavo período de"
                        + " sesiones le presente un informe sobre la guarda de los faros;",
                    "2. Solicita al Secretario General que, a más tardar el 15 de junio de 2023, le"
                        + " presente un informe final;",
                    "3. Decide seguir examinando la guarda de los faros en su septuagésimo noveno"
                        + " período de sesiones.")))
        .containsExactly("1 report SG GA-78", "2 report SG 2023-06-15", "3 agenda GA GA-79");
  }

  @Test
  @DisplayName("One year needs no number: 'por un año', 'por otro período de un año'")
  void oneYear() {
    assertThat(
            owed(
                consejo(
                    "1. Decide prorrogar por un año más el mandato de la Relatoría Especial sobre"
                        + " los faros;",
                    "2. Decide prorrogar el mandato del Relator Especial sobre las boyas por otro"
                        + " período de un año;",
                    "3. Decide renovar, por un período prorrogable de dos años, el mandato del"
                        + " Experto Independiente sobre las mareas.")))
        .containsExactly("1 body HRC P1Y", "2 body HRC P1Y", "3 body HRC P2Y");
  }

  @Test
  @DisplayName("'Un informe al Consejo' is a thing; 'que informe al Consejo' is what is to be done")
  void informe() {
    assertThat(
            owed(
                consejo(
                    "1. Solicita al Relator Especial que presente un informe al Consejo en su 56º"
                        + " período de sesiones;",
                    "2. Solicita al Relator Especial que visite los faros y que, en su 57º período"
                        + " de sesiones, informe al Consejo de sus observaciones.")))
        .containsExactly("1 report PROCEDURE HRC-56", "2 report PROCEDURE HRC-57");
  }

  @Test
  @DisplayName("Who is told to go on doing a thing owes it as well")
  void goesOn() {
    assertThat(
            owed(
                consejo(
                    "1. Solicita a la Oficina del Alto Comisionado que siga organizando seminarios"
                        + " anuales sobre los faros;",
                    "2. Solicita al Alto Comisionado que continúe informándolo sobre las boyas cada"
                        + " seis meses;",
                    "3. Solicita al Alto Comisionado que siga celebrando consultas con los"
                        + " guardianes.")))
        .containsExactly("1 meeting OHCHR", "2 report OHCHR");
  }

  @Test
  @DisplayName("The end of a session is that session: 'antes de que finalice'")
  void endOfSession() {
    assertThat(
            owed(
                asamblea(
                    "1. Decide examinar, antes de que finalice el septuagésimo séptimo período de"
                        + " sesiones, la guarda de los faros;",
                    "2. Solicita al Secretario General que, antes de finalizar su septuagésimo"
                        + " octavo período de sesiones, la informe de los progresos;",
                    "3. Solicita al Grupo de Trabajo que le presente un informe, para examinarlo en"
                        + " su septuagésimo noveno período de sesiones.")))
        .containsExactly("1 agenda GA GA-77", "2 report SG GA-78", "3 report COMMISSION GA-79");
  }

  @Test
  @DisplayName(
      "'Y que la informe al respecto' is owed to the organ, whatever was for others before")
  void thereon() {
    assertThat(
            owed(
                asamblea(
                    "1. Solicita al Secretario General que vele por la guarda de los faros a fin de"
                        + " ayudar a los marinos y que la informe al respecto en su septuagésimo"
                        + " octavo período de sesiones.")))
        .containsExactly("1 report SG GA-78");
  }

  @Test
  @DisplayName("To set out a matter in the next report is owed by one reporter")
  void nextReport() {
    assertThat(
            owed(
                asamblea(
                    "1. Solicita al Secretario General que, en su próximo informe, indique las"
                        + " medidas tomadas en favor de los faros;",
                    "2. Solicita al Secretario General que facilite información sobre las boyas en"
                        + " el contexto de su próximo informe sobre la marcha de los trabajos;",
                    "3. Solicita al Secretario General que indique a los Estados las boyas que"
                        + " faltan.")))
        .containsExactly("1 report SG", "2 report SG");
  }

  @Test
  @DisplayName("What is recommended is not asked; nor what happens when something else is done")
  void recommended() {
    assertThat(
            owed(
                asamblea(
                    "1. Recomienda al Consejo que transmita los informes a los fareros;",
                    "2. Solicita al Secretario General que, al renovar los mandatos, examine los"
                        + " faros;",
                    "3. Exhorta a la Comisión a que considere organizar un diálogo sobre los faros;",
                    "4. Solicita al Secretario General que haga un balance de sus faros;",
                    "5. Solicita al Secretario General que organice un diálogo sobre los faros.")))
        .containsExactly("5 meeting SG");
  }

  @Test
  @DisplayName(
      "'Los propios estudios' are those asked for before, and have their time where they are")
  void themselves() {
    assertThat(
            owed(
                consejo(
                    "1. Solicita a la Oficina del Alto Comisionado que dedique su próximo estudio"
                        + " temático anual a los faros, y solicita que esas contribuciones y los"
                        + " propios estudios se publiquen antes de los períodos de sesiones 58º y"
                        + " 61º del Consejo de Derechos Humanos.")))
        .containsExactly("1 report OHCHR HRC-58 HRC-61");
  }
}
