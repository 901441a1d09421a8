package org.saisine.secretariat.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saisine.reader.print.Sentences;
import org.saisine.reader.print.Words;
import org.springframework.stereotype.Component;

/** The words of all rooms, by language: for what is written to somebody who does not visit now. */
@Component
public class Library {
  private final Map<String, Words> words;

  public Library(List<WordBook> rooms) {
    words =
        Tongues.ALL.stream()
            .collect(Collectors.toMap(Function.identity(), language -> words(language, rooms)));
  }

  private static Words words(String language, List<WordBook> rooms) {
    Stream<Class<?>> beside =
        Stream.concat(Stream.of(Library.class), rooms.stream().map(WordBook::beside));
    return Words.in(
        language,
        beside.map(each -> Sentences.load(each, "words", language)).toArray(Sentences[]::new));
  }

  /** The words of a language; English where Saisine does not speak it. */
  public Words in(String language) {
    return Optional.ofNullable(words.get(language))
        .or(() -> Optional.ofNullable(words.get("en")))
        .orElseThrow();
  }
}
