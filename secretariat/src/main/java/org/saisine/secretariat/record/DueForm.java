package org.saisine.secretariat.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saisine.reader.print.Phrases;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Due;

/**
 * Times at which something is owed, as a form asks for them: of each, what kind it is, then its
 * parts. They are sent as {@code due.1.kind}, {@code due.1.day}; told they are as {@link Dues}
 * writes them.
 */
final class DueForm {
  /** What is never a time: whoever typed something wrong is told so. */
  private static final String WRONG = "?";

  private static final int MOST = 9;
  private static final Pattern PART = Pattern.compile("([a-z-]+)\\.([1-9])\\.[a-z]+");
  private static final Pattern SIMPLE = Pattern.compile("P(\\d{1,4})([DWMY])");
  private static final List<String> UNITS = List.of("D", "W", "M", "Y");

  private final Words words;
  private final List<CorrectionForm.Option> organs;

  /**
   * @param organs whose sessions are named most
   */
  DueForm(Words words, List<CorrectionForm.Option> organs) {
    this.words = words;
    this.organs = organs;
  }

  /** The parts of a kind, each with the form of its value. */
  private static Map<String, Form> parts(String kind) {
    return switch (kind) {
      case "session" -> Map.of("organ", Form.CODE, "session", Form.NUMBER);
      case "day" -> Map.of("day", Form.DAY);
      case "year" -> Map.of("year", Form.YEAR);
      case "time" -> Map.of("count", Form.NUMBER, "unit", Form.CHOICE);
      default -> Map.of();
    };
  }

