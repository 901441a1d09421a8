package org.saisine.reader.concord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saisine.reader.Reader;
import org.saisine.reader.Source;
import org.saisine.reader.vocabulary.Record;

/** The village's documents and altered copies of them. */
final class Copies {
  private static final Path VILLAGE = Path.of("..", "village");

  private Copies() {}

  static String text(String language, String name) {
    try {
      return Files.readString(VILLAGE.resolve(language).resolve(name + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Record read(String language, String text) {
    Source source = new Source(language + ".txt", text.getBytes(StandardCharsets.UTF_8), language);
    return Reader.standard().read(source);
  }

  /** What the French original and an altered English copy say differently. */
  static List<Difference> altered(String name, String words, String others) {
    String english = text("en", name);
    if (!english.contains(words)) {
      throw new IllegalArgumentException(name + " does not say: " + words);
    }
    return Concordance.of(
            List.of(
                read("fr", text("fr", name)),
                read("en", english.replaceFirst(quoted(words), others))))
        .differences();
  }

  /** Differences as lines: what, where, and what each version says. */
  static List<String> lines(List<Difference> differences) {
    return differences.stream().map(Copies::line).toList();
  }

  private static String line(Difference difference) {
    String what = difference.getClass().getSimpleName();
    if (difference instanceof Difference.Head head) {
      what += " " + head.field();
    } else if (difference instanceof Difference.Position position) {
      what += " " + position.state();
    } else if (difference instanceof Difference.Count count) {
      what += " " + count.side();
    }
    List<String> said = new ArrayList<>();
    for (Voice<?> voice : difference.says().voices()) {
      said.add(voice.values().stream().map(Copies::value).collect(Collectors.joining(",")));
    }
    String where = difference.where().isEmpty() ? "" : " " + difference.where();
    return what + where + ": " + String.join(" | ", said);
  }

  private static String value(Object value) {
    return value instanceof Owed owed
        ? owed.kind() + " " + owed.by() + " " + owed.due() + owed.every().orElse("")
        : value.toString();
  }

  private static String quoted(String words) {
    return Pattern.quote(words);
  }
}
