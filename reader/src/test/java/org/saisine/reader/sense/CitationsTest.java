package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.conseil;
import static org.saisine.reader.sense.Texts.council;
import static org.saisine.reader.sense.Texts.symbols;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Finding;
import org.saisine.reader.vocabulary.Record;

@DisplayName("What a text cites")
class CitationsTest {
  @Nested
  @DisplayName("The organ that is named has the number")
  class Named {
    @Test
    @DisplayName("The organ before the noun")
    void before() {
      assertThat(
              symbols(
                  council(
                      "Recalling General Assembly resolutions 54/228 of 22 December 1999, 55/207 of"
                          + " 20 December 2000, 60/214 A and B of 23 December 2005 and 61/1,")))
          .containsExactly(
              "A/RES/54/228", "A/RES/55/207", "A/RES/60/214A", "A/RES/60/214B", "A/RES/61/1");
    }

    @Test
    @DisplayName("L'organe derrière le nom ou derrière les numéros")
    void derriere() {
      assertThat(
              symbols(
                  conseil(
                      "Rappelant les résolutions de l’Assemblée générale 59/113 A du 10 décembre"
                          + " 2004 et 60/251 du 15 mars 2006,",
                      "Rappelant aussi les résolutions 62/149 et 63/168 de l’Assemblée générale, en"
                          + " date respectivement des 18 décembre 2007 et 18 décembre 2008,")))
          .containsExactly("A/RES/59/113A", "A/RES/60/251", "A/RES/62/149", "A/RES/63/168");
    }

    @Test
    @DisplayName("The organ behind the date")
    void behindDate() {
      assertThat(
              symbols(
                  assembly(
                      "Welcoming resolution 8/4 of 20 December 2019 of the Conference of the States"
                          + " Parties to the United Nations Convention against Corruption,",
                      "Welcoming also resolution 5/14 of the United Nations Environment"
                          + " Assembly,")))
          .containsExactly("CAC/COSP/RES/8/4", "UNEP/EA.5/Res.14");
    }

    @Test
    @DisplayName("An organ that opens the next citation is not the owner of the one before")
    void nextCitation() {
      assertThat(
              symbols(
                  council(
                      "Recalling its resolution 49/19 and General Assembly resolution 60/251,")))
          .containsExactly("A/HRC/RES/49/19", "A/RES/60/251");
    }

    @Test
    @DisplayName("A short name is the organ that was last named so in full")
    void shortName() {
      assertThat(
              symbols(
                  council(
                      "Recalling Commission on Human Rights resolution 2005/60 and Commission"
                          + " resolution 2004/7,")))
          .containsExactly("E/CN.4/RES/2005/60", "E/CN.4/RES/2004/7");
    }

    @Test
    @DisplayName("A number of a body that nobody knows is a finding, not somebody else's")
    void unknownBody() {
      Record record = assembly("Noting Lighthouse Commission resolution 65/12 of 4 May 2010,");
      assertThat(symbols(record)).isEmpty();
      assertThat(record.findings()).extracting(Finding::code).contains("reference-unresolved");
    }
  }

  @Nested
  @DisplayName("A possessive speaks of the speaker, or of whom it has just named")
  class Possessive {
    @Test
    @DisplayName("The speaker recalls its resolutions")
    void own() {
      assertThat(symbols(council("Recalling its resolutions 5/1 and 5/2 of 18 June 2007,")))
          .containsExactly("A/HRC/RES/5/1", "A/HRC/RES/5/2");
      assertThat(symbols(conseil("Rappelant ses propres résolutions 5/1 et 5/2,")))
          .containsExactly("A/HRC/RES/5/1", "A/HRC/RES/5/2");
    }

    @Test
    @DisplayName("What another adopted in its resolution is that other's")
    void others() {
      assertThat(
              symbols(
                  council(
                      "Recalling the declaration adopted by the General Assembly in its resolution"
                          + " 41/128 of 4 December 1986,")))
          .containsExactly("A/RES/41/128");
      assertThat(
              symbols(
                  conseil(
                      "Rappelant la déclaration que l’Assemblée générale a adoptée dans sa"
                          + " résolution 41/128 du 4 décembre 1986,")))
          .containsExactly("A/RES/41/128");
    }

    @Test
    @DisplayName("An organ cannot have a number of a session that it has not yet held")
    void impossible() {
      assertThat(symbols(council("Recalling the report, and welcoming its resolution 65/182,")))
          .containsExactly("A/RES/65/182");
    }
  }

