package org.saisine.secretariat.bodies;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;

/**
 * A body that holds sessions or whose documents are here.
 *
 * @param code as in a record: {@code CTOC-WG.2}
 * @param parent the code of the body above it
 * @param universal whether every Member of the United Nations is a member
 * @param members how many there are, where the text that founded it counts them
 * @param place where it sits: a key in the words of the room; empty where it is not known
 * @param seats by regional group; empty where its text does not part them so
 * @param until its last day, where it is no more
 * @param called by language, as documents call it; empty where the words of the room name it
 */
public record Body(
    String code,
    Optional<String> parent,
    boolean universal,
    OptionalInt members,
    String place,
    Optional<Founding> founding,
    Map<Group, Integer> seats,
    Optional<LocalDate> until,
    Map<String, String> called) {
  private static final String ALL = "all";

  /** A body of which only documents tell. */
  static Body untold(String code, Optional<String> parent, Map<String, String> called) {
    return new Body(
        code,
        parent,
        false,
        OptionalInt.empty(),
        "",
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        called);
  }

  /** Reads a line of the data. */
  static Body of(String line) {
    String[] cells = line.split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    Map<Group, Integer> seats = new EnumMap<>(Group.class);
    if (!cells[5].isEmpty()) {
      for (String part : cells[5].split(", ", -1)) {
        String[] words = part.split(" ", -1);
        seats.put(Group.valueOf(words[0]), Integer.valueOf(words[1]));
      }
    }
    boolean universal = cells[2].equals(ALL);
    return new Body(
        cells[0],
        some(cells[1]),
        universal,
        universal || cells[2].isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(cells[2])),
        cells[3],
        some(cells[4]).map(Founding::of),
        seats,
        some(cells[6]).map(LocalDate::parse),
        Map.of());
  }

  private static Optional<String> some(String cell) {
    return Optional.of(cell).filter(each -> !each.isEmpty());
  }

  /** What it is called; its code where nobody has named it. */
  public String name(Words words) {
    String known = words.name(code);
    return known.equals(code) ? called.getOrDefault(words.language(), code) : known;
  }

  /** The town where it sits, in a language; empty where that is not known. */
  public Optional<String> seat(String language) {
    return place.isEmpty()
        ? Optional.empty()
        : Sentences.load(Body.class, "words", language).find("place." + place, List.of());
  }

  /** Where its days begin and end. */
  public ZoneId zone() {
    return switch (place) {
      case "new-york" -> ZoneId.of("America/New_York");
      case "geneva" -> ZoneId.of("Europe/Zurich");
      case "vienna" -> ZoneId.of("Europe/Vienna");
      case "nairobi" -> ZoneId.of("Africa/Nairobi");
      case "bangkok" -> ZoneId.of("Asia/Bangkok");
      default -> ZoneOffset.UTC;
    };
  }

  /** Whether what it holds are called meetings, as a working group's are. */
  public boolean meets() {
    return code.contains("WG.");
  }
}
