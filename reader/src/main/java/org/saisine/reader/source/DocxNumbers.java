package org.saisine.reader.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The automatic numbers of a Word document: what its lists look like, and how far they are. */
final class DocxNumbers {
  private static final int LEVELS = 9;

  /** The looks of each list. */
  private final Map<String, Level[]> looks = new HashMap<>();

  /** Which look a list that paragraphs name has. */
  private final Map<String, String> lookOf = new HashMap<>();

  private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();

  /** Lists that look as a style says, and the looks that styles give. */
  private final Map<String, String> styleOf = new HashMap<>();

  private final Map<String, String> lookOfStyle = new HashMap<>();

  private static final class Level {
    int start;
    String format = "decimal";
    String text = "";
    int restartsAfter = -1;
    boolean plain;
  }

  static final DocxNumbers NONE = new DocxNumbers();

  private DocxNumbers() {}

  static DocxNumbers read(byte[] part, Limits limits) throws Refusal {
    DocxNumbers numbers = new DocxNumbers();
    Xml xml = new Xml(part, "numbering.xml", limits);
    String look = "";
    String list = "";
    int level = -1;
    for (Xml.Step step = xml.next(); step != Xml.Step.DONE; step = xml.next()) {
      if (step != Xml.Step.START) {
        continue;
      }
      switch (xml.name()) {
        case "abstractNum" -> {
          look = xml.attribute("abstractNumId");
          numbers.looks.put(look, new Level[LEVELS]);
        }
        case "numStyleLink" -> numbers.styleOf.put(look, xml.attribute("val"));
        case "styleLink" -> numbers.lookOfStyle.put(xml.attribute("val"), look);
        case "num" -> list = xml.attribute("numId");
        case "abstractNumId" -> numbers.lookOf.put(list, xml.attribute("val"));
        case "lvlOverride" -> level = number(xml.attribute("ilvl"), 0);
        case "startOverride" ->
            numbers
                .restarts
                .computeIfAbsent(list, key -> new HashMap<>())
                .put(level, number(xml.attribute("val"), 1));
        case "lvl" -> numbers.level(xml, list.isEmpty() ? look : "");
        default -> {}
      }
    }
    return numbers;
  }

  private void level(Xml xml, String look) throws Refusal {
    int at = number(xml.attribute("ilvl"), 0);
    Level level = new Level();
    xml.within(name -> {
      switch (name) {
        case "start" -> level.start = number(xml.attribute("val"), 0);
        case "numFmt" -> level.format = xml.attribute("val");
        case "lvlText" -> level.text = xml.attribute("val");
        case "lvlRestart" -> level.restartsAfter = number(xml.attribute("val"), -1);
        case "isLgl" -> level.plain = DocxStyles.on(xml);
        default -> {}
      }
    });
    Level[] levels = looks.get(look);
    if (levels != null && at >= 0 && at < LEVELS) {
      levels[at] = level;
    }
  }

  static int number(String value, int otherwise) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The number that the next paragraph of a list bears, with its stop and a space; or nothing. */
  String next(String list, int level) {
    String look = look(list);
    Level[] levels = looks.get(look);
    if (levels == null || level < 0 || level >= LEVELS || levels[level] == null) {
      return "";
    }
    int[] count = counts.computeIfAbsent(look, key -> unused());
    Map<Integer, Integer> restart = restarts.get(list);
    Integer first = restart == null ? null : restart.remove(level);
    if (first != null) {
      count[level] = first;
    } else {
      count[level] = count[level] == UNUSED ? levels[level].start : count[level] + 1;
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      Level other = levels[deeper];
      // "restart after level n" counts from 1; 0 means never
      boolean restarted =
          other == null || other.restartsAfter < 0 || level + 1 <= other.restartsAfter;
      if (restarted) {
        count[deeper] = UNUSED;
      }
    }
    return printed(levels, level, count);
  }

  private String look(String list) {
    String own = lookOf.getOrDefault(list, "");
    return lookOfStyle.getOrDefault(styleOf.getOrDefault(own, ""), own);
  }

  private static final int UNUSED = Integer.MIN_VALUE;

  private static int[] unused() {
    int[] all = new int[LEVELS];
    java.util.Arrays.fill(all, UNUSED);
    return all;
  }

  private static String printed(Level[] levels, int level, int[] count) {
    Level shown = levels[level];
    if (shown.format.equals("none")) {
      return "";
    }
    if (shown.format.equals("bullet")) {
      return "• ";
    }
    StringBuilder all = new StringBuilder();
    String text = shown.text;
    for (int i = 0; i < text.length(); i++) {
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      if (text.charAt(i) == '%' && next >= '1' && next <= '9') {
        Level part = levels[next - '1'];
        if (part != null) {
          int value = count[next - '1'] == UNUSED ? part.start : count[next - '1'];
          all.append(formatted(value, shown.plain ? "decimal" : part.format));
        }
        i++;
      } else {
        all.append(text.charAt(i));
      }
    }
    String number = all.toString().strip();
    return number.isEmpty() ? "" : number + " ";
  }

  /** A number in the form that Word calls so; in digits where the form is none of these. */
  static String formatted(int value, String format) {
    return switch (format) {
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "lowerLetter" -> letters(value, "abcdefghijklmnopqrstuvwxyz");
      case "upperLetter" -> letters(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(value);
      case "russianLower" -> letters(value, "абвгдежзиклмнопрстуфхцчшщыэюя");
      case "russianUpper" -> letters(value, "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ");
      case "arabicAlpha" -> letters(value, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي");
      case "arabicAbjad" -> letters(value, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ");
      case "chineseCounting", "chineseCountingThousand", "ideographDigital", "japaneseCounting" ->
          chinese(value);
      case "none" -> "";
      default -> Integer.toString(value);
    };
  }

  /** a, b, … z, aa, bb, …: Word repeats the letter. */
  private static String letters(int value, String alphabet) {
    if (value < 1 || value > alphabet.length() * 20) {
      return Integer.toString(value);
    }
    int letter = (value - 1) % alphabet.length();
    return alphabet.substring(letter, letter + 1).repeat((value - 1) / alphabet.length() + 1);
  }

  private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private static String roman(int value) {
    if (value < 1 || value > 3999) {
      return Integer.toString(value);
    }
    StringBuilder all = new StringBuilder();
    int rest = value;
    for (int i = 0; i < WORTH.length; i++) {
      while (rest >= WORTH[i]) {
        all.append(ROMAN[i]);
        rest -= WORTH[i];
      }
    }
    return all.toString();
  }

  private static String chinese(int value) {
    String digits = "〇一二三四五六七八九";
    if (value < 1 || value > 99) {
      return Integer.toString(value);
    }
    int tens = value / 10;
    int ones = value % 10;
    return (tens > 1 ? digits.substring(tens, tens + 1) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? digits.substring(ones, ones + 1) : "");
  }
}
