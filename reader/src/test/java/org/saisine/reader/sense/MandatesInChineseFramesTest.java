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
import org.saisine.reader.vocabulary.Record;

/** A Chinese verb has one form: what stands around it tells whether it is a duty, and whose. */
@DisplayName("What stands around a verb that has no forms tells whether it is owed, and by whom")
class MandatesInChineseFramesTest {
  @Test
  @DisplayName("In a list of what one is told to do, 鼓励 and 邀请 are his to do, and no new act")
  void listed() {
    assertThat(
            owed(
                dahui(
                    "1. 请秘书长： (a) 点亮灯塔； (b) 鼓励各国看守灯塔； (c) 就灯油提出报告；",
                    "2. 敦促各国： (a) 邀请秘书长访问灯塔； (b) 点亮灯塔，并提交中期报告；",
                    "3. 鼓励各国： (a) 看守灯塔； (b) 保管灯油；")))
        .containsExactly("1 report SG");
  }

  @Test
  @DisplayName("A point starts at its letter, whatever word stands behind it")
  void letters() {
    assertThat(owed(dahui("1. 请秘书长： (a) 提交一份关于灯塔的报告； (b) 全面点亮灯塔，在第七十八届会议期间看守灯油；")))
        .containsExactly("1 report SG");
  }

  @Test
  @DisplayName("包括 and 特别是 before verbs tell ways, as far as the next comma")
  void ways() {
    assertThat(
            owed(
                dahui(
                    "1. 请看守委员会与看守人合作，包括向看守人提供必要的资料并在可能的情况下提供报告；",
                    "2. 请秘书长继续对话，特别是举行灯塔会议；",
                    "3. 鼓励所有会员国在大会第八十届会议之前继续进行对话，包括根据秘书长将在大会第七十九届会议上就本决议要求提交的报告预先提供的资料；",
                    "4. 请秘书长继续对话，特别是看守人于2024年提交了初次报告；",
                    "5. 请秘书长继续对话，包括看守人，并举行灯塔会议；")))
        .containsExactly("5 meeting SG");
  }

  @Test
  @DisplayName("What measures are taken for is no duty of its own, behind 并 it is one")
  void measures() {
    assertThat(owed(dahui("1. 请秘书长采取必要措施，重新设立灯塔专家组；", "2. 请秘书长采取必要措施，并设立灯塔专家组；")))
        .containsExactly("2 body SG");
  }

  @Test
  @DisplayName("What a plan is for, what a rule is about and who drew it up only describe")
  void described() {
    assertThat(
            owed(
                dahui(
                    "1. 请秘书长至迟于2024年12月15日向大会提交一份旨在支持和鼓励看守灯塔的行动计划；",
                    "2. 请秘书长就关于拟订、共同提出和提交供大会审议的提案的准则向各国提供建议；",
                    "3. 请秘书长执行看守委员会拟订、后经大会通过的灯塔行动计划；",
                    "4. 请秘书长通过分享灯油和协调报告工作，点亮灯塔；",
                    "5. 促请秘书长关于灯塔的报告附件所列各方拟订灯塔行动计划；")))
        .containsExactly("1 report SG 2024-12-15");
  }

  @Test
  @DisplayName(
      "以便 behind a comma closes a sentence; what is done on the ground of a thing frames it")
  void closed() {
    assertThat(
            owed(
                dahui(
                    "1. 请秘书处着手点亮灯塔，以便利在纽约举行灯塔会议；",
                    "2. 决定在第七十八届会议上再通报灯塔情况，以进一步讨论灯油；",
                    "3. 决定论坛应在其第十七届会议结束后看守灯塔，为灯塔中期审查做准备；",
                    "4. 请秘书长在会议的成果、召开灯塔会议筹备进程以及灯塔小组最后报告的基础上，向大会第七十八届会议提交报告；")))
        .containsExactly("4 report SG GA-78");
  }

  @Test
  @DisplayName("What another organ decided is told; 并决定 and 决定 alone are the organ's own")
  void told() {
    assertThat(
            owed(
                dahui(
                    "1. 回顾人权理事会第45/5号决议，决定将灯塔特别报告员的任务期限延长三年；",
                    "2. 回顾人权理事会第45/5号决议，并决定将灯塔委员会的任务期限延长三年；",
                    "3. 注意到灯塔大会第十八届会议回顾看守规则，决定举行第二十二届会议；",
                    "4. 再次决定在2024年举行灯塔会议；",
                    "5. 回顾其第76/5号决议，决定在2024年举行灯塔会议；")))
        .containsExactly("2 body GA P3Y", "5 meeting GA 2024");
  }

