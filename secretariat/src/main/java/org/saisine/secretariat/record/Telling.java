package org.saisine.secretariat.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.bodies.States;

/** Facts as people say them, in the language of whoever reads. */
final class Telling {
  private static final String GAP = " · ";

  private final Words words;
  private final Phrases phrases;
  private final States states;

  Telling(Words words, States states) {
    this.words = words;
    this.phrases = new Phrases(words);
    this.states = states;
  }

  /** What facts of a family are called. */
  String family(String key) {
    return words.say("family." + key);
  }

  /** Whether facts of a family may be added: findings are the reader's own. */
  static boolean addable(String family) {
    return !family.equals(TextFamilies.FINDING);
  }

  /** What a field is called. */
  String field(String family, String key) {
    if (key.equals(Families.VALUE)) {
      return family(family);
    }
    String own = "field." + family + "." + key;
    String said = words.say(own);
    return said.equals(own) ? words.say("field." + key) : said;
  }

  /** What is said of a fact. */
  String said(String family, Said said) {
    return Families.of(family)
        .map(known ->
            known.fields().stream()
                .filter(field -> !said.get(field.key()).isEmpty())
                .map(field -> value(known, field, said.get(field.key())))
                .collect(Collectors.joining(GAP)))
        .filter(told -> !told.isEmpty())
        .orElseGet(() -> words.say("correct.nothing"));
  }

  /** What is said in some of its fields, each with its name where there are several. */
  String said(String family, Map<String, String> told) {
    List<Field> fields =
        Families.of(family).map(Family::fields).orElse(List.of()).stream()
            .filter(field -> told.containsKey(field.key()))
            .toList();
    if (fields.isEmpty()) {
      return words.say("correct.nothing");
    }
    return fields.stream()
        .map(field -> {
          String value = told.getOrDefault(field.key(), "");
          String shown =
              value.isEmpty()
                  ? words.say("correct.nothing")
                  : value(Families.of(family).orElseThrow(), field, value);
          return field.key().equals(Families.VALUE)
              ? shown
              : words.say("correct.pair", field(family, field.key()), shown);
        })
        .collect(Collectors.joining(GAP));
  }

  private String value(Family<?> family, Field field, String value) {
    return switch (field.form()) {
      case CHOICE -> choice(family.key(), field.key(), value);
      case DAY -> Form.day(value).map(phrases::date).orElse(value);
      case CODE, CODES -> phrases.names(Form.list(value));
      case STATE -> states.name(value, words.language());
      case DUES, GATHERING -> Dues.of(value).map(phrases::dues).orElse(value);
      case EVERY -> phrases.every(value);
      default -> value;
    };
  }

  /** A value that is one of some. */
  String choice(String family, String field, String value) {
    return switch (family + "." + field) {
      case "kind.value" -> phrases.term("kind", value);
      case "mandate.kind" -> words.say("mandate." + value);
      case "event.type" -> words.say("event." + value);
      case "adoption.method" -> words.say("method." + value);
      case "position.choice" -> words.say("vote." + value);
      case "paragraph.part" -> words.say("choice.part." + value);
      case "original-language.value" -> words.say("language." + value);
      default -> words.say("choice." + value);
    };
  }
}
