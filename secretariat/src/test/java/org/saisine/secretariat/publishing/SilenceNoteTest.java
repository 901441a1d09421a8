package org.saisine.secretariat.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Event.Type;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record;
import org.saisine.secretariat.Serving;
import org.saisine.secretariat.Village;
import org.saisine.secretariat.web.Tongues;
import org.springframework.jdbc.core.JdbcTemplate;

class SilenceNoteTest {
  static final List<String> LANGUAGES = Tongues.ALL;

  private static Serving serving;
  private static Makings makings;

  @BeforeAll
  static void open() {
    serving = Village.served(Village.documents(), Map.of());
    makings = Village.part(serving, Makings.class);
    JdbcTemplate sql = Village.part(serving, JdbcTemplate.class);
    sql.update("insert into silence (body, title, key) values ('GA', 'Ferries at night', 'k')");
    for (String event :
        List.of(
            "1, 'circulated', '2036-05-05T12:00Z', '2036-05-08T12:00Z'",
            "2, 'adopted', '2036-05-08T12:00Z', null")) {
      sql.update(
          "insert into silence_event (procedure, number, kind, at, deadline, members, actor, key,"
              + " clause, entry) select 1, n, kind, at::timestamptz, deadline::timestamptz,"
              + " '{FRA}', 'anna', n::text, '', (select min(number) from ledger)"
              + " from (values ("
              + event
              + ")) as v (n, kind, at, deadline)");
    }
  }

  @AfterAll
  static void close() {
    serving.close();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("the note on an adoption by silence is read as one, on its day, in each language")
  void note(String language) {
    Source made =
        makings.silence(1, "A/91/17", Optional.of(91)).stream()
            .filter(each -> each.language().equals(language))
            .findFirst()
            .orElseThrow();
    Record record = Reader.standard().read(made);
    assertThat(record.masthead().kind().value()).isEqualTo(Kind.NOTE);
    assertThat(record.masthead().symbol().orElseThrow().value()).isEqualTo("A/91/17");
    assertThat(record.events())
        .filteredOn(each -> each.type() == Type.APPROVED_BY_SILENCE)
        .singleElement()
        .satisfies(each -> assertThat(each.date()).contains(LocalDate.parse("2036-05-08")));
  }

  @Test
  @DisplayName("of what was not adopted by silence there is no note")
  void none() {
    assertThat(makings.silence(2, "", Optional.empty())).isEmpty();
  }
}
