package org.saisine.press.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Sitting;

/** The annex of an agenda: on which day and at what hours which item is taken up. */
final class Programme {
  private final List<Sitting> sittings;
  private final Tongue tongue;
  private final Sheet sheet;

  Programme(List<Sitting> sittings, Tongue tongue, Sheet sheet) {
    this.sittings = sittings;
    this.tongue = tongue;
    this.sheet = sheet;
  }

  void print() {
    sheet.line(tongue.say("annex"));
    sheet.line(tongue.say("programme"));
    sheet.row(
        List.of(
            tongue.say("programme.time"),
            tongue.say("programme.item"),
            tongue.say("programme.title")));
    @Nullable LocalDate day = null;
    for (Sitting sitting : sittings) {
      if (!sitting.date().equals(day)) {
        sheet.line(Tongue.capital(tongue.days().weekday(sitting.date())));
        day = sitting.date();
      }
      String hours = hours(sitting);
      for (Sitting.Slot slot : sitting.items()) {
        sheet.row(List.of(hours, ItemNumber.printed(tongue, slot.item()), title(slot)));
        hours = "";
      }
    }
  }

  private String hours(Sitting sitting) {
    if (sitting.from().isEmpty()) {
      return "";
    }
    return sitting
        .to()
        .map(to -> tongue.days().hours(sitting.from().get(), to))
        .orElseGet(() -> tongue.days().hour(sitting.from().get()));
  }

  private String title(Sitting.Slot slot) {
    return slot.continued() ? tongue.say("continued", slot.title()) : slot.title();
  }
}
