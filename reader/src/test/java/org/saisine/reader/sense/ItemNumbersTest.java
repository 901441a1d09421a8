package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Numbers of agenda items in a masthead")
class ItemNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "3~3=3",
        "2, 4 and 5~2=2 4=4 5=5",
        "72 (b)~72(b)=(b)",
        "72(b)~72(b)=(b)",
        "72 b)~72(b)=b)",
        "72 (B)~72(b)=(B)",
        "72 (b), (c) and 73~72(b)=(b) 72(c)=(c) 73=73",
        "72 （b）~72(b)=（b）",
        "７２（b）~72(b)=（b）",
        "72 (bcde)~72(bcde)=(bcde)",
        "72 (bcdef)~72=72",
        "72 (b~72=72",
        "72 ()~72=72",
        "(b)~''",
        "bells (b) 7~7=7",
        "12 bells (c)~12=12 12(c)=(c)",
        "7 (ط ط)~7(طط)=(ط ط)",
        "7 (b b)~7=7 7(b)=b)",
        "7 (هـ)~7(ه)=(هـ)",
      })
  @DisplayName("are digits with up to four letters in brackets, each on its own characters")
  void numbers(String text, String items) {
    Context context = Readings.context("en", text);
    assertThat(
            new ItemNumbers(context)
                .read(0, context.text.length()).stream()
                    .map(item ->
                        item.value() + "=" + text.substring(item.span().start(), item.span().end()))
                    .collect(Collectors.joining(" ")))
        .isEqualTo(items);
  }
}
