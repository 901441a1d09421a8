package org.saisine.reader.sense;

import java.time.LocalDate;
import java.util.Optional;

/** What lies ahead of a document: behind the day it was adopted, or issued. */
final class Horizon {
  private final Context context;

  Horizon(Context context) {
    this.context = context;
  }

  /** The year of the document; 0 where it does not say. */
  int year() {
    Optional<LocalDate> day = day();
    return day.isPresent() ? day.get().getYear() : 0;
  }

  /** The day it was adopted, else the day it was issued. */
  private Optional<LocalDate> day() {
    return context.adopted.isPresent() ? context.adopted : context.issued;
  }

  boolean ahead(int year) {
    return year() == 0 || year >= year();
  }

  boolean ahead(LocalDate date) {
    return day().isEmpty() || date.isAfter(day().get());
  }
}
