package org.saisine.secretariat.record;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.saisine.reader.language.Category;
import org.saisine.reader.language.Language;
import org.saisine.reader.language.Languages;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.bodies.States;

/** The fields of a fact as a form asks for them. */
final class CorrectionForm {
  /** Codes of those who are addressed most; others are typed. */
  static final List<String> CODES =
      List.of(
          "SG",
          "OHCHR",
          "GA",
          "HRC",
          "SC",
          "ECOSOC",
          "PRESIDENT",
          "STATES",
          "UNSYSTEM",
          "ADVISORY",
          "PROCEDURE",
          "INQUIRY",
          "TREATYBODY",
          "COMMISSION",
          "ENTITY",
          "MISSION",
          "CIVIL",
          "OTHER");

  private final Words words;
  private final States states;
  private final Telling telling;

  CorrectionForm(Words words, States states) {
    this.words = words;
    this.states = states;
    this.telling = new Telling(words, states);
  }

  /** A value that may be chosen. */
  record Option(String value, String text) {}

  /**
   * A field that is asked for.
   *
   * @param name of what is sent
   * @param type {@code select}, {@code codes} or that of an HTML input
   * @param value as it is; of codes, those that are not among the options
   * @param options to choose from; those that only help where the type is text
   * @param chosen of the options, where several may be
   * @param hint how it is written; empty where that is plain
   * @param fault what is wrong with it; empty for nothing
   * @param rows of the times of a field that asks for some, one after the other
   */
  record Input(
      String name,
      String label,
      String type,
      boolean needed,
      String value,
      List<Option> options,
      List<String> chosen,
      String hint,
      String fault,
      List<DueForm.Row> rows) {
    /** Of what the label, the hint and the fault speak. */
    String id() {
      return name.replace('.', '-');
    }

    /** It, or those of its parts, with which something is wrong. */
    List<Input> wrong() {
      List<Input> wrong =
          rows.stream()
              .flatMap(row ->
                  Stream.concat(
                      Stream.of(row.kind()), row.parts().stream().map(DueForm.Part::input)))
              .filter(each -> !each.fault().isEmpty())
              .toList();
      return wrong.isEmpty() && !fault.isEmpty() ? List.of(this) : wrong;
    }

    String described() {
      String described =
          (hint.isEmpty() ? "" : id() + "-hint ") + (fault.isEmpty() ? "" : id() + "-fault");
      return described.strip();
    }
  }

  List<Input> inputs(Family<?> family, Map<String, String> values, List<Outcome.Fault> faults) {
    Map<String, String> wrong = new HashMap<>();
    faults.forEach(each -> wrong.putIfAbsent(each.field(), words.say("wrong." + each.why())));
    List<Input> inputs = new ArrayList<>();
    for (Field field : family.fields()) {
      inputs.add(input(family, field, values, wrong.getOrDefault(field.key(), "")));
    }
    return inputs;
  }

  private Input input(Family<?> family, Field field, Map<String, String> values, String fault) {
    String value = values.getOrDefault(field.key(), "");
    List<DueForm.Row> rows =
        field.form() == Form.DUES
            ? new DueForm(words, examples(Category.ORGAN))
                .rows(field.key(), values, !fault.isEmpty())
            : List.of();
    boolean codes = field.form() == Form.CODES;
    List<String> all = codes ? Form.list(value.toUpperCase(Locale.ROOT)) : List.of();
    return new Input(
        "f." + field.key(),
        telling.field(family.key(), field.key()),
        rows.isEmpty() ? type(field.form()) : "dues",
        field.needed(),
        codes
            ? String.join(" ", all.stream().filter(each -> !CODES.contains(each)).toList())
            : value,
        options(family, field),
        all.stream().filter(CODES::contains).toList(),
        hint(field.form()),
        fault,
        rows);
  }

  static String type(Form form) {
    return switch (form) {
      case DAY -> "date";
      case TIME -> "time";
      case NUMBER, YEAR -> "number";
      case CHOICE, STATE -> "select";
      case CODES -> "codes";
      default -> "text";
    };
  }

  private String hint(Form form) {
    return switch (form) {
      case SYMBOL, SESSION, CODE, ITEM, ITEMS, DUES, GATHERING, EVERY, ACT, CODES ->
          words.say("hint." + form.name().toLowerCase(Locale.ROOT));
      default -> "";
    };
  }

  private List<Option> options(Family<?> family, Field field) {
    return switch (field.form()) {
      case CHOICE ->
          field.choices().stream()
              .map(each -> new Option(each, telling.choice(family.key(), field.key(), each)))
              .toList();
      case CODES -> CODES.stream().map(each -> new Option(each, words.name(each))).toList();
      case STATE ->
          states.codes().stream()
              .map(each -> new Option(each, states.name(each, words.language())))
              .sorted(
                  Comparator.comparing(
                      Option::text, Collator.getInstance(Locale.of(words.language()))::compare))
              .toList();
      case EVERY ->
          Form.OFTEN.stream().map(each -> new Option(each, words.say("every." + each))).toList();
      case ACT -> examples(Category.ACT, Category.PREAMBLE_ACT);
      case CODE ->
          family.key().equals("instrument")
              ? examples(Category.INSTRUMENT)
              : examples(Category.ORGAN);
      default -> List.of();
    };
  }

  /** Codes with the words that documents in the visitor's language have for them. */
  private List<Option> examples(Category... categories) {
    Map<String, String> all = new LinkedHashMap<>();
    if (Languages.standard().codes().contains(words.language())) {
      Language data = Languages.standard().language(words.language());
      for (Category each : categories) {
        data.examples(each).forEach(all::putIfAbsent);
      }
    }
    return all.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> new Option(each.getKey(), each.getValue()))
        .toList();
  }
}
