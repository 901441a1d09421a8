package org.saisine.reader.sense;

import java.util.ArrayList;
import java.util.List;
import org.saisine.reader.shape.AgendaLine;
import org.saisine.reader.vocabulary.AgendaItem;

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
}
