package org.saisine.secretariat.record;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.saisine.reader.vocabulary.Citation;
import org.saisine.reader.vocabulary.Event;
import org.saisine.reader.vocabulary.Instrument;
import org.saisine.reader.vocabulary.Mandate;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Span;

/** What stands in a paragraph follows it: where it comes, goes, or is called otherwise. */
final class Following {
  private final Revision revision;

  Following(Revision revision) {
    this.revision = revision;
  }

  /**
   * Lets what stood in a paragraph go with it where its address has become another.
   *
   * @param alone whether all that bears the old address goes, such as what notes cite for it
   */
  void called(Paragraph old, Paragraph now, boolean alone) {
    if (old.id().equals(now.id()) && old.number().equals(now.number())) {
      return;
    }
    Optional<String> before = Optional.of(old.id());
    address(
        (address, span) -> address.equals(before) && (alone || within(span, now)),
        span -> Optional.of(now.id()));
    number(now);
  }

  /** What is read where a paragraph has come, and stood in none, stands in it. */
  void came(Span place) {
    address(
        (address, span) -> address.isEmpty() && Marks.within(span, place),
        span -> revision.around(span).map(Paragraph::id));
    revision.paragraphs.stream()
        .filter(each -> Proof.touch(each.span(), place))
        .forEach(this::number);
  }

  /**
   * What was read in a paragraph that is none goes with it, but for what stands in another now;
   * what notes cite for it is cited nowhere in particular.
   */
  void went(Paragraph gone) {
    Predicate<Span> lost = span -> within(span, gone) && revision.around(span).isEmpty();
    revision.references.removeIf(each -> lost.test(each.span()));
    revision.instruments.removeIf(each -> lost.test(each.span()));
    revision.mandates.removeIf(each -> lost.test(each.span()));
    revision.events.removeIf(each -> lost.test(each.span()));
    revision.findings.removeIf(each -> lost.test(each.span()));
    Optional<String> before = Optional.of(gone.id());
    Optional<String> others =
        before.filter(id -> revision.paragraphs.stream().anyMatch(each -> each.id().equals(id)));
    address(
        (address, span) -> address.equals(before),
        span -> revision.around(span).map(Paragraph::id).or(() -> others));
  }

  /** Gives what stands under some addresses its address of now. */
  private void address(
      BiPredicate<Optional<String>, Span> which, Function<Span, Optional<String>> now) {
    revision.references.replaceAll(each ->
        which.test(each.paragraph(), each.span())
            ? new Citation(
                each.symbol(), each.at(), each.text(), now.apply(each.span()), each.span())
            : each);
    revision.instruments.replaceAll(each ->
        which.test(each.paragraph(), each.span())
            ? new Instrument(each.code(), each.text(), now.apply(each.span()), each.span())
            : each);
    revision.events.replaceAll(each ->
        which.test(each.paragraph(), each.span()) ? moved(each, now.apply(each.span())) : each);
  }

  /** Mandates are told under the number of the paragraph where they stand. */
  private void number(Paragraph paragraph) {
    revision.mandates.replaceAll(each ->
        within(each.span(), paragraph)
            ? new Mandate(
                Revision.number(paragraph),
                each.kind(),
                each.by(),
                each.to(),
                each.due(),
                each.every(),
                each.text(),
                each.span())
            : each);
  }

  private static boolean within(Span span, Paragraph paragraph) {
    return Marks.within(span, paragraph.span());
  }

  private static Event moved(Event event, Optional<String> paragraph) {
    return new Event(
        event.type(),
        event.date(),
        event.until(),
        event.by(),
        event.to(),
        event.deadline(),
        event.body(),
        event.ordinal(),
        event.times(),
        event.seats(),
        event.due(),
        paragraph,
        event.text(),
        event.span());
  }
}
