package org.saisine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaisineTest {

  @Test
  @DisplayName("an option nobody knows is a wrong use, not a failure to read")
  void unknownOption() {
    Run run = Run.with().saisine("read", "--zzz");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("saisine: there is no option --zzz.\nTry 'saisine read --help'.\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  @DisplayName("a command that is nearly right is guessed, not run")
  void nearlyRight() {
    Run run = Run.with().saisine("rea");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean read, restore, reconcile?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format   | xml | card, json, jsonl, csv, text",
        "--language | de  | ar, en, es, fr, ru, zh",
        "--color    | red | auto, always, never",
        "--jobs     | 0   | a whole number from 1 to 256",
        "--jobs     | 257 | a whole number from 1 to 256",
        "--max-size | 2G  | a number of bytes such as 500k, 64M or 1G, below 2G",
      })
  @DisplayName("a value that is not allowed is answered with what is")
  void values(String option, String value, String allowed) {
    Run run = Run.with().saisine("read", option, value, "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("saisine: " + option + " cannot be \"" + value + "\". Allowed: " + allowed);
  }

  @Test
  @DisplayName("an option without its value is answered with what is allowed")
  void missingValue() {
    Run run = Run.with().saisine("read", "--format");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--format needs a value. Allowed: card, json");
  }

  @Test
  @DisplayName("help and version end well and need no reader")
  void help() {
    for (String[] arguments :
        new String[][] {
          {}, {"--help"}, {"read", "--help"}, {"concord", "-h"}, {"--version"}, {"completion", "-h"}
        }) {
      Run run = Run.with().saisine(arguments);
      assertThat(run.code()).isZero();
      assertThat(run.out()).isNotBlank();
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  @DisplayName("the help names every option, examples and the exit codes")
  void helpOfRead() {
    assertThat(Run.with().saisine("read", "--help").out())
        .contains("--format", "--mandates", "--language", "--color", "--jobs", "--max-size")
        .contains("--no-progress", "Examples:", "Exit codes:", "everything was read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  @DisplayName("the help is whole in every language")
  void helpInEveryLanguage(String language) {
    Run english = Run.with().saisine("read", "--help");
    Run own = Run.with().environment("LANG", language).saisine("read", "--help");
    assertThat(own.code()).isZero();
    assertThat(own.out()).contains("--max-size", "jsonl", ".pdf | saisine read -");
    assertThat(own.out().equals(english.out())).isEqualTo(language.equals("en"));
  }

  @Test
  @DisplayName("the completion script knows the commands and the forms")
  void completion() {
    Run run = Run.with().saisine("completion");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("#!").contains("jsonl", "--max-size", "_complete_saisine");
  }
}
