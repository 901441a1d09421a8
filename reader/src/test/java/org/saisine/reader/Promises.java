package org.saisine.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Span;

/** What holds of every record, whatever was read. */
final class Promises {
  private Promises() {}

  /** The record can be written, and every place in it lies within the text. */
  static void kept(Record record, int length) {
    assertThat(record.source().characters()).isEqualTo(length);
    for (Span span : places(Village.json(record))) {
      assertThat(span.start()).isBetween(0, span.end());
      assertThat(span.end()).isLessThanOrEqualTo(length);
    }
    for (Paragraph paragraph : record.paragraphs()) {
      assertThat(paragraph.span().end()).as(paragraph.id()).isGreaterThan(paragraph.span().start());
    }
  }

  /** Everything in a record that has a start and an end. */
  static List<Span> places(Map<String, @Nullable Object> record) {
    List<Span> all = new ArrayList<>();
    gather(record, all);
    return all;
  }

  private static void gather(@Nullable Object value, List<Span> into) {
    if (value instanceof List<?> list) {
      list.forEach(each -> gather(each, into));
    } else if (value instanceof Map<?, ?> object) {
      if (object.containsKey("start")) {
        int start = (Integer) Objects.requireNonNull(object.get("start"));
        int end = (Integer) Objects.requireNonNull(object.get("end"));
        into.add(new Span(start, end));
      }
      object.values().forEach(each -> gather(each, into));
    }
  }
}