  @Nested
  @DisplayName("The date tells organs apart that could both have the number")
  class Dated {
    @Test
    @DisplayName("The forty-eighth session of the Assembly was in 1993, of the Council in 2021")
    void pair() {
      assertThat(
              symbols(
                  council(
                      "Recalling resolution 48/141 of 20 December 1993,",
                      "Recalling also resolution 48/17 of 8 October 2021,")))
          .containsExactly("A/RES/48/141", "A/HRC/RES/48/17");
    }

    @Test
    @DisplayName("A number that came with its organ keeps it when it comes back alone")
    void comesBack() {
      assertThat(
              symbols(
                  council(
                      "Recalling General Assembly resolution 48/134,",
                      "Mindful that resolution 48/134 speaks of lighthouses,")))
          .containsExactly("A/RES/48/134", "A/RES/48/134");
    }
  }

  @Nested
  @DisplayName("Numbers of every age")
  class Ages {
    @Test
    @DisplayName("Sessions in Roman figures, with or without a section")
    void romans() {
      assertThat(
              symbols(
                  assembly(
                      "Recalling its resolutions 1514 (XV) of 14 December 1960, 217 A (III) and"
                          + " 3201 (S-VI),")))
          .containsExactly("A/RES/1514(XV)", "A/RES/217A(III)", "A/RES/3201(S-VI)");
    }

    @Test
    @DisplayName("Years in brackets are the Security Council's")
    void years() {
      assertThat(
              symbols(assembly("Recalling resolutions 825 (1993), 1540 (2004) and 2250 (2015),")))
          .containsExactly("S/RES/825(1993)", "S/RES/1540(2004)", "S/RES/2250(2015)");
    }

    @Test
    @DisplayName("Special and emergency special sessions")
    void special() {
      assertThat(symbols(assemblee("Rappelant ses résolutions S-26/2 et ES-10/18,")))
          .containsExactly("A/RES/S-26/2", "A/RES/ES-10/18");
      assertThat(symbols(council("Recalling its resolution S-8/1 of 1 December 2008,")))
          .containsExactly("A/HRC/RES/S-8/1");
    }

    @Test
    @DisplayName("Years before the slash are the Economic and Social Council's")
    void yearFirst() {
      assertThat(
              symbols(
                  assemblee("Rappelant la résolution 2019/15 du Conseil économique et social,")))
          .containsExactly("E/RES/2019/15");
    }

    @Test
    @DisplayName("A range of sections is each of them")
    void sections() {
      assertThat(symbols(assembly("Recalling its resolution 51/211 A to D of 18 December 1996,")))
          .containsExactly("A/RES/51/211A", "A/RES/51/211B", "A/RES/51/211C", "A/RES/51/211D");
    }
  }

  @Nested
  @DisplayName("Lists")
  class Lists {
    @Test
    @DisplayName("A list goes on behind the titles of its texts")
    void titles() {
      assertThat(
              symbols(
                  assembly(
                      "Recalling its resolutions 76/205 of 17 December 2021, entitled “The keeping"
                          + " of lighthouses and the decisions taken at the conference of their"
                          + " keepers”, 76/207 of 17 December 2021, entitled “Lamps”, and 76/208 of"
                          + " 17 December 2021,")))
          .containsExactly("A/RES/76/205", "A/RES/76/207", "A/RES/76/208");
    }

    @Test
    @DisplayName("Decisions are not resolutions, nor the reverse")
    void decisions() {
      assertThat(symbols(assembly("Recalling its resolution 74/276 and its decision 74/568,")))
          .containsExactly("A/RES/74/276", "A/DEC/74/568");
    }

    @Test
    @DisplayName("A fraction that no noun introduces is no citation")
    void fraction() {
      assertThat(symbols(assembly("Noting that 2/3 of the lamps were lit in the season 2020/21,")))
          .isEmpty();
    }
  }

  @Test
  @DisplayName("What a note cites belongs to the paragraph that bears its mark")
  void notes() {
    Record record =
        assembly(
            "Recalling the report on lighthouses,¹",
            "1. Decides to keep them.",
            "55th plenary meeting\n15 December 2022",
            "¹ A/77/345.");
    assertThat(record.references())
        .filteredOn(citation -> citation.symbol().equals("A/77/345"))
        .extracting(citation -> citation.paragraph().orElse(""))
        .containsExactly("pp1");
  }

  @Test
  @DisplayName("A symbol that is broken at the end of a line is whole")
  void brokenLine() {
    assertThat(
            symbols(
                assembly(
                    """
                    Recalling the report of the keepers of the lighthouses of the northern seas, A/HRC/
                    54/97, and the note on lamps that burn the whole night through, document A/77/
                    123, and welcoming the lamps that have been lit since then along the whole coast,
                    """)))
        .containsExactly("A/HRC/54/97", "A/77/123");
  }
}
