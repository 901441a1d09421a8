package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Record;

@DisplayName("The organization of work")
class TimetableTest {
  private static Record agenda(String table) {
    return Notes.read(
        """
        Conference of the Parties to the Convention on the Shared Waters of the Lowen Valley

        LVC/COP/WG.7/2036/1

        Distr.: General
        1 February 2036
        Original: English

        Working Group on Ropes

        Third meeting

        Saint-Orme, 19 and 20 May 2036

        Annotated provisional agenda

        Provisional agenda

        1. Opening:
        (a) Election of officers;
        (b) Adoption of the agenda.
        2. Ropes and knots.
        3. Adoption of the report.

        Annotations

        1. Opening

        (a) Election of officers

        The Working Group will elect its officers.

        (b) Adoption of the agenda

        The Working Group will adopt its agenda.

        2. Ropes and knots

        There are many.

        3. Adoption of the report

        The report will be read aloud.

        Annex

        Organization of work

        """
            + table);
  }

  private static List<String> told(Record record) {
    return record.sittings().stream()
        .map(sitting ->
            sitting.date()
                + " "
                + sitting.from().map(Object::toString).orElse("-")
                + "-"
                + sitting.to().map(Object::toString).orElse("-")
                + sitting.items().stream()
                    .map(slot -> " " + slot.item() + (slot.continued() ? "+" : ""))
                    .reduce("", String::concat))
        .toList();
  }

  private static final List<String> PLAN =
      List.of(
          "2036-05-19 10:00-13:00 1(a) 1(b)",
          "2036-05-19 15:00-17:30 2",
          "2036-05-20 10:00-12:00 2+ 3");

  @Test
  @DisplayName("Cells may be held apart by tabs, by spaces, or stand one to a line")
  void cells() {
    String tabs =
        """
        Monday, 19 May 2036
        10 a.m.–1 p.m.\t1 (a)\tElection of officers
        \t1 (b)\tAdoption of the agenda
        3–5.30 p.m.\t2\tRopes and knots
        Tuesday, 20 May 2036
        10 a.m.–noon\t2\tRopes and knots (continued)
        \t3\tAdoption of the report
        """;
    String spaces = tabs.replace("\n\t", "\n                    ").replace("\t", "      ");
    String lines = tabs.replace("\n\t", "\n").replace("\t", "\n");
    assertThat(told(agenda(tabs))).isEqualTo(PLAN);
    assertThat(told(agenda(spaces))).isEqualTo(PLAN);
    assertThat(told(agenda(lines))).isEqualTo(PLAN);
  }

  @Test
  @DisplayName(
      "A day without a year is a day of the meeting; hours on the clock of 24 are the same")
  void yearless() {
    assertThat(
            told(
                agenda(
                    """
                    Monday, 19 May\t10:00-13:00\tItems 1 (a) and (b)
                    \t15:00-17:30\tItem 2
                    Tuesday, 20 May\t10:00-12:00\tItem 2 (continued) and item 3
                    """)))
        .startsWith(PLAN.get(0), PLAN.get(1));
  }

  @Test
  @DisplayName("A number that the agenda does not have is no item")
  void foreignNumbers() {
    assertThat(told(agenda("Monday, 19 May 2036\n10 a.m.–1 p.m.\t7\tTea\n3–5.30 p.m.\t2\tRopes\n")))
        .containsExactly("2036-05-19 15:00-17:30 2");
  }

  @Test
  @DisplayName("The items of the agenda are numbered with the letters under them")
  void items() {
    assertThat(agenda("").agenda())
        .extracting(AgendaItem::item)
        .containsExactly("1", "1(a)", "1(b)", "2", "3");
    assertThat(agenda("").agenda().getFirst().title()).isEqualTo("Opening");
  }

  @Test
  @DisplayName("Hours in French are read with and without minutes")
  void french() {
    Record record =
        Notes.read(
            """
            Commission de la navigation de la vallée de la Lowen

            LVC/CN.2/2037/1

            Distr. générale
            12 janvier 2037
            Original : français

            Vingt-troisième session

            Aldermere, 9 et 10 mars 2037

            Ordre du jour provisoire annoté

            Ordre du jour provisoire

            1. Ouverture de la session.
            2. Feux : a) Bouées ; b) Cloches.

            Annotations

            1. Ouverture de la session

            La session s'ouvrira à 10 heures.

            2. Feux

            a) Bouées

            Elles sont rouges.

            b) Cloches

            Elles sonnent.

            Annexe

            Organisation des travaux

            Lundi 9 mars
            10 h-13 h	1	Ouverture de la session
            	2 a)	Bouées
            15 heures-17 h 30	2 a)	Bouées (suite)
            	2 b)	Cloches
            """);
    assertThat(told(record))
        .containsExactly("2037-03-09 10:00-13:00 1 2(a)", "2037-03-09 15:00-17:30 2(a)+ 2(b)");
  }
}
