package org.saisine.reader.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Words in quotation marks")
class QuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "en~the session “Session of bells” and the session~.Q.",
        "en~the session \"Session of bells\" and the session~.Q.",
        "fr~la session « session des cloches » et la session~.Q.",
        "zh~届会《届会》届会~.Q.",
        "ar~الدورة ”الدورة“ الدورة~.Q.",
        "en~the “session;|The session rang~Q.",
        "en~no mark: session, session~..",
        "en~session” and session~..",
      })
  @DisplayName("stand inside from the opening mark to the closing one, or to the end of the line")
  void marks(String language, String text, String inside) {
    Context context = Readings.context(language, text.replace("|", "\n\n"));
    Quotes quotes = context.quotes;
    StringBuilder all = new StringBuilder();
    for (int t = 0; t < context.tokens.size(); t++) {
      if (context.tokens.is(t, org.saisine.reader.language.Category.SESSION_WORD)) {
        all.append(quotes.at(t) ? 'Q' : '.');
      }
    }
    assertThat(all).hasToString(inside);
    assertThat(quotes.at(-1)).isFalse();
    assertThat(quotes.at(context.tokens.size())).isFalse();
  }
}
