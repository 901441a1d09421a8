package org.saisine.secretariat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.saisine.secretariat.access.Accounts;
import org.saisine.secretariat.bodies.Bodies;
import org.saisine.secretariat.calendar.Calendar;
import org.saisine.secretariat.mandates.Mandates;
import org.saisine.secretariat.notices.Outbox;
import org.saisine.secretariat.publishing.Publications;
import org.saisine.secretariat.record.Documents;
import org.saisine.secretariat.rulebook.Rulebook;
import org.saisine.secretariat.silence.Silences;
import org.saisine.secretariat.web.Tongues;

class LedgerWordsTest {
  static final List<String> LANGUAGES = Tongues.ALL;

  /** Who acts, then what is done: one of two where it depends. */
  private static final Pattern ACT =
      Pattern.compile(
          "(?:new Act|enter)\\(\\s*[\\w.()]+,\\s*(?:[\\w.()]+\\s*\\?\\s*)?"
              + "\"([a-z-]+)\"(?:\\s*:\\s*\"([a-z-]+)\")?");

  private static Set<String> acts() throws IOException {
    Set<String> acts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher act = ACT.matcher(Files.readString(file));
        while (act.find()) {
          acts.add(act.group(1));
          if (act.group(2) != null) {
            acts.add(act.group(2));
          }
        }
      }
    }
    return acts;
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  @DisplayName("every act that the ledger keeps is told in words, in each language")
  void acts(String language) throws IOException {
    Words words =
        Words.in(
            language,
            Stream.<Class<?>>of(
                    Accounts.class,
                    Bodies.class,
                    Calendar.class,
                    Documents.class,
                    Mandates.class,
                    Outbox.class,
                    Publications.class,
                    Rulebook.class,
                    Silences.class)
                .map(each -> Sentences.load(each, "words", language))
                .toArray(Sentences[]::new));
    assertThat(acts())
        .contains("fact-corrected", "correction-withdrawn", "edition-moved", "role-given")
        .hasSizeGreaterThan(20)
        .allSatisfy(
            act -> assertThat(words.say("act-done." + act)).isNotEqualTo("act-done." + act));
  }
}