  @Test
  @DisplayName("并邀请 speaks anew without a comma; 将 puts off whatever stands before 推迟到")
  void anew() {
    assertThat(
            owed(
                dahui(
                    "1. 鼓励安全理事会恢复讨论灯塔局势并邀请秘书长向安理会通报情况；",
                    "2. 决定将灯塔的考虑推迟到2030年对灯塔安排的最后审查之时；",
                    "3. 决定将向大会主席提出的组织和主持一次灯塔听询会并编写听询会摘要的请求推迟到第七十八届会议；")))
        .containsExactly("1 oral SG", "2 agenda GA 2030", "3 agenda GA GA-78");
  }

  @Test
  @DisplayName("Sessions held in a row are one thing with several times; other meetings are not")
  void rows() {
    assertThat(
            owed(
                dahui(
                    "1. 决定灯塔工作组应于2023年5月9日至13日举行为期五天的第一次会议，于2023年9月12日至16日举行为期五天的第二次会议；",
                    "2. 决定于2023年5月9日举行灯塔会议，并于2023年9月12日举行灯油会议；",
                    "3. 决定专家组开展工作，并在日内瓦举行两次为期两周的会议，2023年和2024年各一次；")))
        .containsExactly(
            "1 meeting COMMISSION 2023-05-09 2023-09-12",
            "2 meeting GA 2023-05-09",
            "2 meeting GA 2023-09-12",
            "3 meeting GA 2023 2024");
  }

  @Test
  @DisplayName("A time ahead of two verbs is that of both; a body begins when it will begin")
  void shared() {
    assertThat(
            owed(
                dahui(
                    "1. 请看守委员会向大会第七十九届会议提交报告，并口头介绍最新的工作情况；",
                    "2. 决定设立一个灯塔委员会，以加强看守人的专长，将于2024年开始每年实施；",
                    "3. 决定设立一个筹备委员会，该委员会将在2023年上半年举行灯塔会议；")))
        .containsExactly(
            "1 report COMMISSION GA-79",
            "1 oral COMMISSION GA-79",
            "2 body GA 2024",
            "3 body GA",
            "3 meeting GA 2023");
  }

  @Test
  @DisplayName("第四次 … 会议 is a conference by its number, and no session")
  void numbered() {
    assertThat(owed(dahui("1. 决定委员会将每年举行一般性讨论，讨论将在第四次灯塔世界会议期间开始；")))
        .containsExactly("1 meeting COMMISSION");
  }

  @Test
  @DisplayName("Each thing that is handed over is owed, whatever joins it: 和提交, 并每个月")
  void joined() {
    assertThat(
            owed(
                dahui(
                    "1. 请秘书长继续提供季度情况通报和提交定期工作计划；",
                    "2. 请专家组不迟于2023年6月15日提交最后报告，并每个月向委员会通报最新情况；",
                    "3. 请看守委员会向理事会定期提供更新资料；",
                    "4. 决定看守委员会应就如何以最高效、最有效的方式举办灯塔会议通过决定；")))
        .containsExactly(
            "1 oral SG",
            "1 report SG",
            "2 report COMMISSION 2023-06-15",
            "2 report COMMISSION",
            "3 report COMMISSION");
  }

  @Test
  @DisplayName("A report goes to two organs at their own times, and is the one that was spoken of")
  void reports() {
    assertThat(
            owed(
                dahui(
                    "1. 请看守委员会向人权理事会第五十八届会议提交报告，并按照工作方案向大会第七十九届会议提交报告；",
                    "2. 请看守委员会报告灯塔的情况，并向大会第七十九届会议提交其报告；",
                    "3. 邀请秘书长介绍其可能有助于看守的相关活动和报告；",
                    "4. 决定在第七十八届会议上再进行一次情况通报；",
                    "5. 决定看守委员会应在灯塔点亮后通知大会；")))
        .containsExactly(
            "1 report COMMISSION HRC-58 GA-79",
            "2 report COMMISSION GA-79",
            "3 report SG",
            "4 oral GA GA-78");
  }

  @Test
  @DisplayName("Whoever must do a thing that is decided besides owes it: …，秘书处应向…提交")
  void subjects() {
    assertThat(
            owed(
                dahui(
                    "1. 决定设立一个灯塔专家组，由灯塔秘书处在2023年底召集，秘书处应向论坛第十九届会议提交专家组的报告；",
                    "2. 决定在第七十八届会议期间召开灯塔成员数目增加问题不限成员名额工作组会议；",
                    "3. 鼓励各区域委员会进行区域审查，以使看守成果为委员会第六十九届会议将进行的审查提供参考；")))
        .containsExactly("1 body GA", "1 report SG COMMISSION-19", "2 meeting GA GA-78");
  }

