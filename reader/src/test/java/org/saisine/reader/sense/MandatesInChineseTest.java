package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.dahui;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chinese sets what describes a noun before it, and time and recipient before the verb. */
@DisplayName("Who owes what where nothing is inflected and no space parts the words")
class MandatesInChineseTest {
  @Test
  @DisplayName("A verb before 的 describes a noun; the same verb before its object is a duty")
  void attributive() {
    assertThat(owed(dahui("1. 请秘书长为将要举行的灯塔会议提供必要服务；", "2. 请秘书长在第七十八届会议期间举行一次灯塔会议；")))
        .containsExactly("2 meeting SG GA-78");
  }

  @Test
  @DisplayName("A verb that only sets a time is no duty: 在编写报告时")
  void occasion() {
    assertThat(owed(dahui("1. 请秘书长在编写上述报告时征求看守人的意见；", "2. 请秘书长编写一份关于灯塔的报告，提交大会第七十八届会议；")))
        .containsExactly("2 report SG GA-78");
  }

  @Test
  @DisplayName("What is to be told in a report is owed, what was told in one is not")
  void inside() {
    assertThat(
            owed(
                dahui(
                    "1. 请秘书长在其提交大会第七十八届会议的关于灯塔的报告中列入一节，概述灯油的供应；",
                    "2. 请秘书长在下次报告中说明灯油的供应情况；",
                    "3. 请秘书长执行其报告中提出的关于灯油的办法。")))
        .containsExactly("1 report SG GA-78", "2 report SG");
  }

  @Test
  @DisplayName("报告 is a verb before its object, a noun where it is described")
  void reports() {
    assertThat(owed(dahui("1. 请秘书长报告灯塔的看守情况；", "2. 请秘书长继续翻阅灯塔看守人的报告；", "3. 请秘书长设法改善报告制度。")))
        .containsExactly("1 report SG");
  }

  @Test
  @DisplayName("Each verb takes the time ahead of it; a study handed over is the one drawn up")
  void chains() {
    assertThat(
            owed(
                dahui(
                    "1. 请秘书长向大会第七十八届会议提交报告，向大会第七十九届会议口头介绍最新情况，并向大会第八十届会议提交报告；",
                    "2. 请秘书长编写一份关于灯塔的研究报告，并将研究报告提交大会第七十九届会议；")))
        .containsExactly(
            "1 report SG GA-78", "1 oral SG GA-79", "1 report SG GA-80", "2 report SG GA-79");
  }

  @Test
  @DisplayName("和 and 、 join nouns: 决定 behind them is no new decision, behind 并 it is one")
  void nouns() {
    assertThat(owed(dahui("1. 请各国在灯塔的规划、决策和决定的所有阶段处理灯油的供应；", "2. 回顾灯塔的历史，并决定在第七十九届会议上审议灯塔的看守；")))
        .containsExactly("2 agenda GA GA-79");
  }

  @Test
  @DisplayName("日 behind a month is one of its days, alone it counts days")
  void days() {
    assertThat(owed(dahui("1. 请秘书长在9月13日前后举行一次灯塔会议；", "2. 请秘书长在13日内提交一份关于灯塔的报告；")))
        .containsExactly("1 meeting SG", "2 report SG P13D");
  }

  @Test
  @DisplayName("A month in digits is its first day, 'by' it or 'before its end' the last")
  void months() {
    assertThat(
            owed(
                dahui(
                    "1. 决定于2023年8月举行灯塔会议；",
                    "2. 请秘书长至迟于2024年1月向大会提交一份关于灯塔的报告；",
                    "3. 请秘书长在2023年9月底前提交一份关于灯油的报告；")))
        .containsExactly(
            "1 meeting GA 2023-08-01", "2 report SG 2024-01-31", "3 report SG 2023-09-30");
  }

  @Test
  @DisplayName("The session of a body is the one whose name stands right before it")
  void sessions() {
    assertThat(owed(dahui("1. 请秘书长向大会第七十八届会议特设工作组提交一份关于灯塔的报告；")))
        .containsExactly("1 report SG GA-78");
  }

  @Test
  @DisplayName("A dialogue that follows a report is none of its own; one that is convened is")
  void followed() {
    assertThat(
            owed(dahui("1. 请秘书长向大会第七十八届会议提交一份关于灯塔的报告，然后举行互动对话；", "2. 请大会主席在第七十八届会议期间召开一次高级别活动；")))
        .containsExactly("1 report SG GA-78", "2 meeting PRESIDENT GA-78");
  }

  @Test
  @DisplayName("What is to stand on the agenda of a session is on that session's agenda")
  void agenda() {
    assertThat(owed(dahui("1. 决定将题为“灯塔的看守”的项目列入其第七十八届会议临时议程。")))
        .containsExactly("1 agenda GA GA-78");
  }

