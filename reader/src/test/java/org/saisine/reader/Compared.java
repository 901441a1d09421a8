package org.saisine.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saisine.reader.language.Letters;

/**
 * What counts when two records of one document are compared: the facts, without offsets, spaces,
 * punctuation and the ways a symbol can be printed. Each answer is a sorted list of strings.
 */
record Compared(Map<String, @Nullable Object> record) {
  private static final List<String> CHECKABLE =
      List.of("report", "oral", "meeting", "agenda", "body");

  /** A single value, as letters and digits. */
  String value(String key) {
    return letters(text(record.get(key)));
  }

  boolean says(String key) {
    Object value = record.get(key);
    return value != null && !value.equals("") && !value.equals(List.of());
  }

  List<String> values(String key) {
    return sorted(list(record.get(key)).stream().map(Compared::text).toList());
  }

  List<String> agendaItems() {
    return sorted(list(record.get("agendaItems")).stream().map(Compared::item).toList());
  }

  List<String> sessionDates() {
    return each("sessionDates", d -> text(d.get("from")) + " to " + text(d.get("to")));
  }

  List<String> agenda() {
    return each("agenda", a -> item(a.get("item")) + " " + letters(text(a.get("title"))));
  }

  List<String> paragraphs() {
    List<String> all = new ArrayList<>();
    for (Map<String, @Nullable Object> p : objects("paragraphs")) {
      if (List.of("preambular", "operative", "paragraph").contains(text(p.get("part")))) {
        String words = letters(text(p.get("text"))).replaceFirst("^\\d+", "");
        words = words.substring(0, Math.min(32, words.length()));
        all.add(text(p.get("part")) + " " + number(p) + " " + words);
      }
    }
    return all;
  }

  List<String> actions() {
    List<String> all = new ArrayList<>();
    for (Map<String, @Nullable Object> p : objects("paragraphs")) {
      if (p.get("action") != null) {
        all.add(text(p.get("part")) + " " + number(p) + " " + letters(text(p.get("action"))));
      }
    }
    return all;
  }

  /** The acts by their codes, in the order of the text. */
  List<String> codes() {
    List<String> all = new ArrayList<>();
    for (Map<String, @Nullable Object> p : objects("paragraphs")) {
      if (p.get("action") != null) {
        all.add(text(p.get("id")) + " " + text(p.get("actionCode")));
      }
    }
    return all;
  }

  List<String> references() {
    return distinct(each("references", r -> symbol(text(r.get("symbol")))));
  }

  /** The paragraphs of what is cited that are meant, where they are named. */
  List<String> pinpoints() {
    return distinct(each("references", r -> symbol(text(r.get("symbol"))) + " " + r.get("at")))
        .stream()
        .filter(each -> !each.endsWith("[]"))
        .toList();
  }

  /** Who cites what: the paragraph with the symbol. */
  List<String> citations() {
    return distinct(
        each("references", r -> text(r.get("paragraph")) + " " + symbol(text(r.get("symbol")))));
  }

  List<String> mandates() {
    List<String> all = new ArrayList<>();
    for (Map<String, @Nullable Object> m : objects("mandates")) {
      if (CHECKABLE.contains(text(m.get("kind")))) {
        all.add(
            String.join(
                " ",
                text(m.get("paragraph")),
                text(m.get("kind")),
                text(m.get("by")),
                due(m),
                text(m.get("every"))));
      }
    }
    return sorted(all);
  }

  private static String due(Map<String, @Nullable Object> mandate) {
    List<String> all = new ArrayList<>();
    for (Object due : list(mandate.get("due"))) {
      Map<String, @Nullable Object> when = object(due);
      StringBuilder one = new StringBuilder();
      for (String key : List.of("date", "duration", "organ", "session", "year")) {
        if (when.containsKey(key)) {
          one.append(key).append(' ').append(text(when.get(key))).append(' ');
        }
      }
      all.add(one.toString().strip());
    }
    return sorted(all).toString();
  }

  /** Events with the day they happened or were announced: either is right. */
  List<String> events() {
    List<String> all = new ArrayList<>();
    for (Map<String, @Nullable Object> e : objects("events")) {
      if (e.get("date") != null && !"other".equals(e.get("type"))) {
        all.add(text(e.get("type")) + " " + text(e.get("date")));
      }
    }
    return distinct(all);
  }

  List<String> announced() {
    List<String> all = new ArrayList<>();
    for (Map<String, @Nullable Object> e : objects("events")) {
      if (e.get("announced") != null) {
        all.add(text(e.get("type")) + " " + text(e.get("announced")));
      }
    }
    return all;
  }

