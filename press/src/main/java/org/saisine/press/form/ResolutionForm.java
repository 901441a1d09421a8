package org.saisine.press.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saisine.reader.language.Organs;
import org.saisine.reader.vocabulary.Act;
import org.saisine.reader.vocabulary.Fact;
import org.saisine.reader.vocabulary.Kind;
import org.saisine.reader.vocabulary.Paragraph;
import org.saisine.reader.vocabulary.Part;
import org.saisine.reader.vocabulary.Record;
import org.saisine.reader.vocabulary.Record.Masthead;
import org.saisine.reader.vocabulary.Span;

/** A resolution or a decision: by whom and when, the number and title, the text, the vote. */
final class ResolutionForm {
  private final Record record;
  private final Masthead head;
  private final Letterhead letterhead;
  private final Tongue tongue;
  private final Sheet sheet;
  private final Calls calls;
  private final String organ;
  private final String kind;
  private final Optional<LocalDate> adopted;

  ResolutionForm(Record record, Letterhead letterhead, Tongue tongue, Sheet sheet, Calls calls) {
    this.record = record;
    this.head = record.masthead();
    this.letterhead = letterhead;
    this.tongue = tongue;
    this.sheet = sheet;
    this.calls = calls;
    this.organ = head.organ().map(Fact::value).orElse("");
    this.kind = head.kind().value() == Kind.DECISION ? "decision" : "resolution";
    this.adopted = head.adopted().map(Fact::value);
  }

  void print() {
    boolean security = organ.equals("SC");
    if (security) {
      sheet.line(number());
    }
    sheet.line(printed().orElseGet(() -> adoption(security)));
    sheet.line(basis());
    Body body = new Body(record, tongue, sheet, calls);
    if (!security) {
      body.title(head.title().orElse(new Fact<>("", new Span(0, 0))), numbered());
      String section = section(number());
      sheet.line(tongue.first(List.of("section." + section)).orElse(section));
    }
    sheet.line(speaks() ? enacting() : "");
    record.paragraphs().forEach(body::paragraph);
    body.rest();
    if (!security) {
      closing();
    }
    record.adoption().ifPresent(vote -> new Ballot(vote, kind, tongue, sheet).print());
    for (Fact<String> remark : record.apparatus().remarks()) {
      sheet.line(calls.in(remark.value(), remark.span()));
    }
  }

  /** The line that says when it was adopted and by whom, as it was printed. */
  private Optional<String> printed() {
    return head.wording()
        .kind()
        .filter(line -> letterhead.organ().isEmpty())
        .filter(line -> head.adopted().filter(day -> within(day.span(), line.span())).isPresent())
        .map(line -> calls.in(line.value(), line.span()));
  }

  private static boolean within(Span inner, Span outer) {
    return inner.start() >= outer.start() && inner.end() <= outer.end();
  }

  /** What it was adopted on: as printed, else from the draft's symbol. */
  private String basis() {
    return head.wording()
        .basis()
        .map(line -> calls.in(line.value(), line.span()))
        .or(() ->
            head.draft()
                .flatMap(draft -> tongue.first(List.of("draft." + organ, "draft"), draft.value())))
        .orElse("");
  }

  /** "Resolution adopted by the Human Rights Council on 2 April 2036". */
  private String adoption(boolean security) {
    Optional<String> by = by();
    String day = adopted.map(tongue.days()::date).orElse("");
    if (security) {
      int plain = head.meetings().stream().findFirst().map(Fact::value).orElse(0);
      String meeting = plain == 0 ? "" : tongue.numerals().figure(plain);
      String key = meeting.isEmpty() ? "security.adopted" : "security.adopted-at";
      return adopted.isEmpty() ? "" : tongue.say(key, day, meeting, plain);
    }
    if (adopted.isEmpty()) {
      return by.map(words -> tongue.say(kind + ".by", words)).orElse("");
    }
    return by.map(words -> tongue.say(kind + ".adopted-by", words, day))
        .orElseGet(() -> tongue.say(kind + ".adopted", day));
  }

  private Optional<String> by() {
    return name()
        .flatMap(name -> tongue.first(keys("by", name), name))
        .filter(words -> letterhead.organ().isEmpty() || !tongue.say("by").isEmpty());
  }

  private Optional<String> name() {
    return letterhead.organ().or(() -> tongue.organ(organ));
  }

  /** The phrase of an organ, of those that are called like it, of any. */
  private List<String> keys(String key, String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    return List.of(key + "." + organ, key + "." + first, key);
  }

  /** The number in the title: "91/14" of A/HRC/RES/91/14, "3361 (2036)" of the Security Council. */
  private String number() {
    String symbol = head.symbol().map(Fact::value).orElse("");
    String stem = Organs.standard().stemOf(organ);
    for (String mark : List.of("/RES/", "/DEC/")) {
      int at = symbol.indexOf(mark);
      if (at > 0) {
        String number = symbol.substring(at + mark.length());
        int year = number.indexOf('(');
        return organ.equals("SC") && year > 0
            ? tongue.say("security." + kind, number.substring(0, year), number.substring(year))
            : number;
      }
    }
    int dot = symbol.indexOf("/Res.") + symbol.indexOf("/Dec.") + 1;
    return dot > 0 && symbol.startsWith(stem + ".")
        ? symbol.substring(stem.length() + 1, dot) + "/" + symbol.substring(dot + 5)
        : "";
  }

  /** The number without the letter of a section. */
  private String numbered() {
    String printed = number();
    return printed.substring(0, printed.length() - section(printed).length());
  }

  /** The letter of a resolution in sections: "B" of 77/290 B; empty where it has none. */
  static String section(String number) {
    int last = number.length() - 1;
    boolean letter = last > 0 && number.charAt(last) >= 'A' && number.charAt(last) <= 'Z';
    return letter && Character.isDigit(number.charAt(last - 1)) ? number.substring(last) : "";
  }

  /** Whether the organ speaks over the paragraphs, and not inside the only one. */
  private boolean speaks() {
    return record.paragraphs().stream().anyMatch(this::follows);
  }

  private boolean follows(Paragraph paragraph) {
    boolean opens =
        paragraph.act().map(Act::words).filter(paragraph.text()::startsWith).isPresent();
    return paragraph.part() == Part.PREAMBULAR || paragraph.number().isPresent() || opens;
  }

  private String enacting() {
    return name()
        .flatMap(name -> tongue.first(keys("speaks", name), name))
        .map(Tongue::capital)
        .orElse("");
  }

  private void closing() {
    for (Fact<Integer> meeting : head.meetings()) {
      String figure = tongue.numerals().figure(meeting.value());
      sheet.line(tongue.first(List.of("meeting." + organ, "meeting"), figure).orElse(figure));
    }
    if (!head.meetings().isEmpty()) {
      adopted.map(tongue.days()::date).ifPresent(sheet::line);
    }
  }
}
