package org.saisine.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Says a paragraph otherwise, as somebody does who takes it over: other words, fewer adjectives,
 * later sessions and years, clauses the other way round. Mechanical, so that nobody chooses what is
 * easy; between a tenth and a quarter of the words are others.
 */
final class Rewording {
  private static final double LEAST = 0.10;
  private static final double MOST = 0.25;

  private final boolean spaces;
  private final Map<String, String> swaps = new LinkedHashMap<>();
  private final List<String> drops = new ArrayList<>();
  private final Map<String, String> ordinals = new HashMap<>();
  private final List<String> fillers = new ArrayList<>();
  private String head = "";
  private String recital = "";

  Rewording(String language) throws IOException {
    this.spaces = !language.equals("zh");
    try (InputStream data = Rewording.class.getResourceAsStream("rewording_" + language + ".txt")) {
      if (data == null) {
        throw new IOException("no words to say something otherwise in " + language);
      }
      String all = new String(data.readAllBytes(), StandardCharsets.UTF_8);
      all.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::take);
    }
  }

  private void take(String line) {
    String word = line.substring(0, line.indexOf(' '));
    String rest = line.substring(word.length()).strip();
    switch (word) {
      case "head" -> head = rest;
      case "recital" -> recital = rest;
      case "swap" -> swaps.put(rest.split(" = ")[0], rest.split(" = ")[1]);
      case "drop" -> drops.add(rest);
      case "filler" -> fillers.add(rest);
      case "ordinals" -> {
        String[] row = rest.split(" ");
        for (int i = 0; i < row.length; i++) {
          ordinals.put(row[i], row[(i + 1) % row.length]);
        }
      }
      default -> throw new IllegalArgumentException(line);
    }
  }

  /** A whole draft with these operative paragraphs. */
  String draft(List<String> paragraphs) {
    StringBuilder draft = new StringBuilder(head + "\n\n" + recital + "\n\n");
    for (int i = 0; i < paragraphs.size(); i++) {
      draft.append(i + 1).append(". ").append(paragraphs.get(i)).append("\n\n");
    }
    return draft.toString();
  }

  /**
   * What came of a paragraph.
   *
   * @param changed the share of its words that are others, or are gone, or stand elsewhere
   */
  record Other(String text, double changed) {}

  Other of(String text, Random chance) {
    List<String> words = words(text);
    double wanted = LEAST + chance.nextDouble() * (MOST - LEAST);
    int most = Math.max(1, (int) Math.round(wanted * words.size()));
    TreeSet<Integer> touched = new TreeSet<>();
    sessions(words, touched);
    synonyms(words, touched, most, chance);
    anything(words, touched, most, chance);
    String other = clauses(text(words), chance);
    return new Other(other, (double) touched.size() / words.size());
  }

  private List<String> words(String text) {
    List<String> words = new ArrayList<>();
    if (spaces) {
      words.addAll(List.of(text.split(" ")));
    } else {
      text.codePoints().forEach(sign -> words.add(Character.toString(sign)));
    }
    return words;
  }

  private String text(List<String> words) {
    String text = String.join(spaces ? " " : "", words);
    return text.replaceAll(" +", " ").strip();
  }

  /** Years and sessions are always later ones. */
  private void sessions(List<String> words, TreeSet<Integer> touched) {
    for (int i = 0; i < words.size(); i++) {
      String bare = words.get(i).replaceAll("[,;.:)(]", "");
      String later = ordinals.get(bare.toLowerCase(Locale.ROOT));
      if (later != null) {
        words.set(i, words.get(i).replace(bare, later));
        touched.add(i);
      } else if (bare.matches("20[0-3]\\d")) {
        words.set(i, words.get(i).replace(bare, Integer.toString(Integer.parseInt(bare) + 1)));
        touched.add(i);
      }
    }
  }

  private void synonyms(List<String> words, TreeSet<Integer> touched, int most, Random chance) {
    List<String> ways = new ArrayList<>(swaps.keySet());
    ways.addAll(drops);
    java.util.Collections.shuffle(ways, chance);
    for (String way : ways) {
      List<String> sought = words(way);
      for (int i = 0; i + sought.size() <= words.size(); i++) {
        if (touched.size() >= most) {
          return;
        }
        if (stands(words, i, sought)) {
          String end = words.get(i + sought.size() - 1).replaceAll("[\\p{L}\\p{M}-]", "");
          words.set(i, swaps.getOrDefault(way, "") + (spaces ? end : ""));
          touched.add(i);
          for (int more = 1; more < sought.size(); more++) {
            words.set(i + more, "");
            touched.add(i + more);
          }
        }
      }
    }
  }

  private boolean stands(List<String> words, int at, List<String> sought) {
    for (int i = 0; i < sought.size(); i++) {
      String word = words.get(at + i);
      String bare = spaces ? word.replaceAll("[,;.:]", "") : word;
      if (!bare.equalsIgnoreCase(sought.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Where lists of words do not reach, any word goes, changes places or gets another beside it. */
  private void anything(List<String> words, TreeSet<Integer> touched, int most, Random chance) {
    for (int tries = 0; touched.size() < most && tries < 20 * words.size(); tries++) {
      int at = 1 + chance.nextInt(Math.max(1, words.size() - 1));
      if (at >= words.size() || touched.contains(at) || words.get(at).isEmpty()) {
        continue;
      }
      switch (chance.nextInt(3)) {
        case 0 -> words.set(at, "");
        case 1 ->
            words.set(
                at,
                fillers.get(chance.nextInt(fillers.size())) + (spaces ? " " : "") + words.get(at));
        default -> {
          if (at + 1 < words.size() && !touched.contains(at + 1)) {
            java.util.Collections.swap(words, at, at + 1);
            touched.add(at + 1);
          }
        }
      }
      touched.add(at);
    }
  }

  /** Two clauses in the middle of a long sentence change places. */
  private String clauses(String text, Random chance) {
    String comma = spaces ? text.indexOf('،') >= 0 ? "، " : ", " : "，";
    List<String> clauses = new ArrayList<>(List.of(text.split(comma)));
    if (clauses.size() > 3) {
      int at = 1 + chance.nextInt(clauses.size() - 3);
      java.util.Collections.swap(clauses, at, at + 1);
    }
    return String.join(comma, clauses);
  }
}