  @Test
  @DisplayName("To consider convening or to help to draft binds nobody to a meeting or a report")
  void governed() {
    assertThat(
            owed(
                dahui("1. 请秘书长考虑在2024年举行一次灯塔会议；", "2. 请秘书长协助编写关于灯塔的报告；", "3. 请秘书长在2024年举行一次灯塔会议；")))
        .containsExactly("3 meeting SG 2024");
  }

  @Test
  @DisplayName("A panel that stands already is given its theme here, and meets once more")
  void theme() {
    assertThat(owed(dahui("1. 决定在大会第七十八届会议期间举行的年度灯塔小组讨论会的主题为“灯油”。")))
        .containsExactly("1 meeting GA GA-78");
  }

  @Test
  @DisplayName("A comma in a title parts nothing: the verb keeps its time and its recipient")
  void quoted() {
    assertThat(owed(dahui("1. 请秘书长确保灯塔的安全，并在题为“灯塔，包括灯油”的项目下向大会第七十八届会议提交一份报告。")))
        .containsExactly("1 report SG GA-78");
  }

  @Test
  @DisplayName("To tell an organ is to report, also where the organ stands ahead of the verb")
  void told() {
    assertThat(owed(dahui("1. 请秘书长向大会通报灯塔的看守情况；", "2. 请秘书长向看守人通报灯油的价格。")))
        .containsExactly("1 report SG");
  }

  @Test
  @DisplayName("A meeting right before its day is decided on: 会议于…举行")
  void dated() {
    assertThat(owed(dahui("1. 决定会议于2024年5月27日至30日举行。"))).containsExactly("1 meeting GA 2024-05-27");
  }

  @Test
  @DisplayName("What is done so that others can act binds those others to nothing")
  void purpose() {
    assertThat(owed(dahui("1. 请秘书长与看守人协商，使看守人能够向大会提交年度报告。"))).isEmpty();
  }

  @Test
  @DisplayName("Those named in the object of a verb are not asked: one named reporter owes it")
  void asked() {
    assertThat(dahui("1. 请秘书长进一步解决秘书处和联合国其他机构人手不足的问题，并在其年度报告中报告所采取的措施。").mandates())
        .first()
        .satisfies(one -> assertThat(one.by()).containsExactly("SG"));
  }

  @Test
  @DisplayName("What something is needed for, or done by, is not asked for itself")
  void served() {
    assertThat(
            owed(dahui("1. 请秘书长提供举行灯塔会议所需的服务；", "2. 促请看守人通过举行灯塔会议等方式交流；", "3. 请秘书长提供服务，举行一次灯塔会议。")))
        .containsExactly("3 meeting SG");
  }

  @Test
  @DisplayName("What another organ may decide, or whether to do a thing, is not decided here")
  void conditions() {
    assertThat(
            owed(
                dahui(
                    "1. 决定分摊2023年1月1日至6月30日期间的灯油经费，但以安全理事会决定延长灯塔特派团的任务期限为前提；",
                    "2. 决定将灯塔特派团的任务期限延长至2023年6月30日，并决定是否再次延长任务期限。")))
        .containsExactly("2 body GA 2023-06-30");
  }

  @Test
  @DisplayName("To consider convening binds nobody, however far the verb stands")
  void weighed() {
    assertThat(owed(dahui("1. 请大会主席考虑在现有资源范围内，在灯塔日之际召开高级别论坛；", "2. 请大会主席在现有资源范围内，在灯塔日之际召开高级别论坛。")))
        .containsExactly("2 meeting PRESIDENT");
  }

  @Test
  @DisplayName("What a resolution asked for that is only recalled is not asked for again")
  void therein() {
    assertThat(
            owed(
                dahui(
                    "1. 回顾其第70/125号决议，大会在其中请秘书长每月向大会报告灯塔的情况；",
                    "2. 回顾大会在第70/125号决议中，请秘书长每年向大会提交报告；",
                    "3. 回顾其第70/125号决议，请秘书长每月向大会报告灯塔的情况。")))
        .containsExactly("3 report SG");
  }

  @Test
  @DisplayName("Two verbs before 的 describe a noun together")
  void coupled() {
    assertThat(owed(dahui("1. 请秘书长根据看守人编写和汇编的报告，向大会通报灯塔的情况。"))).containsExactly("1 report SG");
  }

  @Test
  @DisplayName("报告应 says what the report is to hold, and asks for no further one")
  void content() {
    assertThat(owed(dahui("1. 请秘书长编写一份报告，提交大会第七十八届会议，报告应审查灯塔的看守。")))
        .containsExactly("1 report SG GA-78");
  }

