package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.asamblea;
import static org.saisine.reader.sense.Texts.assambleya;
import static org.saisine.reader.sense.Texts.assemblee;
import static org.saisine.reader.sense.Texts.assembly;
import static org.saisine.reader.sense.Texts.dahui;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a verb is about may stand behind an aside; what is only an example is not owed. */
@DisplayName("Between a verb and its object an aside may stand, and an example binds nobody")
class MandatesAsideTest {
  @Test
  @DisplayName("An ad hoc committee that is to be set up is a body, behind an aside too")
  void founded() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Calls upon the Conference on Disarmament to establish, as soon as possible and as the highest priority, an ad hoc committee on lamps in 2024."),
                assemblee(
                    "1. Demande à la Conférence du désarmement de constituer en 2024, dès que possible et à titre de priorité absolue, un comité spécial sur les lampes."),
                asamblea(
                    "1. Exhorta a la Conferencia de Desarme a que establezca, lo antes posible y como prioridad máxima, un comité especial sobre las lámparas en 2024."),
                assambleya(
                    "1. призывает Конференцию по разоружению учредить как можно скорее специальный комитет по лампам в 2024 году."),
                dahui("1. 促请裁军谈判会议在2024年，作为最高优先事项，尽早设立一个灯塔问题特设委员会。")))
        .allSatisfy(one -> assertThat(owed(one)).containsExactly("1 body COMMISSION 2024"));
  }

  @Test
  @DisplayName("To reflect views, for example in reports, is to write no report")
  void example() {
    assertThat(
            Stream.of(
                asamblea(
                    "1. Alienta a la Comisión a que recabe opiniones y las refleje, según proceda, por ejemplo en sus informes."),
                dahui("1. 鼓励委员会征求看守人的看法和意见并酌情加以反映，例如反映在报告中。")))
        .allSatisfy(one -> assertThat(owed(one)).isEmpty());
  }

  @Test
  @DisplayName(
      "Points of what others shall do are theirs: a matter that they handle is on no agenda")
  void theirs() {
    assertThat(
            owed(
                dahui(
                    "1. 决定灯塔特派团的任务应包括下列优先任务： (a) 保护灯塔； (b) 处理灯油造成的伤害； (c) 在第七十八届会议之前提交报告；",
                    "2. 决定： (a) 审议灯塔问题； (b) 保护灯塔；")))
        .containsExactly("1 report MISSION GA-78", "2 agenda GA");
  }
}
