package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.shape.AgendaLine;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.DateRange;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.SessionNumber;

/** The items of an agenda. */
final class Agendas {
  private final Context context;

  Agendas(Context context) {
    this.context = context;
  }

  List<AgendaItem> read() {
    List<AgendaItem> items = new ArrayList<>();
    for (AgendaLine line : context.shape.agenda()) {
      items.add(
          new AgendaItem(
              line.item(),
              context.text.string(line.body(), line.end()).replace('\n', ' '),
              context.span(line.start(), line.end())));
    }
    return List.copyOf(items);
  }

  /** Which of its body's meetings the agenda prepares: the one the text counts on its days. */
  static Optional<Fact<SessionNumber>> meeting(
      Context context, List<Draft> drafts, List<DateRange> session) {
    for (Draft draft : drafts) {
      boolean own = draft.meeting() && draft.ordinal > 0 && draft.body.equals(context.speaker);
      for (DateRange range : own ? session : List.<DateRange>of()) {
        LocalDate day = draft.date;
        if (day != null && !day.isBefore(range.from()) && !day.isAfter(range.to())) {
          return Optional.of(new Fact<>(draft.counted(), context.span(draft.start, draft.end)));
        }
      }
    }
    return Optional.empty();
  }
}