  /** What was typed, with the times as {@link Dues} writes them beside their parts. */
  static Map<String, String> written(Map<String, String> typed) {
    Map<String, TreeSet<Integer>> ranks = new TreeMap<>();
    for (String name : typed.keySet()) {
      Matcher part = PART.matcher(name);
      if (part.matches()) {
        ranks
            .computeIfAbsent(part.group(1), unseen -> new TreeSet<>())
            .add(Integer.valueOf(part.group(2)));
      }
    }
    Map<String, String> all = new TreeMap<>(typed);
    ranks.forEach((field, which) ->
        all.put(
            field,
            which.stream()
                .map(rank -> one(typed, field + "." + rank + "."))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("; "))));
    return all;
  }

  /** One time; what is sent for another kind than the chosen one is not meant. */
  private static String one(Map<String, String> typed, String at) {
    String kind = typed.getOrDefault(at + "kind", "");
    if (parts(kind).isEmpty()) {
      return kind.isEmpty() || Dues.of(kind).map(List::size).orElse(0) == 1 ? kind : WRONG;
    }
    Map<String, String> said = new TreeMap<>();
    for (Map.Entry<String, Form> part : parts(kind).entrySet()) {
      String given = typed.getOrDefault(at + part.getKey(), "");
      if (!fault(part.getValue(), given).isEmpty()) {
        return WRONG;
      }
      said.put(part.getKey(), part.getValue().canonical(given.strip()).orElse(WRONG));
    }
    return switch (kind) {
      case "session" -> said.get("organ") + " " + said.get("session");
      case "time" -> "P" + said.get("count") + said.get("unit");
      default -> String.join("", said.values());
    };
  }

  private static String fault(Form form, String given) {
    String value = given.strip();
    boolean right = form == Form.CHOICE ? UNITS.contains(value) : form.canonical(value).isPresent();
    return value.isEmpty() ? "needed" : right ? "" : form.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** A time in the form; its parts only matter for one kind each. */
  record Row(CorrectionForm.Input kind, List<Part> parts) {}

  record Part(String kind, CorrectionForm.Input input) {}

  /**
   * The times that are told or were typed, and room for one more; none where they can only be
   * written.
   *
   * @param refused whether something is wrong with what was typed
   */
  List<Row> rows(String field, Map<String, String> values, boolean refused) {
    Map<String, String> typed = values;
    int count = MOST;
    while (count > 0 && !values.containsKey(field + "." + count + ".kind")) {
      count--;
    }
    if (count == 0) {
      Optional<List<Due>> dues = Dues.of(values.getOrDefault(field, ""));
      if (dues.map(List::size).orElse(MOST) >= MOST) {
        return List.of();
      }
      typed = new TreeMap<>();
      for (Due due : dues.get()) {
        lay(typed, field + "." + ++count + ".", due);
      }
      count++;
    }
    List<Row> rows = new ArrayList<>();
    for (int rank = 1; rank <= Math.min(count, MOST); rank++) {
      rows.add(row(field + "." + rank + ".", typed, refused));
    }
    return rows;
  }

  private static void lay(Map<String, String> typed, String at, Due due) {
    String said = Dues.said(due);
    switch (due) {
      case Due.AtSession(String organ, int session) -> {
        typed.put(at + "kind", "session");
        typed.put(at + "organ", organ);
        typed.put(at + "session", Integer.toString(session));
      }
      case Due.OnDate(var day) -> {
        typed.put(at + "kind", "day");
        typed.put(at + "day", said);
      }
      case Due.InYear(int year) -> {
        typed.put(at + "kind", "year");
        typed.put(at + "year", said);
      }
      case Due.Within(String iso) -> {
        Matcher simple = SIMPLE.matcher(iso);
        typed.put(at + "kind", simple.matches() ? "time" : said);
        if (simple.matches()) {
          typed.put(at + "count", simple.group(1));
          typed.put(at + "unit", simple.group(2));
        }
      }
    }
  }

  private Row row(String at, Map<String, String> typed, boolean refused) {
    String chosen = typed.getOrDefault(at + "kind", "");
    List<CorrectionForm.Option> kinds = new ArrayList<>();
    for (String kind : List.of("session", "day", "year", "time")) {
      kinds.add(new CorrectionForm.Option(kind, words.say("by-when." + kind)));
    }
    boolean known = chosen.isEmpty() || !parts(chosen).isEmpty();
    Optional<List<Due>> written = known ? Optional.empty() : Dues.of(chosen);
    written.ifPresent(
        dues -> kinds.add(new CorrectionForm.Option(chosen, new Phrases(words).dues(dues))));
    List<Part> parts = new ArrayList<>();
    for (String kind : List.of("session", "day", "year", "time")) {
      parts(kind).keySet().stream()
          .sorted()
          .map(part -> part(at, kind, part, typed, refused && kind.equals(chosen)))
          .forEach(parts::add);
    }
    String wrong = refused && !known && written.isEmpty() ? words.say("wrong.choice") : "";
    return new Row(input(at, "kind", "select", chosen, kinds, wrong), parts);
  }

  private Part part(
      String at, String kind, String part, Map<String, String> typed, boolean looked) {
    Form form = parts(kind).getOrDefault(part, Form.TEXT);
    String value = typed.getOrDefault(at + part, "");
    String fault = looked ? fault(form, value) : "";
    List<CorrectionForm.Option> options =
        switch (part) {
          case "organ" -> organs;
          case "unit" ->
              UNITS.stream()
                  .map(each -> new CorrectionForm.Option(each, words.say("by-when.unit." + each)))
                  .toList();
          default -> List.of();
        };
    return new Part(
        kind,
        input(
            at,
            part,
            CorrectionForm.type(form),
            value,
            options,
            fault.isEmpty() ? "" : words.say("wrong." + fault)));
  }

  private CorrectionForm.Input input(
      String at,
      String part,
      String type,
      String value,
      List<CorrectionForm.Option> options,
      String fault) {
    return new CorrectionForm.Input(
        "f." + at + part,
        words.say(
            "by-when." + (part.equals("kind") || part.equals("unit") ? part : "part." + part)),
        type,
        false,
        value,
        options,
        List.of(),
        "",
        fault,
        List.of());
  }
}