  @Test
  @DisplayName("To report and to present one's report is one thing, in any language")
  void own() {
    assertThat(
            Stream.of(
                assembly(
                    "1. Requests the Commission on Lamps to report on the sale of lamps to States, to weigh their oil, and to present its report to the General Assembly at its seventy-eighth session;"),
                assemblee(
                    "1. Prie la Commission des lampes d’établir un rapport sur les lampes et de présenter son rapport à l’Assemblée générale à sa soixante-dix-huitième session ;"),
                asamblea(
                    "1. Solicita a la Comisión de Lámparas que informe sobre las lámparas y que presente su informe a la Asamblea General en su septuagésimo octavo período de sesiones;"),
                assambleya(
                    "1. просит Комиссию по лампам представить доклад о лампах, взвесить их масло и представить свой доклад Генеральной Ассамблее на ее семьдесят восьмой сессии;")))
        .allSatisfy(one -> assertThat(owed(one)).containsExactly("1 report COMMISSION GA-78"));
  }

  @Test
  @DisplayName("What is told in a briefing is spoken; what a report holds is no further report")
  void held() {
    assertThat(
            owed(
                dahui(
                    "1. 请秘书长在第七十八届会议期间的通报中向第六委员会报告灯塔的情况；",
                    "2. 请秘书长在第七十八届会议之前提交报告，其中： (a) 说明灯塔的情况； (b) 列入看守人的报告；",
                    "3. 请秘书长不迟于灯塔点亮后30天向委员会提交书面通知，包括灯塔清单；",
                    "4. 请秘书长分享调查结果，包括为此改善网络、讲习班和公开通报会；",
                    "5. 请秘书长在本决议第19段要求提交的报告中，就推动青年参与《灯塔和平协议》执行工作的进展情况提供资料和相关建议；")))
        .containsExactly("1 oral SG GA-78", "2 report SG GA-78", "5 report SG");
  }

  @Test
  @DisplayName("再组织一次 is one more of the same; a session's decision sets no time")
  void more() {
    assertThat(
            owed(
                dahui(
                    "1. 决定在第七十八届会议之前组织一次为期两天的灯塔会议，在第七十九届会议之前再组织一次为期两天的灯塔会议；",
                    "2. 邀请委员会按照其第四十四届会议的决定，继续每年举行三届会议；",
                    "3. 请秘书长为灯塔会议提供包括文件在内的必要便利，但不妨碍大会第七十八届会议审查灯塔；")))
        .containsExactly("1 meeting GA GA-78 GA-79", "2 meeting COMMISSION");
  }

  @Test
  @DisplayName("通过 before a verb tells a way, before a name through whom; 关于 goes as far as 的")
  void through() {
    assertThat(
            owed(
                dahui(
                    "1. 请秘书长通过每年至少举行一次灯塔会议，继续征求看守人的意见；",
                    "2. 请秘书长通过看守委员会向大会第七十八届会议提交报告；",
                    "3. 请秘书长恪守关于授权举行会议以及举办特别活动和展览的指示所载准则；",
                    "4. 请秘书长继续协商，使看守委员会能够向大会提交年度报告，在报告中说明灯塔的情况；",
                    "5. 再次请秘书长确保在印发会议文件印本以及在正式文件系统和网站张贴会议文件方面，严格遵守规定；")))
        .containsExactly("2 report SG GA-78");
  }

  @Test
  @DisplayName("What the organ says within a point behind a dash ends with that point")
  void dashes() {
    assertThat(
            owed(
                dahui("1. 请秘书长落实以下活动： – 鼓励看守人保护灯塔； – 确保灯火长明，并重申灯火十分重要； – 执行零容忍政策，并在发生此类情况时向大会报告；")))
        .containsExactly("1 report SG");
  }

  @Test
  @DisplayName("The Security Council is told at a time by word of mouth, but not by a report")
  void briefed() {
    Record record =
        Readings.record(
            "zh",
            String.join(
                "\n\n",
                "S/RES/3362 (2036)",
                "安全理事会，",
                "1. 请秘书长每三个月向安理会通报灯塔的情况；",
                "2. 请秘书长每三个月通过书面报告向安理会通报灯塔的情况；",
                "3. 请秘书长每三个月向安理会通报灯塔的情况，至少提交三份书面报告；",
                "4. 请秘书长每三个月向制裁委员会通报灯塔的情况。\n"));
    assertThat(owed(record))
        .containsExactly("1 oral SG", "2 report SG", "3 report SG", "4 report SG");
  }

  @Test
  @DisplayName("A conference that speaks of itself means its own sessions")
  void itself() {
    Record record =
        Readings.record(
            "zh",
            String.join(
                "\n\n",
                "LVC/COP/RES/8/4",
                "第八届会议",
                "《洛温河谷共有水域公约》缔约方会议，",
                "1. 请秘书处向缔约方会议第九届会议提交一份关于灯塔的报告。\n"));
    assertThat(owed(record)).containsExactly("1 report ENTITY LVC-COP-9");
  }
}
