package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Lines.owed;
import static org.saisine.reader.sense.Texts.dahui;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chinese puts a noun right before another to describe it: no mark tells where a name ends. */
@DisplayName("What stands before a noun in Chinese describes it and sets no time")
class MandatesInChineseNounsTest {
  @Test
  @DisplayName("The session whose work is told of names the report, and is no time")
  void works() {
    assertThat(
            owed(
                dahui(
                    "1. 决定大会第七十八届会议在审议灯塔委员会第七十四届会议工作报告时应继续审议委员会第七十三届会议工作报告；",
                    "2. 请秘书处在灯塔委员会届会结束后向各国分发载有该届会议工作摘要的委员会报告；")))
        .containsExactly("1 agenda GA GA-78", "2 report SG");
  }
}