  List<String> deadlines() {
    List<String> all = new ArrayList<>();
    for (Map<String, @Nullable Object> e : objects("events")) {
      if (e.get("deadline") != null) {
        all.add(text(e.get("type")) + " " + text(e.get("deadline")));
      }
    }
    return distinct(all);
  }

  List<String> sittings() {
    List<String> all = new ArrayList<>();
    for (Map<String, @Nullable Object> s : objects("sittings")) {
      for (Object slot : list(s.get("items"))) {
        Map<String, @Nullable Object> item = object(slot);
        String when = text(s.get("date")) + " " + text(s.get("from")) + " " + text(s.get("to"));
        all.add(
            when + " " + item(item.get("item")) + " " + Boolean.TRUE.equals(item.get("continued")));
      }
    }
    return sorted(all);
  }

  List<String> seatings() {
    return each("seatings", s -> seating(s) + " " + text(s.get("place")));
  }

  /** Without the names of towns, which each language has in its own letters and forms. */
  List<String> seatingsAnywhere() {
    return each("seatings", Compared::seating);
  }

  private static String seating(Map<String, @Nullable Object> seating) {
    return String.join(
        " ",
        text(seating.get("body")),
        text(seating.get("ordinal")),
        text(seating.get("from")),
        text(seating.get("to")),
        symbol(text(seating.get("reportSymbol"))),
        text(seating.get("submittedTo")),
        text(seating.get("permanentBy")));
  }

  List<String> adoption() {
    List<String> all = new ArrayList<>();
    Object adoption = record.get("adoption");
    if (adoption == null) {
      return all;
    }
    Map<String, @Nullable Object> how = object(adoption);
    for (String key : List.of("method", "inFavour", "against", "abstaining")) {
      if (how.get(key) != null) {
        all.add(key + " " + text(how.get(key)));
      }
    }
    Object positions = how.get("positions");
    if (positions != null) {
      object(positions)
          .forEach((key, states) -> list(states).forEach(s -> all.add(key + " " + text(s))));
    }
    return sorted(all);
  }

  /** How many preambular paragraphs, and the numbers of the operative ones. */
  List<String> frame() {
    List<String> all = new ArrayList<>();
    for (Map<String, @Nullable Object> p : objects("paragraphs")) {
      all.add(text(p.get("part")) + " " + number(p));
    }
    return all;
  }

  private static String number(Map<String, @Nullable Object> paragraph) {
    return text(paragraph.get("number")).replaceAll("\\D", "");
  }

  static String letters(String text) {
    StringBuilder kept = new StringBuilder();
    for (char c : text.toCharArray()) {
      if ("⁰¹²³⁴⁵⁶⁷⁸⁹*".indexOf(c) < 0) {
        kept.append(c);
      }
    }
    String plain = Normalizer.normalize(kept, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Without spaces and brackets; the letters of Arabic points count as a, b, c do. */
  private static String item(@Nullable Object item) {
    StringBuilder all = new StringBuilder();
    for (char c : text(item).replaceAll("[\\s().]", "").toCharArray()) {
      int place = Letters.place(c);
      all.append(place > 0 ? (char) ('a' + place - 1) : c);
    }
    return all.toString();
  }

  /** Without spaces, case, supplement marks and section letters. */
  private static String symbol(String printed) {
    String symbol =
        printed
            .replaceAll("\\s+", "")
            .replaceAll("[.,;]+$", "")
            .toUpperCase(Locale.ROOT)
            .replace("(SUPP)", "")
            .replaceAll("(?<=\\d)[A-Z](?=\\([XVI])", "");
    boolean text = symbol.contains("/RES/") || symbol.contains("/DEC/");
    return text ? symbol.replaceAll("(?<=\\d)[A-Z](-[A-Z])?$", "") : symbol;
  }

  private interface Line {
    String of(Map<String, @Nullable Object> object);
  }

  private List<String> each(String key, Line line) {
    return sorted(objects(key).stream().map(line::of).toList());
  }

  private List<Map<String, @Nullable Object>> objects(String key) {
    return list(record.get(key)).stream().map(Compared::object).toList();
  }

  private static List<?> list(@Nullable Object value) {
    return value == null ? List.of() : (List<?>) value;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> object(@Nullable Object value) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static List<String> sorted(List<String> all) {
    return all.stream().sorted().toList();
  }

  private static List<String> distinct(List<String> all) {
    return List.copyOf(new TreeSet<>(all));
  }
}
