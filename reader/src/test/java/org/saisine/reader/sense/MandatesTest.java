package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.conseil;
import static org.saisine.reader.sense.Texts.council;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Mandate.Kind;
import org.saisine.reader.vocabulary.Record;

@DisplayName("Who owes what to whom by when")
class MandatesTest {

  @Nested
  @DisplayName("What is owed")
  class Kinds {
    @Test
    @DisplayName("A report and its presentation are one mandate, with the time it is presented")
    void presentation() {
      assertThat(
              owed(
                  council(
                      "1. Requests the Advisory Committee to prepare a study on the duty to keep"
                          + " lamps lit, and to present it to the Council at its sixtieth session,"
                          + " followed by an interactive dialogue;")))
          .containsExactly("1 report ADVISORY HRC-60");
      assertThat(
              owed(
                  conseil(
                      "1. Prie le Comité consultatif d’établir une étude sur l’entretien des lampes"
                          + " et de la lui présenter à sa soixantième session, avant la tenue d’un"
                          + " dialogue ;")))
          .containsExactly("1 report ADVISORY HRC-60");
    }

    @Test
    @DisplayName("A panel and the report on it are two")
    void panelAndReport() {
      assertThat(
              owed(
                  council(
                      "1. Decides to convene, at its fifty-sixth session, a panel discussion on"
                          + " horns, and requests the High Commissioner to prepare a summary report"
                          + " on it and to submit the report at its fifty-eighth session;")))
          .containsExactly("1 meeting HRC HRC-56", "1 report OHCHR HRC-58");
    }

    @Test
    @DisplayName("An office that is asked to organize the organ's meeting owes it")
    void organizer() {
      assertThat(
              owed(
                  council(
                      "1. Decides to convene, at its fifty-sixth session, a panel discussion on"
                          + " horns, and requests the High Commissioner to organize it;")))
          .containsExactly("1 meeting OHCHR HRC-56");
    }

    @Test
    @DisplayName("An oral update and a report in one breath each have their time")
    void eachItsTime() {
      assertThat(
              owed(
                  council(
                      "1. Requests the Special Rapporteur to present an oral update at its"
                          + " fifty-sixth session and a comprehensive report at its fifty-seventh"
                          + " session;")))
          .containsExactly("1 oral PROCEDURE HRC-56", "1 report PROCEDURE HRC-57");
      assertThat(
              owed(
                  conseil(
                      "1. Prie le Rapporteur spécial de lui présenter un compte rendu oral à sa"
                          + " cinquante-sixième session et un rapport complet à sa"
                          + " cinquante-septième session ;")))
          .containsExactly("1 oral PROCEDURE HRC-56", "1 report PROCEDURE HRC-57");
    }

    @Test
    @DisplayName("A mandate extended by three years is a body with a duration")
    void extended() {
      assertThat(
              owed(
                  council(
                      "1. Decides to extend the mandate of the Special Rapporteur on lighthouses for"
                          + " a period of three years;")))
          .containsExactly("1 body HRC P3Y");
      assertThat(
              owed(
                  conseil(
                      "1. Décide de proroger pour une période de trois ans le mandat du Rapporteur"
                          + " spécial sur les phares ;")))
          .containsExactly("1 body HRC P3Y");
    }

    @Test
    @DisplayName("To remain seized is on the agenda without a time; an item put on it has one")
    void agenda() {
      assertThat(
              owed(
                  assembly(
                      "1. Decides to include in the provisional agenda of its seventy-ninth session"
                          + " the item entitled “Keeping of reports on lamps”;",
                      "2. Decides to remain seized of the matter.")))
          .containsExactly("1 agenda GA GA-79", "2 agenda GA");
      assertThat(
              owed(
                  assemblee(
                      "1. Décide d’inscrire à l’ordre du jour provisoire de sa soixante-dix-neuvième"
                          + " session la question intitulée « Garde des phares » ;",
                      "2. Décide de rester saisie de la question.")))
          .containsExactly("1 agenda GA GA-79", "2 agenda GA");
    }

    @Test
    @DisplayName("To give the organ information at a time, or again and again, is to report")
    void information() {
      Record told =
          conseil(
              "1. Se félicite des mesures prises par sa présidente et engage celle-ci à user de ses"
                  + " bons offices et à lui fournir des informations sur les lampes à chacune de ses"
                  + " sessions ;",
              "2. Prie le Haut-Commissariat de lui fournir des informations sur les lampes ;");
      assertThat(owed(told)).containsExactly("1 report PRESIDENT");
      assertThat(told.mandates().getFirst().every()).contains("each-session");
      Record said =
          council(
              "1. Requests the Secretary-General to provide the Council with information on lamps at"
                  + " its fifty-sixth session;",
              "2. Invites its President to provide information on lamps to the Council at each"
                  + " session;",
              "3. Requests the Secretary-General to provide the Council with information on lamps;");
      assertThat(owed(said)).containsExactly("1 report SG HRC-56", "2 report PRESIDENT");
    }

