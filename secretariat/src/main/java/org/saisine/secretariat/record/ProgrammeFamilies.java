package org.saisine.secretariat.record;

import static org.saisine.secretariat.record.Families.NO;
import static org.saisine.secretariat.record.Families.YES;
import static org.saisine.secretariat.record.Families.number;
import static org.saisine.secretariat.record.Families.text;

import java.util.List;
import org.saisine.reader.vocabulary.AgendaItem;
import org.saisine.reader.vocabulary.Seating;
import org.saisine.reader.vocabulary.Sitting;
import org.saisine.reader.vocabulary.Span;

/** Facts of agendas and programmes of work. */
final class ProgrammeFamilies {
  private ProgrammeFamilies() {}

  static Family<AgendaItem> agenda() {
    return new Family<>(
        "agenda-item",
        false,
        List.of(Field.needed("item", Form.ITEM), Field.needed("title", Form.TEXT)),
        revision -> revision.agenda,
        AgendaItem::span,
        each -> Said.of("item", each.item(), "title", each.title()),
        told -> new AgendaItem(told.text("item"), told.text("title"), told.span()));
  }

  static Family<Revision.Meeting> sitting() {
    return new Family<>(
        "sitting",
        false,
        List.of(
            Field.needed("date", Form.DAY), Field.of("from", Form.TIME), Field.of("to", Form.TIME)),
        revision -> revision.sittings,
        each -> each.sitting().span(),
        each ->
            Said.of(
                "date", each.sitting().date().toString(),
                "from", text(each.sitting().from()),
                "to", text(each.sitting().to())),
        told ->
            new Revision.Meeting(
                told.old()
                    .map(Revision.Meeting::rank)
                    .orElseGet(() ->
                        told.revision().sittings.stream()
                            .mapToInt(each -> each.rank() + 1)
                            .max()
                            .orElse(0)),
                new Sitting(
                    told.theDay("date"),
                    told.time("from"),
                    told.time("to"),
                    List.of(),
                    told.span())));
  }

  static Family<Revision.Taken> slot() {
    return new Family<>(
        "slot",
        false,
        List.of(
            Field.needed("item", Form.ITEM),
            Field.needed("title", Form.TEXT),
            Field.choice("continued", true, Families.yesOrNo())),
        revision -> revision.slots,
        each -> each.slot().span(),
        each ->
            Said.of(
                "item", each.slot().item(),
                "title", each.slot().title(),
                "continued", each.slot().continued() ? YES : NO),
        told ->
            new Revision.Taken(
                told.old()
                    .map(Revision.Taken::meeting)
                    .orElseGet(() -> meeting(told.revision(), told.span())),
                new Sitting.Slot(
                    told.text("item"), told.text("title"), told.yes("continued"), told.span())));
  }

  /** The meeting that began last before a place. */
  private static int meeting(Revision revision, Span span) {
    int rank = -1;
    for (Revision.Meeting each : revision.sittings) {
      if (rank < 0 || each.sitting().span().start() <= span.start()) {
        rank = each.rank();
      }
    }
    return rank;
  }

  static Family<Seating> seating() {
    return new Family<>(
        "seating",
        false,
        List.of(
            Field.needed("body", Form.CODE),
            Field.of("ordinal", Form.NUMBER),
            Field.of("from", Form.DAY),
            Field.of("to", Form.DAY),
            Field.of("place", Form.TEXT),
            Field.choice("planned", true, Families.yesOrNo()),
            Field.of("report", Form.SYMBOL),
            Field.of("submitted-to", Form.GATHERING),
            Field.of("items", Form.ITEMS),
            Field.of("established-by", Form.SYMBOL),
            Field.of("permanent-by", Form.SYMBOL)),
        revision -> revision.seatings,
        Seating::span,
        each ->
            Said.of(
                "body", each.body(),
                "ordinal", number(each.ordinal()),
                "from", text(each.from()),
                "to", text(each.to()),
                "place", each.place().map(place -> place.replaceAll("\\s+", " ")).orElse(""),
                "planned", each.planned() ? YES : NO,
                "report", text(each.reportSymbol()),
                "submitted-to", each.submittedTo().map(Dues::said).orElse(""),
                "items", String.join(" ", each.agendaItems()),
                "established-by", text(each.establishedBy()),
                "permanent-by", text(each.permanentBy())),
        told ->
            new Seating(
                told.text("body"),
                told.old().map(Seating::name).orElseGet(told::words),
                told.number("ordinal"),
                told.day("from"),
                told.day("to"),
                told.some("place"),
                told.yes("planned"),
                told.some("report"),
                Dues.session(told.text("submitted-to")),
                told.list("items"),
                told.some("established-by"),
                told.some("permanent-by"),
                told.span()));
  }
}
