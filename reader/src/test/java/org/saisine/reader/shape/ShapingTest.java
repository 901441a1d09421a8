package org.saisine.reader.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which paragraphs a resolution has")
class ShapingTest {
  private static final String AR =
      "A/RES/91/152\n\nإن الجمعية العامة،\n\nإذ تشير إلى المنارات،\n\n";
  private static final String RU =
      "A/RES/91/152\n\nГенеральная Ассамблея,\n\nссылаясь на свои маяки,\n\n";
  private static final String ZH = "A/RES/91/152\n\n大会，\n\n回顾其关于灯塔的决议，\n\n";

  private static List<String> ids(String language, String text) {
    return Sheets.shape(language, text).pieces().stream().map(Piece::id).toList();
  }

  @Test
  @DisplayName("numbers of an annex are its own: what decides before it needs none")
  void annex() {
    String annex = "附件\n\n灯塔守则\n\n1. 看守人应在雾中敲钟。\n\n2. 看守人应加油。\n";
    assertThat(ids("zh", ZH + "通过本决议附件所载灯塔守则。\n\n" + annex)).containsExactly("pp1", "op1");
    assertThat(ids("zh", ZH + "通过关于灯塔守则的临时安排，\n\n1. 决定看守灯塔。\n\n" + annex))
        .containsExactly("pp1", "pp2", "op1");
  }

  @Test
  @DisplayName("what is only recalled ahead of the one act is no act, whatever mark ends it")
  void recalled() {
    String head = "A/RES/91/152\n\n大会，\n\n";
    assertThat(ids("zh", head + "回顾其关于灯塔的决议；\n\n通过本决议附件所载灯塔守则。\n\n")).containsExactly("pp1", "op1");
    assertThat(ids("zh", head + "回顾其关于灯塔的决议。\n\n通过本决议附件所载灯塔守则。\n\n")).startsWith("op1");
  }

  @Test
  @DisplayName("a number that lost its sign stands before an act, with a capital or without")
  void lost() {
    assertThat(ids("ru", RU + "1. просит хранить маяки;\n\n2 призывает зажечь маяки;\n\n"))
        .containsExactly("pp1", "op1", "op2");
    assertThat(ids("ru", RU + "1. просит хранить маяки;\n\n2 маяка стоят у моря;\n\n"))
        .containsExactly("pp1", "op1");
  }

  @Test
  @DisplayName("a point may follow the hyphen of a number")
  void points() {
    assertThat(ids("ar", AR + "1 - تطلب حراسة المنارات؛\n\n2 - (أ) تشدد على حراسة المنارات؛\n\n"))
        .containsExactly("pp1", "op1", "op2");
  }

  @Test
  @DisplayName("a mark of direction behind the hyphen of a number does not show")
  void direction() {
    assertThat(ids("ar", AR + "1 - تطلب حراسة المنارات؛\n\n2 -\u200e تؤكد حراسة المنارات؛\n\n"))
        .containsExactly("pp1", "op1", "op2");
  }
}
