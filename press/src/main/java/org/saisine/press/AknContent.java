package org.saisine.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may stand in an element.
 *
 * @param text whether text may
 * @param ways the elements: any one of these rows of places may be filled
 */
record AknContent(boolean text, List<List<Place>> ways) {

  /** What elements of other namespaces are called here, whatever their names. */
  static final String OTHER = "#other";

  /** A place in a row that any of some elements may take, one or more times. */
  private record Place(Set<String> names, boolean needed, boolean repeated) {}

  /** Reads "meta coverPage? preface/preamble+ or doc". */
  static AknContent of(String grammar) {
    boolean text = grammar.startsWith("#text");
    String elements = text ? grammar.substring(5) : grammar;
    return new AknContent(
        text, Stream.of(elements.split(" or ", -1)).map(AknContent::way).toList());
  }

  private static List<Place> way(String words) {
    List<Place> places = new ArrayList<>();
    for (String word : words.strip().split(" +", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      char sign = word.charAt(word.length() - 1);
      String names = "?*+".indexOf(sign) >= 0 ? word.substring(0, word.length() - 1) : word;
      boolean needed = sign != '?' && sign != '*';
      places.add(new Place(Set.of(names.split("/", -1)), needed, sign == '*' || sign == '+'));
    }
    return List.copyOf(places);
  }

  /** Whether these elements, in this order, may stand there and none that is needed lacks. */
  boolean allows(List<String> children) {
    return ways.stream().anyMatch(way -> fills(way, children));
  }

  /** No element fits two places in turn, so that the first that it fits is right. */
  private static boolean fills(List<Place> way, List<String> children) {
    int at = 0;
    for (Place place : way) {
      int from = at;
      while (at < children.size()
          && place.names.contains(children.get(at))
          && (place.repeated || at == from)) {
        at++;
      }
      if (place.needed && at == from) {
        return false;
      }
    }
    return at == children.size();
  }
}
