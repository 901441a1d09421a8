package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Instrument;
import org.saisine.reader.vocabulary.Record;

@DisplayName("Instruments cited by name")
class InstrumentsTest {
  private static List<String> codes(Record record) {
    return record.instruments().stream().map(Instrument::code).toList();
  }

  @Test
  @DisplayName("An instrument has one code in every language")
  void codes() {
    List<String> expected = List.of("UN-CHARTER", "UDHR", "ICCPR", "CRC", "AGENDA-2030");
    assertThat(
            codes(
                Texts.council(
                    "Guided by the Charter of the United Nations and the Universal Declaration of"
                        + " Human Rights,",
                    "Recalling the International Covenant on Civil and Political Rights, the"
                        + " Convention on the Rights of the Child and the 2030 Agenda for"
                        + " Sustainable Development,")))
        .isEqualTo(expected);
    assertThat(
            codes(
                Texts.conseil(
                    "Guidé par la Charte des Nations Unies et la Déclaration universelle des droits"
                        + " de l’homme,",
                    "Rappelant le Pacte international relatif aux droits civils et politiques, la"
                        + " Convention relative aux droits de l'enfant et le Programme de"
                        + " développement durable à l’horizon 2030,")))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("The longest name counts: a protocol is not the convention it belongs to")
  void longest() {
    assertThat(
            codes(
                Texts.council(
                    "Recalling the Optional Protocol to the Convention on the Rights of the Child on"
                        + " the involvement of children in armed conflict,",
                    "Recalling also the Protocol to Prevent, Suppress and Punish Trafficking in"
                        + " Persons, Especially Women and Children, supplementing the United Nations"
                        + " Convention against Transnational Organized Crime,")))
        .containsExactly("CRC-OPAC", "UNTOC-TIP");
  }

  @Test
  @DisplayName("A body that is named after a convention is no mention of the convention")
  void bodies() {
    Record record =
        Texts.assembly(
            "Welcoming resolution 9/2 of the Conference of the States Parties to the United Nations"
                + " Convention against Corruption,");
    assertThat(codes(record)).isEmpty();
    assertThat(Texts.symbols(record)).containsExactly("CAC/COSP/RES/9/2");
  }

  @Test
  @DisplayName("“The Convention” alone is no instrument's name")
  void bare() {
    assertThat(codes(Texts.council("Mindful of the Convention and of the Protocol thereto,")))
        .isEmpty();
  }

  @Test
  @DisplayName("Each mention counts, with its paragraph and the words as printed")
  void mentions() {
    assertThat(
            Texts.council(
                    "Recalling the Paris Agreement,", "1. Welcomes the PARIS AGREEMENT again.")
                .instruments())
        .extracting(Instrument::text, mention -> mention.paragraph().orElse(""))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Paris Agreement", "pp1"),
            org.assertj.core.groups.Tuple.tuple("PARIS AGREEMENT", "op1"));
  }
}
