package org.saisine.reader.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of organs beyond their names: the stem of their symbols and how they are cited. An
 * organ that the data does not know is named and cited by the stem of its own symbols.
 */
public final class Organs {
  private static final String FILE = "org/saisine/reader/language/organs.txt";
  private static final Organs STANDARD = load();

  private record Organ(
      String code, String stem, String resolution, String decision, String kind, Counting counts) {}

  private final Map<String, Organ> byCode = new LinkedHashMap<>();

  private Organs() {}

  /** The organs that come with the reader. */
  public static Organs standard() {
    return STANDARD;
  }

  private static Organs load() {
    Organs organs = new Organs();
    try (InputStream stream = Organs.class.getClassLoader().getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("no " + FILE + " on the class path");
      }
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.split("\n", -1)) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          String[] cells = line.split("\\|", -1);
          Organ organ =
              new Organ(
                  cells[0].strip(),
                  cells[1].strip(),
                  cells[2].strip(),
                  cells[3].strip(),
                  cells[4].strip(),
                  Counting.of(cells[5]));
          organs.byCode.put(organ.code, organ);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return organs;
  }

  /**
   * The organ whose document a symbol names: {@code A/HRC/54/28} is HRC's, {@code
   * CTOC/COP/WG.2/2023/3} is CTOC-WG.2's.
   */
  public String ofSymbol(String symbol) {
    String stem = stem(symbol);
    for (Organ organ : byCode.values()) {
      if (organ.stem.equals(stem)) {
        return organ.code;
      }
    }
    String[] parts = stem.split("/", -1);
    String last = parts[parts.length - 1];
    return last.startsWith("WG.") && parts.length > 1
        ? parts[0] + "-" + last
        : stem.replace('/', '-');
  }

  /** The part of a symbol that names the body: all before the session, year or series. */
  public static String stem(String symbol) {
    List<String> kept = new ArrayList<>();
    for (String part : symbol.split("/", -1)) {
      char first = part.isEmpty() ? '0' : part.charAt(0);
      boolean series = part.equals("RES") || part.equals("DEC") || part.equals("PRST");
      boolean special = part.startsWith("S-") || part.startsWith("ES-");
      boolean nature = part.startsWith("L.") || part.startsWith("INF") || part.startsWith("CRP");
      if (first >= '0' && first <= '9' || !kept.isEmpty() && (series || special || nature)) {
        break;
      }
      kept.add(part);
    }
    return String.join("/", kept);
  }

  /** The stem of an organ's symbols: {@code CTOC/COP}. */
  public String stemOf(String code) {
    Organ organ = byCode.get(code);
    return organ == null ? code.replace('-', '/') : organ.stem;
  }

  /** Whether the data knows an organ. */
  public boolean knows(String code) {
    return byCode.containsKey(code);
  }

  /** What an organ is called for short: {@code council}; empty where the data does not know. */
  public String kindOf(String code) {
    Organ organ = byCode.get(code);
    return organ == null ? "" : organ.kind;
  }

  /** How an organ numbers its resolutions; anything goes where the data does not know it. */
  public Counting counting(String code) {
    Organ organ = byCode.get(code);
    return organ == null ? Counting.UNKNOWN : organ.counts;
  }

  /** How a resolution of an organ is cited, with its session or year and number. */
  public String resolution(String code, String session, String number) {
    Organ organ = byCode.get(code);
    String form = organ == null ? stemOf(code) + "/RES/{s}/{n}" : organ.resolution;
    return form.replace("{s}", session).replace("{n}", number).replace("{y}", session);
  }

  /** How a decision of an organ is cited, with its session or year and number. */
  public String decision(String code, String session, String number) {
    Organ organ = byCode.get(code);
    String form = organ == null ? stemOf(code) + "/DEC/{s}/{n}" : organ.decision;
    return form.replace("{s}", session).replace("{n}", number);
  }

  /** Whether symbols with this stem are those of a conference of States or parties. */
  public static boolean conference(String stem) {
    String last = stem.substring(stem.lastIndexOf('/') + 1);
    return stem.indexOf('/') > 0
        && (last.equals("COP") || last.equals("COSP") || last.equals("CONF") || last.equals("CP"));
  }

  /** The known conference whose symbols start with {@code root}; empty where there is none. */
  public String conferenceOf(String root) {
    String above = root + "/";
    for (Organ organ : byCode.values()) {
      if (organ.stem.startsWith(above) && conference(organ.stem)) {
        return organ.code;
      }
    }
    return "";
  }
}
