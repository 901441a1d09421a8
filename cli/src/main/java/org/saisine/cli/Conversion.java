package org.saisine.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.saisine.press.Fidelity;
import org.saisine.press.Format;
import org.saisine.press.MissingFont;
import org.saisine.press.Press;
import org.saisine.reader.Source;
import org.saisine.reader.form.Composition;
import org.saisine.reader.print.FindingSentences;
import org.saisine.reader.print.Words;
import org.saisine.reader.vocabulary.Fact;

/**
 * Reads a document and prints it; then reads what was printed, because whoever passes it on must be
 * able to rely on it, and says where it does not say the same.
 */
final class Conversion {
  private final Readings readings;
  private final Words words;

  Conversion(Readings readings, Words words) {
    this.readings = readings;
    this.words = words;
  }

  /**
   * @param forms the words of formats
   * @throws Unread where the document is not read, or has nothing to print
   */
  Converted of(Input input, Source source, Set<String> forms) throws Unread {
    Composition composition = readings.composition(source);
    if (composition.lines().isEmpty() && !composition.record().findings().isEmpty()) {
      throw new Unread(composition.record().findings().getFirst());
    }
    List<Converted.Printed> files = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    for (String form : forms) {
      Format format = Format.named(form).orElseThrow();
      try {
        byte[] bytes = Press.print(composition, format);
        files.add(new Converted.Printed(format.extension(), bytes));
        compare(composition, source, format, bytes, complaints);
      } catch (MissingFont missing) {
        complaints.add(words.say("convert.font", name(source), form, missing.packageName()));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // The other formats of the document may well succeed.
        complaints.add(words.say("convert.unprinted", name(source), form, e));
      }
    }
    return new Converted(
        input,
        composition.record().masthead().symbol().map(Fact::value).orElse(""),
        composition.language(),
        List.copyOf(files),
        List.copyOf(complaints));
  }

  private void compare(
      Composition first, Source source, Format format, byte[] printed, List<String> complaints) {
    String path = source.path() + "." + format.extension();
    try {
      Fidelity fidelity =
          Fidelity.of(
              first.record(), readings.record(new Source(path, printed, source.language())));
      if (!fidelity.whole()) {
        String parts = words.list(fidelity.sections().stream().flatMap(this::differing).toList());
        complaints.add(words.say("convert.differs", name(source), format.word(), parts));
      }
    } catch (Unread unread) {
      String why = FindingSentences.of(unread.finding(), words.language());
      complaints.add(words.say("convert.unreadable", name(source), format.word(), why));
    }
  }

  private Stream<String> differing(Fidelity.Section section) {
    if (section.lost().isEmpty() && section.gained().isEmpty()) {
      return Stream.empty();
    }
    String part = words.say("differs." + section.part().name().toLowerCase(Locale.ROOT));
    int lost = section.lost().size();
    int gained = section.gained().size();
    return Stream.of(words.say("differs.by", part, lost, gained));
  }

  private static String name(Source source) {
    return Glyphs.shown(source.path());
  }
}
