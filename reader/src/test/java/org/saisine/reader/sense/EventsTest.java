package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saisine.reader.sense.Notes.day;
import static org.saisine.reader.sense.Notes.note;
import static org.saisine.reader.sense.Notes.noteFr;
import static org.saisine.reader.sense.Notes.of;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.saisine.reader.vocabulary.Due;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Event.Type;
import org.saisine.reader.vocabulary.Record;

@DisplayName("What a note tells")
class EventsTest {
  @Test
  @DisplayName("A note verbale that invites nominations is two events with one deadline")
  void invitation() {
    Record en =
        note(
            "On 4 March 2036, the Secretariat sent notes verbales to all States, inviting them to"
                + " nominate a bell-ringer by 30 April 2036.");
    Record fr =
        noteFr(
            "Le 4 mars 2036, le Secrétariat a envoyé des notes verbales à tous les États, les"
                + " invitant à désigner un sonneur d'ici au 30 avril 2036.");
    for (Record record : List.of(en, fr)) {
      assertThat(record.events())
          .extracting(Event::type)
          .containsExactlyInAnyOrder(Type.NOTE_VERBALE, Type.NOMINATION_INVITED);
      assertThat(record.events())
          .allSatisfy(event -> {
            assertThat(event.date()).contains(day("2036-03-04"));
            assertThat(event.deadline()).contains(day("2036-04-30"));
            assertThat(event.by()).containsExactly("SG");
            assertThat(event.to()).containsExactly("STATES");
          });
    }
  }

  @Test
  @DisplayName("A note verbale that invites nobody is one event")
  void letterAlone() {
    Record record =
        note(
            "On 4 March 2036, the Secretariat sent a note verbale to all States on the price of rope.");
    assertThat(record.events()).extracting(Event::type).containsExactly(Type.NOTE_VERBALE);
  }

  @Test
  @DisplayName("A deadline that is extended on several days is as many events, in their pairs")
  void extensions() {
    Record en =
        note(
            "The deadline was extended twice: on 5 May 2036, to 31 May 2036; and on 2 June 2036, to"
                + " 20 June 2036.");
    Record fr =
        noteFr(
            "Le délai a été prorogé à deux reprises : le 5 mai 2036, jusqu'au 31 mai 2036 ; et le"
                + " 2 juin 2036, jusqu'au 20 juin 2036.");
    for (Record record : List.of(en, fr)) {
      assertThat(record.events())
          .extracting(event -> event.date().orElseThrow() + " " + event.deadline().orElseThrow())
          .containsExactly("2036-05-05 2036-05-31", "2036-06-02 2036-06-20");
    }
  }

  @Test
  @DisplayName("A deadline extended twice on days untold is one event that counts")
  void counted() {
    for (Record record :
        List.of(
            note("For want of names, the deadline was extended twice."),
            noteFr("Faute de noms, le délai a été prorogé à deux reprises."))) {
      Event event = record.events().getFirst();
      assertThat(record.events()).hasSize(1);
      assertThat(event.type()).isEqualTo(Type.DEADLINE_EXTENDED);
      assertThat(event.times()).hasValue(2);
      assertThat(event.date()).isEmpty();
    }
  }

  @Test
  @DisplayName("An extension that is asked for is not yet one that is granted")
  void asked() {
    Record asked =
        note("On 9 May 2036, the delegation of Marrendale requested an extension of the deadline.");
    Record granted = note("The extension was granted on 12 May 2036, to 30 May 2036.");
    assertThat(asked.events()).extracting(Event::type).containsExactly(Type.EXTENSION_REQUESTED);
    assertThat(asked.events().getFirst().by()).containsExactly("STATES");
    assertThat(granted.events()).extracting(Event::type).containsExactly(Type.DEADLINE_EXTENDED);
    assertThat(granted.events().getFirst().deadline()).contains(day("2036-05-30"));
  }

  @Test
  @DisplayName(
      "Seats changed by a decision have its date; only announced in a letter, they have none")
  void seats() {
    Record decided =
        note(
            "On 6 May 2036, the Secretary-General decided to raise the number of experts from 9 to 12.");
    Record announced =
        noteFr(
            "Le 6 mai 2036, le Secrétariat a adressé aux États une note verbale les informant de la"
                + " décision du Secrétaire général de porter de 9 à 12 le nombre d'experts.");
    Event one = of(decided, Type.SEATS_CHANGED).getFirst();
    Event other = of(announced, Type.SEATS_CHANGED).getFirst();
    assertThat(one.seats()).hasValue(12);
    assertThat(one.date()).contains(day("2036-05-06"));
    assertThat(one.by()).containsExactly("SG");
    assertThat(other.seats()).hasValue(12);
    assertThat(other.date()).isEmpty();
  }

  @Test
  @DisplayName("The same day is the day of the sentence before")
  void sameDay() {
    Record en =
        note(
            "On 9 May 2036, the chair of a regional group requested an extension of the deadline. On"
                + " the same day, the Secretariat addressed a note verbale to that regional group.");
    Record fr =
        noteFr(
            "Le 9 mai 2036, un groupe régional a demandé une prorogation du délai. Le même jour, le"
                + " Secrétariat a adressé une note verbale à ce groupe régional.");
    for (Record record : List.of(en, fr)) {
      assertThat(of(record, Type.NOTE_VERBALE).getFirst().date()).contains(day("2036-05-09"));
    }
  }

