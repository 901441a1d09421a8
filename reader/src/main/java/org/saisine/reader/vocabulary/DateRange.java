package org.saisine.reader.vocabulary;

import java.time.LocalDate;

/** Days from the first to the last, both included. */
public record DateRange(LocalDate from, LocalDate to) {}