    @Test
    @DisplayName("Who is asked further goes by a pronoun")
    void pronouns() {
      assertThat(
              owed(
                  conseil(
                      "1. Prie le Secrétaire général de garder les lampes et le prie également de lui"
                          + " rendre compte, à sa cinquante-sixième session, de leur état ;",
                      "2. Prie le Comité consultatif de garder les lampes pour le port et de lui"
                          + " faire rapport à ce sujet à sa cinquante-septième session ;")))
          .containsExactly("1 report SG HRC-56", "2 report ADVISORY HRC-57");
    }

    @Test
    @DisplayName("A thing told in a report to come is owed with it, whatever the verb")
    void foretold() {
      assertThat(
              owed(
                  conseil(
                      "1. Prie le Secrétaire général d’expliquer, dans son prochain rapport, tout"
                          + " retard des gardiens ;",
                      "2. Prie le Secrétaire général de l’informer des progrès accomplis ;")))
          .containsExactly("1 report SG", "2 report SG");
      assertThat(
              owed(
                  council(
                      "1. Requests the Secretary-General to explain, in his next report, any delay"
                          + " of the keepers;",
                      "2. Requests the Secretary-General to inform the Council of the progress"
                          + " made;")))
          .containsExactly("1 report SG", "2 report SG");
    }

    @Test
    @DisplayName("To provide resources is something else")
    void resources() {
      assertThat(
              council(
                      "1. Requests the Secretary-General to provide the resources necessary to"
                          + " prepare the report;")
                  .mandates())
          .extracting(Mandate::kind)
          .containsExactly(Kind.OTHER);
    }
  }

  @Nested
  @DisplayName("What is owed by nobody")
  class Nothing {
    @Test
    @DisplayName("What is noted, welcomed or awaited is no mandate")
    void noted() {
      assertThat(
              owed(
                  council(
                      "1. Notes that a panel discussion will be held at its fifty-sixth session;",
                      "2. Welcomes the intention of the High Commissioner to submit a report at its"
                          + " fifty-sixth session;",
                      "3. Looks forward to receiving the report of the Special Rapporteur;")))
          .isEmpty();
      assertThat(
              owed(
                  conseil(
                      "1. Prend note du rapport que le Haut-Commissariat lui présentera à sa"
                          + " cinquante-sixième session ;")))
          .isEmpty();
    }

    @Test
    @DisplayName("States are called upon; only a report to an organ binds them")
    void calls() {
      assertThat(
              owed(
                  council(
                      "1. Urges States to develop plans for the upkeep of lamps;",
                      "2. Calls upon States to report to the Human Rights Council on the upkeep of"
                          + " lamps at its fifty-ninth session;")))
          .containsExactly("2 report STATES HRC-59");
    }

    @Test
    @DisplayName("What the words in quotation marks say, nobody is told to do")
    void quoted() {
      assertThat(
              owed(
                  council(
                      "1. Requests the High Commissioner to hold a seminar on “How to submit reports"
                          + " in 2030” at its fifty-sixth session;")))
          .containsExactly("1 meeting OHCHR HRC-56");
    }
  }

  @Test
  @DisplayName("Points of a list go on with those who were addressed before it")
  void lists() {
    assertThat(
            owed(
                council(
                    "1. Requests the High Commissioner: (a) To organize in 2025 a workshop on lamps;"
                        + " (b) To submit to the Council at its sixtieth session a report on it;")))
        .containsExactly("1 meeting OHCHR 2025", "1 report OHCHR HRC-60");
  }

  @Test
  @DisplayName("The Council's own session names the receiver in \"to\"")
  void recipients() {
    assertThat(
            council(
                    "1. Requests the High Commissioner to submit a report to the Human Rights Council"
                        + " at its fifty-sixth session;")
                .mandates())
        .first()
        .extracting(Mandate::to)
        .isEqualTo(List.of("HRC"));
  }

  @Test
  @DisplayName("Whom a paragraph addresses stands with the paragraph")
  void addressees() {
    assertThat(
            council("1. Invites the Secretary-General and the High Commissioner to keep lamps lit;")
                .paragraphs())
        .last()
        .satisfies(p -> assertThat(p.addressees()).containsExactly("SG", "OHCHR"));
  }

  @Test
  @DisplayName("One who owes and is not known is told as a finding, never guessed")
  void unknown() {
    Record record =
        council("1. Requests the keepers of lamps to submit a report at its fifty-sixth session;");
    assertThat(owed(record)).containsExactly("1 report OTHER HRC-56");
    assertThat(record.findings()).extracting(Finding::code).contains("addressee-unknown");
  }

  @Test
  @DisplayName("What it may need to do is not decided; what is given for consideration is owed")
  void needs() {
    assertThat(
            owed(
                assembly(
                    "1. Decides on the working arrangements of the lighthouse, mindful that it may"
                        + " need to convene additional meetings;",
                    "2. Requests the Secretariat to provide for the consideration of the Working"
                        + " Group at the seventy-eighth session a briefing on lighthouses.")))
        .containsExactly("2 oral SG GA-78");
  }

  @Test
  @DisplayName("A group of governmental experts is a body that may be founded")
  void experts() {
    assertThat(
            owed(
                assembly(
                    "1. Requests the Secretary-General to establish a Group of Governmental Experts;",
                    "2. Requests the Secretary-General to establish calm among the experts.")))
        .containsExactly("1 body SG");
  }
}