  @Test
  @DisplayName("What is held was held; what is scheduled, or later than the note, is planned")
  void meetings() {
    Record en =
        note(
            "A workshop of ferrymen was held at Saint-Orme on 3 and 4 June 2036.",
            "A second workshop is scheduled to be held on 8 September 2036.",
            "The workshop held on 9 September 2036 closes the year.");
    assertThat(en.events())
        .extracting(event -> event.type() + " " + event.date().orElseThrow())
        .containsExactly(
            "MEETING_HELD 2036-06-03", "MEETING_PLANNED 2036-09-08", "MEETING_PLANNED 2036-09-09");
    assertThat(en.events().getFirst().until()).contains(day("2036-06-04"));
    Record fr =
        noteFr(
            "Un atelier des passeurs s'est tenu à Saint-Orme les 3 et 4 juin 2036.",
            "Un deuxième atelier devrait se tenir le 8 septembre 2036.");
    assertThat(fr.events())
        .extracting(event -> event.type() + " " + event.date().orElseThrow())
        .containsExactly("MEETING_HELD 2036-06-03", "MEETING_PLANNED 2036-09-08");
  }

  @Test
  @DisplayName("The date of a cited resolution is no event; the same date on its own is one")
  void citedDates() {
    Record cited =
        note(
            "In its resolution 7/4, adopted on 9 October 2034, the Conference asked for more rope.");
    Record told = note("On 9 October 2034, the Conference asked for more rope.");
    assertThat(cited.events()).isEmpty();
    assertThat(told.events()).extracting(Event::type).containsExactly(Type.OTHER);
  }

  @Test
  @DisplayName("A report for a later session is put off; one for this session is not")
  void deferred() {
    Record later =
        noteFr("Le rapport du groupe sera présenté à la Conférence à sa neuvième session.");
    Record now =
        noteFr("Le rapport du groupe sera présenté à la Conférence à sa huitième session.");
    assertThat(later.events().getFirst().type()).isEqualTo(Type.REPORT_DEFERRED);
    assertThat(later.events().getFirst().due()).containsExactly(new Due.AtSession("LVC-COP", 9));
    assertThat(now.events()).isEmpty();
    Record decided =
        note("The Bureau decided to postpone the report on bells to the ninth session.");
    assertThat(decided.events().getFirst().type()).isEqualTo(Type.REPORT_DEFERRED);
  }

  @Test
  @DisplayName("What is approved by silence is told apart from what is approved")
  void silence() {
    Record silent =
        note("On 2 May 2036, the Bureau approved, by the silence procedure, the list of bells.");
    Record spoken = note("On 2 May 2036, the Bureau approved the list of bells.");
    assertThat(silent.events()).extracting(Event::type).containsExactly(Type.APPROVED_BY_SILENCE);
    assertThat(silent.events().getFirst().by()).containsExactly("PRESIDENT");
    assertThat(spoken.events()).extracting(Event::type).containsExactly(Type.OTHER);
  }

  @Test
  @DisplayName("Who asked for an act is not who did it")
  void subject() {
    Record record =
        note(
            "On 5 May 2036, at the request of several delegations, the Secretary-General extended"
                + " the deadline to 31 May 2036.");
    assertThat(record.events().getFirst().by()).containsExactly("SG");
  }

  @Test
  @DisplayName("The chair of any of the regional groups speaks for States")
  void groups() {
    for (Record record :
        List.of(
            note(
                "On 5 May 2036, the Chair of one of the regional groups requested an extension of"
                    + " the deadline."),
            noteFr(
                "Le 5 mai 2036, le Président de l'un des groupes régionaux a demandé une prorogation"
                    + " du délai."))) {
      assertThat(record.events().getFirst().by()).containsExactly("STATES");
    }
    Record two =
        note(
            "On 5 May 2036, the Bureau and a regional group requested an extension of the deadline.");
    assertThat(two.events().getFirst().by()).containsExactly("PRESIDENT");
  }

  @Test
  @DisplayName("Every event stands where its words stand")
  void spans() {
    Record record =
        note("On 20 May 2036, the Secretariat submitted a list of bells to the Bureau.");
    Event event = record.events().getFirst();
    assertThat(event.type()).isEqualTo(Type.DOCUMENT_SUBMITTED);
    assertThat(event.paragraph()).contains("p1");
    assertThat(event.span().end()).isGreaterThan(event.span().start());
  }

  @Test
  @DisplayName("A special session that was held is not the regular one of its number")
  void special() {
    Record en =
        note("The fourth special session of the Conference was held from 6 to 8 May 2036 in Rome.");
    Record fr =
        noteFr(
            "La quatrième session extraordinaire de la Conférence s'est tenue à Rome du 6 au 8 mai"
                + " 2036.");
    Record plain =
        note("The fourth session of the Conference was held from 6 to 8 May 2036 in Rome.");
    for (Record record : List.of(en, fr)) {
      assertThat(record.events())
          .extracting(event -> event.ordinal().map(Object::toString).orElse(""))
          .containsExactly("S-4");
    }
    assertThat(plain.events())
        .extracting(event -> event.ordinal().map(Object::toString).orElse(""))
        .containsExactly("4");
  }
}
