package org.saisine.reader.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Parts of phrases that a file of data names once. */
class PartsTest {
  private final Parts parts = new Parts();

  @Test
  @DisplayName("a part that was named is written out wherever its name stands")
  void writtenOut() {
    assertThat(parts.take("let the = {,و}ال")).isTrue();
    assertThat(parts.spell("organ this = $theمجلس | $theلجنة"))
        .isEqualTo("organ this = {,و}المجلس | {,و}اللجنة");
  }

  @Test
  @DisplayName("a line that names no part is left to the categories as it is")
  void others() {
    assertThat(parts.take("organ this = letter")).isFalse();
    assertThat(parts.spell("organ this = letter")).isEqualTo("organ this = letter");
  }

  @Test
  @DisplayName("a frame takes the verb that was given last")
  void frame() {
    parts.take("let do = {to,and} {$verb}");
    parts.take("let verb = mow,rake");
    assertThat(parts.spell("duty other = $do")).isEqualTo("duty other = {to,and} {mow,rake}");
    parts.take("let verb = mend");
    assertThat(parts.spell("duty other = $do")).isEqualTo("duty other = {to,and} {mend}");
  }

  @Test
  @DisplayName("a part that nobody named is refused by its name, and so is one that names itself")
  void refused() {
    assertThatThrownBy(() -> parts.spell("duty other = $hay")).hasMessageContaining("$hay");
    parts.take("let hay = $hay");
    assertThatThrownBy(() -> parts.spell("duty other = $hay")).hasMessageContaining("$hay");
  }
}
