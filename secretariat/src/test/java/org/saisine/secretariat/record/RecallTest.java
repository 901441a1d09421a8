package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecallTest {
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Recall asker() {
    return new Recall(desk.sql, desk.transaction, desk.documents, symbols -> {});
  }

  private static Arrival agenda(String days) {
    String text =
        """
        Conference of the Parties to the Convention on the Shared Waters of the Lowen Valley

        LVC/COP/2036/1

        Distr.: General
        1 July 2036
        Original: English

        Eighth session

        Aldermere, %s October 2036

        Provisional agenda
        """
            .formatted(days);
    return Bells.arrival(text);
  }

  private List<String> first() {
    return desk.sql.query(
        "select firsts[1]::text as first from session_evidence",
        (row, at) -> row.getString("first"));
  }

  @Test
  @DisplayName("a newer edition counts instead of the older one, also when both come together")
  void newer() {
    desk.receive(agenda("6–10"));
    assertThat(first()).containsExactly("2036-10-06");
    desk.receive(agenda("7–10"));
    assertThat(first()).containsExactly("2036-10-07");
    desk.receive(agenda("8–10"), agenda("9–10"));
    assertThat(first()).containsExactly("2036-10-09");
  }

  @Test
  @DisplayName("what came in before anybody asked is heard once, and a replaced edition never")
  void recall() {
    desk.receive(agenda("6–10"));
    desk.receive(agenda("7–10"));
    desk.sql.update("delete from session_evidence");
    desk.sql.update("insert into unheard select id from edition");
    try (Recall recall = asker()) {
      assertThat(recall.hear()).isEqualTo(2);
      assertThat(first()).containsExactly("2036-10-07");
      assertThat(recall.hear()).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  @DisplayName("what came in before anybody asked what is owed is asked, older editions too")
  void owed() throws InterruptedException {
    String text =
        "LVC/COP/RES/7/4\n\nThe Conference of the Parties,\n\n1. Requests the"
            + " Secretary-General to submit to it, at its eighth session, a report on %s.\n";
    for (String matter : List.of("lamps", "bells")) {
      desk.receive(text.formatted(matter));
    }
    desk.sql.update("delete from owed");
    desk.sql.update("insert into unheard select id from edition");
    try (Recall recall = asker()) {
      recall.hear();
    }
    assertThat(
            desk.sql.query(
                "select o.words, t.session from owed o join owed_time t using (edition, place)"
                    + " order by edition",
                (row, at) -> row.getString(1).replaceAll(".* ", "") + " " + row.getInt(2)))
        .containsExactly("lamps 8", "bells 8");
  }

  @Test
  @DisplayName("what put off a report before anybody asked is asked, what did not is not")
  void deferrals() throws InterruptedException {
    String text =
        "General Assembly\n\nA/RES/91/%s\n\nNinety-first session\n\n91/%s. Wrecks\n\nThe General"
            + " Assembly,\n\n1. Decides to defer the %s to its ninety-second session.\n";
    desk.receive(text.formatted("7", "7", "submission of the report of the group"));
    desk.receive(text.formatted("8", "8", "election of the members of the group"));
    desk.sql.update("delete from deferral");
    desk.sql.update("insert into unheard select id from edition");
    try (Recall recall = asker()) {
      recall.hear();
    }
    assertThat(
            desk.sql.query(
                "select d.symbol, f.paragraph from deferral f join edition e on e.id = f.edition"
                    + " join document d on d.id = e.document",
                (row, at) -> row.getString(1) + " " + row.getString(2)))
        .containsExactly("A/RES/91/7 op1");
  }

  @Test
  @DisplayName("of what was cited before anybody asked which paragraphs, they are taken up")
  void pinpoints() throws InterruptedException {
    String text =
        "LVC/COP/RES/7/4\n\nThe Conference of the Parties,\n\nRecalling paragraphs 2 and 3 (b) of its"
            + " resolution 6/1,\n\n1. Decides to keep the lamps.\n";
    desk.receive(text);
    assertThat(cited()).containsExactly("LVC/COP/RES/6/1 {2,3(b)}");
    desk.sql.update("update citation set at = '{}'");
    desk.sql.update("insert into unheard select id from edition");
    try (Recall recall = asker()) {
      recall.hear();
    }
    assertThat(cited()).containsExactly("LVC/COP/RES/6/1 {2,3(b)}");
  }

  private List<String> cited() {
    return desk.sql.query(
        "select symbol, at::text from citation",
        (row, at) -> row.getString(1) + " " + row.getString(2));
  }
}
