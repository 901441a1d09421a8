package org.saisine.press.form;

import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Record;

/** Makes official documents from facts. Safe for use by many threads. */
public final class Forms {
  private Forms() {}

  /** Whether documents of a kind can be made from their records. */
  public static boolean has(Kind kind) {
    return switch (kind) {
      case RESOLUTION, DECISION, NOTE, AGENDA -> true;
      case REPORT, LETTER, OTHER -> false;
    };
  }

  /** The document of a record, under the name that goes with its organ's code. */
  public static Form of(Record record) {
    return of(record, Letterhead.PLAIN);
  }

  /**
   * The document of a record: a resolution or decision with its vote, a note, the list of the
   * reports of subsidiary bodies, or an agenda, annotated where it has annotations, with its
   * organization of work.
   *
   * @throws IllegalArgumentException for a kind that has no form; {@link #has} tells
   */
  public static Form of(Record record, Letterhead letterhead) {
    Tongue tongue = Tongue.of(record.language());
    Sheet sheet = new Sheet(tongue);
    Kind kind = record.masthead().kind().value();
    Calls calls = new Calls(record, sheet);
    new Head(record, letterhead, tongue, sheet, calls).print();
    switch (kind) {
      case RESOLUTION, DECISION ->
          new ResolutionForm(record, letterhead, tongue, sheet, calls).print();
      case NOTE -> new NoteForm(record, letterhead, tongue, sheet, calls).print();
      case AGENDA -> new AgendaForm(record, tongue, sheet, calls).print();
      case REPORT, LETTER, OTHER ->
          throw new IllegalArgumentException(
              "no form for a document of the kind "
                  + kind
                  + ": there are forms for resolutions, decisions, notes and agendas");
    }
    calls.rest();
    return new Form(name(record), tongue.code(), sheet.text());
  }

  /** A note verbale of a secretariat. */
  public static Form of(NoteVerbale note) {
    Tongue tongue = Tongue.of(note.language());
    Sheet sheet = new Sheet(tongue);
    note.print(tongue, sheet);
    return new Form("note-verbale", tongue.code(), sheet.text());
  }

  /** The list of mandates that are due. */
  public static Form of(MandatesDue due) {
    Tongue tongue = Tongue.of(due.language());
    Sheet sheet = new Sheet(tongue);
    due.print(tongue, sheet);
    return new Form("mandates-" + due.day(), tongue.code(), sheet.text());
  }

  /** The annotated provisional agenda of a session, with its organization of work. */
  public static Form of(SessionAgenda agenda) {
    return agenda.form();
  }

  /** The list of the reports that are before a session. */
  public static Form of(SessionReports reports) {
    return reports.form();
  }

  private static String name(Record record) {
    String symbol = record.masthead().symbol().map(fact -> fact.value()).orElse("document");
    return symbol.replace('/', '_');
  }
}
