package org.saisine.secretariat.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.secretariat.Clerk;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.ledger.Ledger;
import org.saisine.secretariat.rulebook.Rulebook.Setting;

class RulebookTest {
  private static Serving serving;
  private static Rulebook rulebook;
  private static Clerk clerk;

  @BeforeAll
  static void open() {
    serving = Village.served(List.of(), Map.of());
    rulebook = Village.part(serving, Rulebook.class);
    clerk = Clerk.at(serving);
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  @Test
  @DisplayName(
      "what is not confirmed an officer sets, for all or for one body, with a reason that the"
          + " ledger keeps; the nearest holds")
  void set() {
    Clause general = rulebook.clause("CND", Matter.NOMINATION_EXTENSION);
    assertThat(rulebook.set("anna", general, "", "3", "As the office has always done."))
        .isInstanceOf(Setting.Set.class);
    assertThat(rulebook.set("anna", general, "ECOSOC", "1", "The Council asked for it."))
        .isInstanceOf(Setting.Set.class);
    assertThat(rulebook.clause("GA", Matter.NOMINATION_EXTENSION).value().written()).isEqualTo("3");
    Clause set = rulebook.clause("CND", Matter.NOMINATION_EXTENSION);
    assertThat(set.value()).isEqualTo(new Value.Count(1));
    assertThat(set.id()).isEqualTo("nomination-extension.ECOSOC");
    assertThat(set.text("en")).contains("extensions at most: 1");
    assertThat(rulebook.find(set.id())).contains(set);
    assertThat(Village.part(serving, Ledger.class).of("rule " + set.id()))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.act().clause()).isEqualTo(set.cited());
          assertThat(entry.act().after()).isEqualTo("1: The Council asked for it.");
        });
  }

  @Test
  @DisplayName("a confirmed clause is nobody’s to set, and all that is wrong with a wish is told")
  void refused() {
    Clause silence = rulebook.clause("GA", Matter.SILENCE_HOURS);
    assertThat(rulebook.set("anna", silence, "ATLANTIS", "71 days", " "))
        .isEqualTo(
            new Setting.Refused(
                List.of("rule.confirmed", "rule.no-body", "rule.no-value", "rule.no-reason")));
    Clause general = rulebook.clause("CTOC-COP", Matter.SILENCE_HOURS);
    // what holds for the Assembly is confirmed, whatever is set for all
    assertThat(rulebook.set("anna", general, "HRC", "48 hours", "Sooner."))
        .isEqualTo(new Setting.Refused(List.of("rule.confirmed")));
    assertThat(rulebook.set("anna", general, "CTOC-COP", "72 days", "Another unit."))
        .isEqualTo(new Setting.Refused(List.of("rule.no-value")));
    assertThat(rulebook.clause("GA", Matter.SILENCE_HOURS)).isEqualTo(silence);
  }

  @Test
  @DisplayName("the page, the answer to machines and the clause say the same words")
  void pages() {
    Clause clause = rulebook.clause("HRC", Matter.SILENCE_HOURS);
    assertThat(clerk.get("/rules/" + clause.id() + "?lang=fr").body())
        .contains(clause.text("fr"), clause.source("fr"));
    assertThat(clerk.get("/rules?body=HRC&lang=ru").body()).contains(clause.text("ru"));
    assertThat(clerk.get("/api/rules?body=HRC").body())
        .contains("\"id\":\"silence-hours.GA\"", clause.text("en"));
    assertThat(clerk.get("/rules/nothing").statusCode()).isEqualTo(404);
    assertThat(clerk.get("/rules?body=ATLANTIS").statusCode()).isEqualTo(404);
    assertThat(clerk.get("/api/rules?body=ATLANTIS").statusCode()).isEqualTo(400);
  }

  @Test
  @DisplayName("an officer sets a figure on the page; a stranger is shown no form")
  void form() {
    assertThat(
            clerk
                .post(
                    "/rules/silence-days",
                    "/rules/silence-days/settings",
                    Map.of("value", "working", "body", "CTOC-COP", "reason", "The Bureau’s wish."))
                .statusCode())
        .isEqualTo(302);
    assertThat(rulebook.clause("CTOC-WG.2", Matter.SILENCE_DAYS).value())
        .isEqualTo(new Value.Counted(true));
    assertThat(
            clerk
                .post(
                    "/rules/silence-days",
                    "/rules/silence-days/settings",
                    Map.of("value", "some", "body", "", "reason", ""))
                .body())
        .contains("role=\"alert\"");
    assertThat(Clerk.stranger(serving).get("/rules/silence-days").body())
        .doesNotContain("/rules/silence-days/settings");
  }
}
