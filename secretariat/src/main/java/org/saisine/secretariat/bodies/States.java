package org.saisine.secretariat.bodies;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Members of the United Nations, by their ISO 3166-1 alpha-3 codes. */
public final class States {
  private static final String FILE = "states.csv";
  private static final int NAMES = 3;

  private record State(Group group, LocalDate since, Map<String, String> names) {}

  private final Map<String, State> states = new LinkedHashMap<>();

  private States(List<String> lines) {
    List<String> head = List.of(lines.getFirst().split(",", -1));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      Map<String, String> names = new HashMap<>();
      for (int i = NAMES; i < cells.length; i++) {
        names.put(head.get(i), cells[i]);
      }
      states.put(cells[0], new State(Group.valueOf(cells[1]), LocalDate.parse(cells[2]), names));
    }
  }

  /** The Members, as they are today. */
  public static States members() {
    try (InputStream bytes = States.class.getResourceAsStream(FILE)) {
      if (bytes == null) {
        throw new IllegalStateException("no " + FILE + " beside " + States.class.getName());
      }
      return new States(
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Their codes. */
  public Set<String> codes() {
    return states.keySet();
  }

  /** What a State is called in a language; its code where it is no Member. */
  public String name(String code, String language) {
    State state = find(code);
    return state == null ? code : state.names().getOrDefault(language, code);
  }

  /** The regional group of a State; none where it is no Member. */
  public Optional<Group> group(String code) {
    return Optional.ofNullable(find(code)).map(State::group);
  }

  /** The day on which a State was admitted; none where it is no Member. */
  public Optional<LocalDate> since(String code) {
    return Optional.ofNullable(find(code)).map(State::since);
  }

  /** The codes of each group, in the order of the names in a language. */
  Map<Group, List<String>> byGroup(String language) {
    Collator order = Collator.getInstance(Locale.forLanguageTag(language));
    Map<Group, List<String>> groups = new EnumMap<>(Group.class);
    for (Group group : Group.values()) {
      groups.put(
          group,
          states.keySet().stream()
              .filter(code -> group(code).equals(Optional.of(group)))
              .sorted((one, other) -> order.compare(name(one, language), name(other, language)))
              .toList());
    }
    return groups;
  }

  private @Nullable State find(String code) {
    return states.get(code);
  }
}
