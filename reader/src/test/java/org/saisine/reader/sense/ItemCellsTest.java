package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The items of a cell")
class ItemCellsTest {
  private static final Set<String> AGENDA = Set.of("1(a)", "1(b)", "2", "3", "12", "4(c)");

  /** The items of a cell with their words, and behind a stroke what is left of it. */
  private static String told(Set<String> agenda, String text) {
    Context context = Readings.context("en", text);
    List<ItemCells.Item> found = new ArrayList<>();
    ItemCells cells = new ItemCells(context.chars, new Narrative(context).tokens, agenda);
    int stop = cells.read(0, text.length(), found);
    return found.stream()
            .map(item -> item.item() + "=" + text.substring(item.start(), item.end()))
            .collect(Collectors.joining(" "))
        + "|"
        + text.substring(stop);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "2~2=2|",
        "2 bells~2=2| bells",
        "2. Ropes~2=2.| Ropes",
        "12~12=12|",
        "1 (a)~1(a)=1 (a)|",
        "1(a)~1(a)=1(a)|",
        "1 a)~1(a)=1 a)|",
        "1 （b）~1(b)=1 （b）|",
        "1 (أ)~1(a)=1 (أ)|",
        "1 (a), (b)~1(a)=1 (a) 1(b)=(b)|",
        "1 (a) and (b)~1(a)=1 (a) 1(b)=(b)|",
        "1 (a) (b)~1(a)=1 (a)| (b)",
        "2, 3~2=2 3=3|",
        "2,3~2=2 3=3|",
        "2–3~2=2 3=3|",
        "2 to 3~2=2 3=3|",
        "2 3~2=2| 3",
        "2, bells~2=2|, bells",
        "2,~2=2|,",
        "2 and 3 and 12~2=2 3=3 12=12|",
        "2, 5 and 3~2=2|, 5 and 3",
        "2, 1 (c)~2=2|, 1 (c)",
        "1 (a), (c)~1(a)=1 (a)|, (c)",
        "4 (c~|4 (c",
        "1~|1",
        "(a)~|(a)",
        "bells 2~|bells 2",
        "２~2=２|",
      })
  @DisplayName(
      "are the numbers that the agenda has, with their letters, until something else comes")
  void numbers(String text, String told) {
    assertThat(told(AGENDA, text)).isEqualTo(told);
  }

  @Test
  @DisplayName("are what is printed where no agenda is known")
  void withoutAgenda() {
    assertThat(told(Set.of(), "7 (b), 9")).isEqualTo("7(b)=7 (b) 9=9|");
  }
}
