package org.saisine.secretariat.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Record;

class RereadingTest {
  private final Desk desk = new Desk();

  @AfterEach
  void close() {
    desk.close();
  }

  /** A reader that sees no mandates, or those of another session. */
  private static Lens newer(String print, String session) {
    return new Lens(
        print,
        source -> {
          Reading now = Reading.of(source);
          Revision revision = new Revision(now.own(), now.text());
          revision.mandates.replaceAll(old ->
              new org.saisine.reader.vocabulary.Mandate(
                  old.paragraph(),
                  old.kind(),
                  old.by(),
                  old.to(),
                  Dues.of(session).orElseThrow(),
                  old.every(),
                  old.text(),
                  old.span()));
          if (session.isEmpty()) {
            revision.mandates.clear();
          }
          Record own = revision.record();
          return new Reading(own, now.text(), own, List.of());
        });
  }

  @Test
  @DisplayName("a newer reader leaves the correction in force, and it is told how the two stand")
  void newer() {
    desk.receive(Bells.text(""));
    desk.correct("mandate", "due", "HRC 94");
    assertThat(desk.hold()).isEqualTo("differs");
    long change = desk.edition().change();
    for (Map.Entry<String, String> each :
        new TreeMap<>(Map.of("HRC 94", "agreed", "HRC 95", "differs", "", "lost")).entrySet()) {
      Lens lens = newer("reader of " + each.getKey(), each.getKey());
      Documents again = new Documents(desk.sql, lens);
      Rereading rereading =
          new Rereading(desk.sql, desk.transaction, desk.ledger, again, symbols -> {});
      assertThat(rereading.progress()).isEqualTo(new Rereading.Progress(1, 1));
      rereading.all();
      assertThat(rereading.progress()).isEqualTo(new Rereading.Progress(0, 1));
      assertThat(desk.hold()).isEqualTo(each.getValue());
      assertThat(desk.edition().change()).isGreaterThan(change);
      Record record = again.reading(desk.edition()).record();
      assertThat(record.mandates().stream().map(mandate -> Dues.said(mandate.due())))
          .containsExactlyElementsOf(each.getKey().isEmpty() ? List.of() : List.of("HRC 94"));
    }
    assertThat(desk.ledger.of(Bells.SYMBOL + " en").getLast().act().act())
        .isEqualTo("edition-reread");
  }

  @Test
  @DisplayName("where a newer reader reads the same, nobody hears of it")
  void same() {
    desk.receive(Bells.text(""));
    long entries = desk.count("ledger");
    Documents again = new Documents(desk.sql, new Lens("newer", Reading::of));
    Rereading rereading =
        new Rereading(desk.sql, desk.transaction, desk.ledger, again, symbols -> {});
    rereading.all();
    assertThat(rereading.progress().left()).isZero();
    assertThat(desk.count("ledger")).isEqualTo(entries);
  }

  @Test
  @DisplayName("an edition that an officer moves while a newer reader reads it is moved once")
  void meanwhile() {
    desk.receive(Bells.text(""));
    AtomicBoolean first = new AtomicBoolean(true);
    Lens slow =
        new Lens(
            "slow",
            source -> {
              if (first.getAndSet(false)) {
                desk.correct("symbol", "value", "A/HRC/RES/91/41");
              }
              return newer("slow", "HRC 95").read().apply(source);
            });
    new Rereading(
            desk.sql, desk.transaction, desk.ledger, new Documents(desk.sql, slow), symbols -> {})
        .all();
    Edition moved = desk.documents.edition("A/HRC/RES/91/41", "en").orElseThrow();
    assertThat(moved.number()).isEqualTo(1);
    assertThat(
            desk.sql.queryForObject(
                "select count(*) from ledger where act = 'edition-moved'", Long.class))
        .isEqualTo(1);
  }
}