  @Test
  @DisplayName("应 before a request says at whose, and that somebody must before others")
  void atRequest() {
    assertThat(owed(dahui("1. 邀请秘书长和看守人，包括2030年灯塔委员会，应会员国请求提供支持。"))).isEmpty();
  }

  @Test
  @DisplayName("To explain to an organ is to report, as is to put a matter into a report")
  void explained() {
    assertThat(
            owed(
                dahui(
                    "1. 请秘书长在2023年第二季度向大会说明灯塔的最新情况；",
                    "2. 请秘书长将灯油问题列入关于看守灯塔的报告；",
                    "3. 请秘书长至迟于2023年9月30日对灯塔特派团进行一次战略审查并向大会提供审查结果。")))
        .containsExactly("1 report SG 2023", "2 report SG", "3 report SG 2023-09-30");
  }

  @Test
  @DisplayName("A time stands right before its number; how long a thing lasted sets none")
  void lasted() {
    assertThat(
            owed(
                dahui(
                    "1. 请秘书长继续提供关于在看守灯塔30年期间的情况的最新情况；",
                    "2. 请秘书长至迟于灯塔节结束后30天向大会提供关于援助情况的摘要报告；",
                    "3. 请看守委员会收集灯塔的资料，并每两年一次就此提交报告。")))
        .containsExactly("1 report SG", "2 report SG P30D", "3 report COMMISSION");
  }

  @Test
  @DisplayName("A meeting in the margins of a session has not that session as its time")
  void margins() {
    assertThat(owed(dahui("1. 决定在缔约国会议第十六届会议的间隙召开一次为期半天的会议；", "2. 决定将灯塔管制措施延至2023年2月28日。")))
        .containsExactly("1 meeting GA", "2 body GA 2023-02-28");
  }

  @Test
  @DisplayName("每年 ahead of its verb recurs: 每年报告, 每年提交")
  void annually() {
    assertThat(dahui("1. 请秘书长每年报告灯塔的看守情况；", "2. 请秘书长每年提交关于灯油的报告；").mandates())
        .extracting(each -> each.every().orElse(""))
        .containsExactly("annual", "annual");
  }

  @Test
  @DisplayName("What help is given for is not asked: 为…提供, but 举办 alone is")
  void help() {
    assertThat(owed(dahui("1. 请秘书长为看守人举办灯塔讲习班提供支持；", "2. 请秘书长为看守人举办一次灯塔讲习班；")))
        .containsExactly("2 meeting SG");
  }

  @Test
  @DisplayName("A session at which something was held sets no time; the agenda's session does")
  void went() {
    assertThat(owed(dahui("1. 决定将灯塔项目列入第八十届会议议程，并考虑到第七十七届会议期间举行的辩论中发表的意见；")))
        .containsExactly("1 agenda GA GA-80");
  }

  @Test
  @DisplayName("What has been submitted describes; what is to be submitted is owed")
  void done() {
    assertThat(owed(dahui("1. 请委员会审议已经提交或可能提交委员会的其他提案；", "2. 请委员会在2024年提交提案；")))
        .containsExactly("2 report COMMISSION 2024");
  }

  @Test
  @DisplayName("To consider holding is not to hold; at each session something is told")
  void considered() {
    assertThat(
            owed(
                dahui(
                    "1. 请大会主席酌情考虑在现有资源范围内召开一次灯塔论坛；",
                    "2. 鼓励大会主席在大会每届会议上说明灯塔的情况；",
                    "3. 请各国和秘书长支持并合作举办灯塔论坛；")))
        .containsExactly("2 report PRESIDENT");
  }

  @Test
  @DisplayName("A general discussion is a meeting; what a discussion comes to is none")
  void discussions() {
    assertThat(owed(dahui("1. 决定每年举行一般性讨论；", "2. 决定审查主题的成果由看守人保管；")))
        .containsExactly("1 meeting GA");
  }

  @Test
  @DisplayName("它 is who was asked before; an effort made is no text put out")
  void pronoun() {
    assertThat(owed(dahui("1. 表示赞赏灯塔咨询委员会，请它继续作出努力并经常向大会通报灯塔的情况；", "2. 请秘书长作出努力，采取报告行动；")))
        .containsExactly("1 report ADVISORY");
  }

  @Test
  @DisplayName("The organ at its meeting decides; what a working group hands over is its own to do")
  void speaks() {
    assertThat(
            owed(
                dahui(
                    "1. 2022年12月20日，大会第55次全体会议决定在第七十八届会议上审议灯塔问题；",
                    "2. 决定专家组每年向大会报告灯塔的情况；",
                    "3. 请委员会将灯塔会议的摘要写入年度报告。")))
        .containsExactly("1 agenda GA GA-78", "2 report COMMISSION", "3 report COMMISSION");
  }
}
