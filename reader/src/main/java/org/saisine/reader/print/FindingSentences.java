package org.saisine.reader.print;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.saisine.reader.vocabulary.Finding;

/** What a finding says to people. */
public final class FindingSentences {
  private static final Map<String, Sentences> LOADED = new ConcurrentHashMap<>();

  private FindingSentences() {}

  /**
   * A finding as a sentence; in English where there are none in the language. A code may have a
   * sentence for each first word it comes with. One that is newer than the sentences is shown with
   * its words.
   */
  public static String of(Finding finding, String language) {
    Sentences sentences =
        LOADED.computeIfAbsent(
            language, asked -> Sentences.load(FindingSentences.class, "findings", asked));
    return sentences
        .find(finding.code(), finding.words())
        .or(() ->
            finding.words().stream()
                .findFirst()
                .flatMap(word -> sentences.find(finding.code() + "." + word, finding.words())))
        .orElseGet(() ->
            sentences.say("unknown-code", finding.code(), String.join(", ", finding.words())));
  }
}
